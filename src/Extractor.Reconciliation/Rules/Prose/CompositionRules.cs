using Extractor.Model;
using Extractor.Reconciliation.Claims;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.Forms;
using static Extractor.Reconciliation.Rules.Prose.NarrativeRules;

namespace Extractor.Reconciliation.Rules.Prose;

/// <summary>NAR-02 and NAR-03: revenue by source and expenditure by nature.</summary>
internal static class CompositionRules
{
    /// <summary>The sources of revenue.</summary>
    public static IReadOnlyList<string> Sources { get; } =
        ["fiscal-revenue", "superior-subsidy-revenue", "undertaking-revenue", "business-revenue", "subordinate-revenue", "other-revenue"];

    /// <summary>The natures of expenditure.</summary>
    public static IReadOnlyList<string> Natures { get; } =
        ["basic-expenditure", "project-expenditure", "payment-to-superior", "business-expenditure", "subsidy-to-subordinates"];

    /// <summary>The rules.</summary>
    public static IEnumerable<Rule> All { get; } =
    [
        .. Group("NAR-02", NarrativePart.Revenue, FormId.Revenue, "revenue", Sources),
        .. Group("NAR-03", NarrativePart.Expenditure, FormId.Expenditure, "expenditure", Natures),
    ];

    private static IEnumerable<Rule> Group(string id, NarrativePart part, string form, string whole, IReadOnlyList<string> kinds) =>
    [
        For(id + "-T", RuleClass.Hard, [form], index => index.Narrative.In(part), Stated.Amount),
        new(id + "-S", RuleClass.Hard, [], (index, judge) => OrNothing(judge, Shares(index, judge, [.. index.Narrative.In(part)], whole, kinds))),
        new(id + "-Z", RuleClass.Doc, [form], (index, judge) => OrNothing(judge, Unmentioned(index, judge, part, whole, kinds))),
    ];

    /// <summary>Each share by its amount, and all shares of one whole together.</summary>
    public static IEnumerable<Check?> Shares(ReportIndex index, Judge judge, IReadOnlyList<Statement> statements, string whole, IReadOnlyList<string>? kinds)
    {
        var single = new List<Check?>();
        foreach (var section in statements.Where(statement => statement.Share is not null).GroupBy(statement => statement.Section, StringComparer.Ordinal))
        {
            Check?[] checks = [.. section.Select(statement => Stated.Share(index, judge, statement, whole))];
            single.AddRange(checks);
            Statement[] parts = [.. section.Where(statement => (kinds is null || kinds.Contains(statement.Subject, StringComparer.Ordinal)) && (statement.Share!.Base ?? whole) == whole)
                .DistinctBy(statement => statement.Subject, StringComparer.Ordinal)];
            // A single wrong share is told by its own amount.
            if (parts.Length > 1 && !checks.Any(check => check?.Outcome == CheckOutcome.Fail) && IsComplete(index, parts, whole))
            {
                single.Add(Together(index, judge, parts));
            }
        }

        return single;
    }

    /// <summary>Whether the amounts listed are all of the whole.</summary>
    private static bool IsComplete(ReportIndex index, Statement[] parts, string whole)
    {
        if (Stated.Whole(index, parts[0], whole) is not { } all || parts.Any(part => part.Amount is null))
        {
            return false;
        }

        Figure[] figures = [.. parts.Select(part => index.Claims.FigureOf(part.Amount!))];
        return Math.Abs(all.Amount - figures.Sum(figure => figure.Amount)) <= (all.Step + figures.Sum(figure => figure.Step)) / 2;
    }

    private static Check Together(ReportIndex index, Judge judge, Statement[] parts)
    {
        Figure[] shares = [.. parts.Select(part => index.Claims.FigureOf(part.Share!))];
        var (sum, tolerance) = (shares.Sum(share => share.Amount), shares.Where(share => share.Amount != 0).Sum(share => share.Step) / 2);
        var holds = Math.Abs(sum - 100) <= tolerance;
        return judge.Holds(
            holds, shares, holds ? $"各项占比之和为{sum}%，在四舍五入误差内等于100%。" : $"各项占比之和为{sum}%，与100%相差超过允许误差{tolerance}个百分点。",
            holds ? $"The shares add up to {sum} %, which is 100 % within rounding." : $"The shares add up to {sum} %, further from 100 % than rounding allows ({tolerance}).");
    }

    /// <summary>A text that leaves out what does not occur must not leave out what does.</summary>
    private static IEnumerable<Check?> Unmentioned(ReportIndex index, Judge judge, NarrativePart part, string whole, IReadOnlyList<string> kinds)
    {
        Statement[] told = [.. index.Narrative.In(part).Where(statement => statement.Amount is not null)];
        if (!told.Any(statement => statement.Subject == whole) || !told.Any(statement => kinds.Contains(statement.Subject, StringComparer.Ordinal)))
        {
            yield break;
        }

        var amounts = index.Report.Claims.Where(claim => claim.Amount is not null && index.Claims.PartOf(claim) == part).Select(claim => claim.Amount).ToHashSet();
        var figures = new List<Figure>();
        foreach (var kind in kinds.Where(kind => !told.Any(statement => statement.Subject == kind)))
        {
            if (index.Concepts.Finals(kind, part) is not [{ Figure: { } figure }])
            {
                continue;
            }

            figures.Add(figure);
            // A figure that is told of something that the words do not name for certain is told.
            if (figure.Amount != 0 && !amounts.Contains(figure.Amount))
            {
                yield return judge.Holds(false, [figure], $"情况说明没有提到{figure.Place}，而表中有数字。", $"The narrative does not mention {figure.PlaceEn}, where the form prints a figure.");
            }
        }

        if (figures.All(figure => figure.Amount == 0 || amounts.Contains(figure.Amount)))
        {
            Figure[] seen = [index.Claims.FigureOf(told[0].Amount!), .. figures];
            yield return judge.Holds(true, seen, "情况说明未提到的各项在表中均无数字。", "What the narrative does not mention is nothing in the form.");
        }
    }
}
