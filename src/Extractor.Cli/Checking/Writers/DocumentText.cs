using System.Globalization;
using Extractor.Datasets.Findings;
using Extractor.Model;

namespace Extractor.Cli.Checking.Writers;

/// <summary>What all forms for people say about one document, in the same words and order.</summary>
internal sealed class DocumentText(CheckedDocument document, Wording words)
{
    private readonly Dictionary<string, Place> _places = document.Places.ToDictionary(place => place.Ref, StringComparer.Ordinal);
    private readonly Dictionary<string, Check> _failed = ById(document.FailedChecks);

    /// <summary>Department and year, and whether the year before was at hand.</summary>
    public string Heading
    {
        get
        {
            var department = document.Department is { } name ? PlainText.Of(name) : words.UnknownDepartment;
            var year = document.FiscalYear?.ToString(CultureInfo.InvariantCulture);
            var prior = document.Prior is { } before ? words.ComparedWith(before) : null;
            return string.Join(" · ", new[] { department, year, prior }.OfType<string>());
        }
    }

    /// <summary>Findings and outcomes with their counts.</summary>
    public IReadOnlyList<(string Name, string Count)> Counts
    {
        get
        {
            var summary = document.Summary;
            List<(string, string)> counts =
            [
                (words.Errors, PlainText.Of(document.Errors)),
                (words.Minor, PlainText.Of(document.Minor)),
                (words.Pass, PlainText.Of(summary.Sum(part => part.Pass))),
                (words.Rounding, PlainText.Of(summary.Sum(part => part.Rounding))),
                (words.Fail, PlainText.Of(summary.Sum(part => part.Fail))),
                (words.NotApplicable, PlainText.Of(summary.Sum(part => part.NotApplicable))),
                (words.InsufficientData, PlainText.Of(summary.Sum(part => part.InsufficientData))),
            ];
            if (document.Ledger is { } ledger)
            {
                counts.Add((words.LeftOver, string.Create(
                    CultureInfo.InvariantCulture, $"{ledger.LeftOver}/{ledger.Printed} ({ledger.LeftOverShare * 100:0.##}%)")));
            }

            return counts;
        }
    }

    /// <summary>
    /// What is to be said beside the findings: that nothing contradicts, when something was checked; what could not be checked;
    /// failed checks that no finding explains; what kept the document from being read as a whole. Never empty for a document without findings.
    /// </summary>
    public IReadOnlyList<string> Notes
    {
        get
        {
            var notes = new List<string>();
            var explained = document.Findings.SelectMany(finding => finding.Evidence).ToHashSet(StringComparer.Ordinal);
            var unexplained = document.FailedChecks.Count(check => !explained.Contains(check.Id));
            if (unexplained > 0)
            {
                notes.Add(words.Unexplained(unexplained));
            }
            else if (document.Findings.Count == 0)
            {
                notes.Add(document.Held > 0 ? words.NothingFound(document.Held, document.Summary.Sum(part => part.Rounding)) : words.NothingChecked);
            }

            var missing = document.Summary.Where(part => part.InsufficientData > 0).ToArray();
            if (missing.Length > 0)
            {
                notes.Add(words.NotChecked(
                    missing.Sum(part => part.InsufficientData),
                    missing.Select(part => $"{words.OfScope(part.Scope)} {PlainText.Of(part.InsufficientData)}")));
            }

            notes.AddRange(document.Diagnostics.Select(diagnostic => PlainText.Of(diagnostic.Message)));
            return notes;
        }
    }

    /// <summary>The figure that is printed at a finding's place, with its unit; "-" when it is about no figure.</summary>
    public static string PrintedAt(Finding finding) => PlainText.Of(finding.Printed, finding.Unit, finding.Suggested);

    /// <summary>The figure that would agree with everything else; "-" when there is none, or more than one.</summary>
    public static string SuggestedFor(Finding finding) => PlainText.Of(finding.Suggested, finding.Unit, finding.Printed);

    /// <summary>Page and form or section, joined; the path in a source without pages that tells neither; "-" when nothing is known.</summary>
    public string PlaceOf(Finding finding)
    {
        var first = finding.Refs.Count > 0 ? _places.GetValueOrDefault(finding.Refs[0]) : null;
        var title = first is not null ? words.TitleOf(first) : null;
        title ??= finding.Form is { } form ? words.OfScope(form) : null;
        return words.Where(finding.Page ?? first?.Page, finding.Path ?? first?.Path, title) ?? "-";
    }

    /// <summary>The ids of the identities that show it, once each, the most direct first.</summary>
    public IReadOnlyList<string> RulesOf(Finding finding) =>
        [.. ChecksOf(finding).Select(check => PlainText.Of(check.Rule)).Prepend(PlainText.Of(finding.Rule)).Distinct(StringComparer.Ordinal)];

    /// <summary>The failed checks that it explains, the most direct first.</summary>
    public IReadOnlyList<Check> ChecksOf(Finding finding) =>
        [.. finding.Evidence.Select(id => _failed.GetValueOrDefault(id)).OfType<Check>()];

    /// <summary>What is printed at the places at fault.</summary>
    public IReadOnlyList<Place> AtFault(Finding finding) => Known(finding.Refs);

    /// <summary>What is printed at the places that the most direct check holds them against.</summary>
    public IReadOnlyList<Place> Against(Finding finding) =>
        ChecksOf(finding) is [var direct, ..] ? Known(direct.Refs.Except(finding.Refs, StringComparer.Ordinal)) : [];

    private IReadOnlyList<Place> Known(IEnumerable<string> references) =>
        [.. references.Distinct(StringComparer.Ordinal).Select(reference => _places.GetValueOrDefault(reference)).OfType<Place>()];

    /// <summary>The first of each id: a stored report may be odd.</summary>
    private static Dictionary<string, Check> ById(IEnumerable<Check> checks)
    {
        var byId = new Dictionary<string, Check>(StringComparer.Ordinal);
        foreach (var check in checks)
        {
            byId.TryAdd(check.Id, check);
        }

        return byId;
    }
}
