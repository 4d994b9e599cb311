using System.Globalization;
using Extractor.Corpus.Generator.Figures;
using Extractor.Corpus.Generator.Reports;
using Extractor.Model;
using Extractor.Mutations.Assembly;
using Extractor.Mutations.Mutating;

namespace Extractor.Mutations.Measuring;

/// <summary>
/// Checks consistent generated reports, which must stay without a finding, and the same reports with one figure changed, which
/// must have one at the changed figure. The same options give the same results.
/// </summary>
internal sealed class Harness(HarnessOptions options)
{
    /// <summary>Figures that one report is searched for a change of a kind before another kind is taken.</summary>
    private const int Attempts = 12;

    private readonly List<FalseAlarm> _alarms = [];
    private readonly List<Trial> _trials = [];
    private readonly Dictionary<(MutationKind Kind, string Place), int> _count = [];
    private readonly Dice _dice = new(options.Seed * 7_919UL);
    private long _checks;

    public static Results Run(HarnessOptions options)
    {
        var harness = new Harness(options);
        for (var i = 0; i < options.Reports; i++)
        {
            var wanted = (int)((long)options.Mutations * (i + 1) / options.Reports);
            harness.Take(i % Catalogue.Reports.Count, options.Seed + (uint)(i / Catalogue.Reports.Count), wanted);
        }

        return new Results(options.Reports, harness._checks, harness._alarms, harness._trials);
    }

    private void Take(int layout, uint seed, int wanted)
    {
        var generated = Catalogue.Reports[layout](seed);
        var name = string.Create(CultureInfo.InvariantCulture, $"{generated.Id} seed {seed}");
        var assembled = DocumentAssembler.Assemble(generated);
        var report = Reading.Of(assembled.Document);
        _checks += report.Checks.Count(check => check.Outcome is CheckOutcome.Pass or CheckOutcome.Rounding);
        _alarms.AddRange(Alarms(name, report));

        var (tables, text) = (new TableMutator(assembled), new TextMutator(assembled));
        var order = Enum.GetValues<MutationKind>()
            .SelectMany(kind => tables.Places.Concat(text.Places).Select(place => (Kind: kind, Place: place)))
            .Select(key => (key.Kind, key.Place, Order: _dice.Next()))
            .ToList();
        while (_trials.Count < wanted && order.Count > 0)
        {
            // The rarest so far comes first; among equals the dice decide.
            var next = order.MinBy(key => (_count.GetValueOrDefault((key.Kind, key.Place)), key.Order));
            if (Mutate(tables, text, next.Kind, next.Place) is { } mutation)
            {
                _trials.Add(Judgement.Of(name, mutation, report, Reading.Of(mutation.Document)));
                _count[(next.Kind, next.Place)] = _count.GetValueOrDefault((next.Kind, next.Place)) + 1;
            }
            else
            {
                order.Remove(next);
            }
        }
    }

    private Mutation? Mutate(TableMutator tables, TextMutator text, MutationKind kind, string place)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if ((tables.Apply(kind, place, _dice) ?? text.Apply(kind, place, _dice)) is { } mutation)
            {
                return mutation;
            }
        }

        return null;
    }

    private static IEnumerable<FalseAlarm> Alarms(string name, Report report) =>
        report.Findings.Select(finding => new FalseAlarm(name, finding.Rule, finding.Severity, finding.Message))
            .Concat(report.Checks.Where(check => check.Severity == "error" && check.Finding is null)
                .Select(check => new FalseAlarm(name, check.Rule, "error", check.Message)));
}
