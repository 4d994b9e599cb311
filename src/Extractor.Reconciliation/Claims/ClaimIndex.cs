using Extractor.Model;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.Forms;

namespace Extractor.Reconciliation.Claims;

/// <summary>The claims that can be held against something, by subject, measure and part of the narrative.</summary>
/// <remarks>
/// Claims of a reason, without a subject or about a subject that no list knows are left out: what they speak of is not certain
/// enough to contradict anything.
/// </remarks>
internal sealed class ClaimIndex
{
    private const int LongestQuote = 40;

    private readonly NarrativeParts _parts;
    private readonly ILookup<string, Claim> _bySubject;
    private readonly Dictionary<string, int> _decimals;
    private readonly Dictionary<string, string> _titles;
    private readonly Dictionary<string, Figure> _figures = new(StringComparer.Ordinal);

    /// <summary>Indexes the claims of a report.</summary>
    public ClaimIndex(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        _parts = new(report.Sections);
        _titles = report.Sections.GroupBy(section => section.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Title, StringComparer.Ordinal);
        All = [.. report.Claims.Where(claim => !claim.Flags.Any(flag => flag is Flags.InReason or Flags.UnresolvedSubject or Flags.UnknownCode))];
        _bySubject = All.ToLookup(claim => claim.Subject, StringComparer.Ordinal);
        // Texts drop trailing zeros (521.8, 211): what most amounts of a unit show is what all were rounded to.
        _decimals = report.Claims.Where(claim => claim.Amount is not null && claim.Value != 0).GroupBy(claim => claim.Unit, StringComparer.Ordinal).ToDictionary(
            unit => unit.Key,
            unit => unit.GroupBy(claim => (int)claim.Value.Scale).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).First().Key,
            StringComparer.Ordinal);
    }

    /// <summary>Those that can be held against something, in reading order.</summary>
    public IReadOnlyList<Claim> All { get; }

    /// <summary>What the section of a claim is about.</summary>
    public NarrativePart PartOf(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return _parts.PartOf(claim.Section);
    }

    /// <summary>The claims about a subject, in reading order.</summary>
    public IEnumerable<Claim> About(string subject) => _bySubject[subject];

    /// <summary>The claims about a subject with one of some measures, in reading order.</summary>
    public IEnumerable<Claim> About(string subject, params string[] measures) =>
        _bySubject[subject].Where(claim => measures.Contains(claim.Measure, StringComparer.Ordinal));

    /// <summary>The claim's figure: money in yuan, anything else in its unit; unsigned.</summary>
    public Figure FigureOf(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        if (_figures.TryGetValue(claim.Id, out var known))
        {
            return known;
        }

        var scale = claim.Amount is null ? new Scale(claim.Unit, 1m) : Scale.Named(claim.Unit);
        var quote = claim.Text.Length > LongestQuote ? "…" + claim.Text[^LongestQuote..] : claim.Text;
        var title = claim.Section is { } section && _titles.TryGetValue(section, out var found) ? found : "";
        var isDoubtful = claim.Flags.Any(flag => flag is Flags.UnitAssumed or Flags.PrintedNegative or Flags.UnmappedLetters or Flags.Ocr);
        var figure = new Figure(
            claim.Id, claim.Amount ?? claim.Value, StepOf(claim, scale), claim.Unit.Length > 0, isDoubtful, claim.Page,
            title.Length > 0 ? $"情况说明“{title}”中“{quote}”" : $"情况说明中“{quote}”",
            title.Length > 0 ? $"the statement \"{quote}\" ({title})" : $"the statement \"{quote}\"", scale, FigureSource.Claim)
        {
            HasDirection = claim.Direction is "increase" or "decrease",
        };
        _figures[claim.Id] = figure;
        return figure;
    }

    private decimal StepOf(Claim claim, Scale scale)
    {
        // A count is exact, and so is what is stated in words (没有, 持平).
        if (claim.Unit.Length == 0 || (claim.Amount is null && claim.Unit is not "%" and not "个百分点"))
        {
            return 0;
        }

        // A percentage stands for what it prints (72%); a trailing zero that is missing there cannot be told from one that never was.
        var decimals = claim.Amount is null ? claim.Value.Scale : Math.Max(claim.Value.Scale, _decimals.GetValueOrDefault(claim.Unit));
        var step = scale.Factor;
        for (var digit = decimals; digit > 0; digit--)
        {
            step /= 10;
        }

        return claim.Amount is not null && step <= 0.01m ? 0 : step;
    }
}
