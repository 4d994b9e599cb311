using Extractor.Model;
using Extractor.Reconciliation.Documents;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.Forms;

namespace Extractor.Reconciliation.Rules.Documents;

/// <summary>
/// DOC-04, the narrative: its amounts are in one unit. A single 10元 among 万元 has most likely lost its 万. 亿元 and the part on
/// performance, which is written in 元, are lawful.
/// </summary>
internal static class NarrativeUnitRule
{
    /// <summary>Fewer amounts show no habit.</summary>
    private const int FewestAmounts = 10;

    private static readonly string[] Measures = ["total", "final", "initial-budget", "full-year-budget", "change"];

    /// <summary>One check; null when the narrative states too few amounts.</summary>
    public static Check? Check(ReportIndex index, Judge judge)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(judge);
        var parts = PartReader.Read(index.Report.Sections);
        var claims = index.Report.Claims.Where(claim =>
            claim.Amount is not null && claim.Value != 0 && Measures.Contains(claim.Measure, StringComparer.Ordinal)
            && claim.Section is { } section && parts.TryGetValue(section, out var part) && part == ReportPart.Narrative
            && !claim.Flags.Any(flag => flag is Flags.UnitAssumed or Flags.InReason or Flags.UnresolvedSubject)).ToArray();
        if (claims.Length < FewestAmounts)
        {
            return null;
        }

        var usual = claims.GroupBy(claim => claim.Unit, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).First().Key;
        var others = claims.Where(claim => claim.Unit != usual && claim.Unit != "亿元").ToArray();
        if (others.Length * 5 > claims.Length)
        {
            return null;
        }

        if (others.Length == 0)
        {
            return judge.Holds(true, [Place(claims[0])], $"情况说明的金额单位均为{usual}。", $"The amounts of the narrative are all in {usual}.");
        }

        var quotes = string.Join("、", others.Take(3).Select(claim => $"“{Quote(claim)}”"));
        return judge.Holds(
            false, [.. others.Select(Place)],
            $"情况说明的金额单位为{usual}，只有{quotes}不同，可能漏写或多写了“万”。",
            $"The amounts of the narrative are in {usual}, except {quotes}; 万 may be missing or one too many.");
    }

    private static string Quote(Claim claim) => claim.Text.Length > 30 ? "…" + claim.Text[^30..] : claim.Text;

    private static Figure Place(Claim claim) => new(claim.Id, claim.Amount!.Value, 0, true, false, claim.Page, "", "", Scale.Named(claim.Unit), FigureSource.Claim);
}
