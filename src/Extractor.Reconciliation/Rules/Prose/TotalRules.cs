using Extractor.Model;
using Extractor.Reconciliation.Claims;
using Extractor.Reconciliation.Forms;
using static Extractor.Reconciliation.Rules.Prose.NarrativeRules;

namespace Extractor.Reconciliation.Rules.Prose;

/// <summary>NAR-01: the totals of revenue and expenditure, and the changes of what they are made of.</summary>
internal static class TotalRules
{
    private static readonly string[] Totals = ["revenue-and-expenditure-total", "revenue-total", "expenditure-total"];

    /// <summary>The rules.</summary>
    public static IEnumerable<Rule> All { get; } =
    [
        For("NAR-01-T", RuleClass.Hard, [FormId.RevenueAndExpenditureSummary], Overall, Stated.Amount),
        new("NAR-01-D", RuleClass.Hard, [], (index, judge) => OrNothing(judge, Priors.Agree(index, judge, OfTotals(index)).Concat(Parts(index, judge)))),
        For("NAR-01-P", RuleClass.Hard, [], Compared, Stated.Growth),
        For("NAR-01-W", RuleClass.Doc, [], Compared, Stated.Wording),
        new("NAR-01-A", RuleClass.Hard, [], (index, judge) => OrNothing(judge, [Alike(index, judge)])),
    ];

    private static IEnumerable<Statement> Overall(ReportIndex index) =>
        index.Narrative.In(NarrativePart.Overall).Concat(index.Narrative.In(NarrativePart.Unknown, "revenue-and-expenditure-total"));

    /// <summary>The reference has no rule of its own for the changes of sources and natures: they are held here.</summary>
    private static IEnumerable<Statement> Compared(ReportIndex index) =>
        Overall(index).Concat(index.Narrative.In(NarrativePart.Revenue)).Concat(index.Narrative.In(NarrativePart.Expenditure));

    private static IEnumerable<Statement> OfTotals(ReportIndex index) => Overall(index).Where(statement => Totals.Contains(statement.Subject, StringComparer.Ordinal));

    /// <summary>What was received or spent last year is part of last year's total.</summary>
    private static IEnumerable<Check?> Parts(ReportIndex index, Judge judge)
    {
        var total = OfTotals(index).Select(statement => Priors.Of(index, statement)).FirstOrDefault(terms => terms is not null);

        // The loss of an operating activity is carried as a negative balance: then more was spent than the total tells.
        if (total is null || index.Summary is { Opening.Amount: < 0 } or { Closing.Amount: < 0 })
        {
            yield break;
        }

        foreach (var (part, subjects, words, wordsEn) in new[]
        {
            (NarrativePart.Revenue, CompositionRules.Sources, "各项收入", "the sources of revenue"),
            (NarrativePart.Expenditure, CompositionRules.Natures, "各类支出", "the natures of expenditure"),
        })
        {
            var parts = index.Narrative.In(part, [.. subjects])
                .Where(statement => statement.Change is not null).DistinctBy(statement => statement.Subject, StringComparer.Ordinal)
                .Select(statement => Priors.Of(index, statement)).OfType<Priors.Terms>()
                .Where(terms => terms.Plus.Concat(terms.Minus).Any(figure => figure.Amount != 0)).ToArray();
            if (parts.Length > 0)
            {
                yield return Priors.AtMost(judge, total, parts, $"推算的上年总计（{words}与总计的变动额已移项）", $"last year's total as the changes imply it, with the changes of {wordsEn} and of the total taken over to the other side");
            }
        }
    }

    /// <summary>Both sides of a year are equal, so that they change alike.</summary>
    private static Check? Alike(ReportIndex index, Judge judge)
    {
        var changes = OfTotals(index).Where(statement => statement is { Change.Amount: not null, IsContinuation: false } && Stated.Sign(statement.Change) is not null && !Stated.IsNegative(statement.Change!))
            .Select(statement => statement.Change!).ToArray();
        if (changes.Length < 2)
        {
            return null;
        }

        var (one, other) = (changes[0], changes[1]);
        var (first, second) = (index.Claims.FigureOf(one), index.Claims.FigureOf(other));
        return Stated.Sign(one) == Stated.Sign(other)
            ? judge.Same(second, first, 0)
            : judge.Sum(second, [], [first], "与收入总计相同的增减额", "the same change as that of revenue");
    }
}
