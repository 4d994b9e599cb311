using Extractor.Model;
using Extractor.Reconciliation.Claims;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.Forms;

namespace Extractor.Reconciliation.Rules;

/// <summary>国有资产占用情况: vehicles and equipment (reference: identities, section 4, AST-12).</summary>
internal static class AssetRules
{
    private const string Vehicles = "assets.vehicles";
    private const string Equipment = "assets.equipment";
    private const decimal LeastThreshold = 10_000m;
    private const decimal GreatestThreshold = 100_000_000m;

    /// <summary>The rules.</summary>
    public static IEnumerable<Rule> All { get; } =
    [
        new("AST-12-V", RuleClass.Hard, [], (index, judge) => Blocks(index).Select(block => Categories(index, judge, block))),
        new("AST-12-K", RuleClass.Bound, [], Kept),
        new("AST-12-E", RuleClass.Doc, [], Thresholds),
    ];

    /// <summary>
    /// Each number of all vehicles with what follows it up to the next one; what no category names may be one of its own
    /// (其他用车是…巡逻车1辆), so that claims without a subject belong to it too.
    /// </summary>
    private static IEnumerable<IReadOnlyList<Claim>> Blocks(ReportIndex index)
    {
        var block = new List<Claim>();
        var year = index.Report.Metadata.FiscalYear;
        foreach (var claim in index.Report.Claims.Where(claim => claim is { Unit: "辆" } or { Subject: Vehicles, Measure: "none" }))
        {
            if (claim.Flags.Contains(Flags.InReason, StringComparer.Ordinal) || index.Claims.PartOf(claim) != NarrativePart.Assets)
            {
                continue;
            }

            if (claim.Subject == Vehicles && SubjectStems.Names(claim))
            {
                if (block.Count > 0)
                {
                    yield return block;
                }

                block = claim.Period is null || year is null || claim.Period == year ? [claim] : [];
            }
            else if (block.Count > 0)
            {
                block.Add(claim);
            }
        }

        if (block.Count > 0)
        {
            yield return block;
        }
    }

    private static Check? Categories(ReportIndex index, Judge judge, IReadOnlyList<Claim> block)
    {
        var categories = block.Skip(1).Where(claim => claim.Subject.StartsWith(Vehicles + ".", StringComparison.Ordinal) && SubjectStems.Names(claim)).ToArray();
        // A repeated or unknown category leaves open what is part of what.
        var isUncertain = categories.Length < block.Count - 1 || categories.DistinctBy(claim => claim.Subject, StringComparer.Ordinal).Count() < categories.Length;
        return categories.Length == 0 ? null
            : judge.Sum(index.Claims.FigureOf(block[0]), categories.Select(index.Claims.FigureOf), [], "各类车辆之和", "the vehicles of all categories", isUncertain);
    }

    private static IEnumerable<Check?> Kept(ReportIndex index, Judge judge)
    {
        var blocks = Blocks(index).ToArray();
        var text = index.TextOf(NarrativePart.ThreePublic);
        // With more than one number, the text speaks of several units or of purchases.
        return blocks.Length == 1 && text.One(text.Named("three-public.vehicles-kept", "count").Where(claim => claim.Unit == "辆")) is { } kept
            ? [judge.AtMost(kept, [index.Claims.FigureOf(blocks[0][0])], 0, "国有资产占用情况所述车辆总数", "the vehicles among the assets")]
            : [];
    }

    /// <summary>
    /// Prices are in 万元; where general and special equipment have prices of their own, the latter is the higher. Which of the two
    /// wordings a year uses is no error: reports keep older ones.
    /// </summary>
    private static IEnumerable<Check?> Thresholds(ReportIndex index, Judge judge)
    {
        Claim? price = null;
        Claim? general = null;
        Claim? special = null;
        foreach (var claim in index.TextOf(NarrativePart.Assets).All.Where(claim => claim.Subject == Equipment))
        {
            if (claim is { Measure: "threshold", Amount: not null })
            {
                price = claim;
                var holds = claim.Amount is >= LeastThreshold and <= GreatestThreshold;
                yield return holds
                    ? judge.Holds(true, [index.Claims.FigureOf(claim)], $"设备单价标准为{claim.Value:0.##}{claim.Unit}。", $"Equipment is counted from {claim.Value:0.##} {claim.Unit}.")
                    : judge.Holds(false, [index.Claims.FigureOf(claim)], $"设备单价标准为{claim.Value:0.##}{claim.Unit}，单位有误。", $"Equipment is counted from {claim.Value:0.##} {claim.Unit}: the unit is wrong.");
            }
            else
            {
                general = claim.Text.Contains("通用", StringComparison.Ordinal) ? price : general;
                special = claim.Text.Contains("专用", StringComparison.Ordinal) ? price : special;
            }
        }

        if (general?.Amount > special?.Amount)
        {
            yield return judge.Holds(
                false, [index.Claims.FigureOf(general), index.Claims.FigureOf(special)], "通用设备的单价标准高于专用设备，二者颠倒。", "General equipment is counted from a higher price than special equipment: the two are exchanged.");
        }
    }
}
