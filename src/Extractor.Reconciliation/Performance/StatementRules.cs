using System.Globalization;
using Extractor.Model;
using Extractor.Reconciliation.Rules;

namespace Extractor.Reconciliation.Performance;

/// <summary>What the narrative, the sheets and the lists say of the same projects.</summary>
internal static class StatementRules
{
    /// <summary>The rules.</summary>
    public static IEnumerable<Rule> All { get; } =
    [
        PerformanceRules.Of("PER-14", RuleClass.Hard, (index, performance, judge) =>
        {
            var statements = new PerformanceClaims(index, performance).All;
            return SheetClaims.Check(index, performance, statements, judge).Concat(ProjectLists.Sheets(performance, judge))
                .Concat(ProjectLists.Funds(index, performance, statements, judge)).Concat(StatedRates.Check(index, performance, judge));
        }),
        PerformanceRules.Of("PER-16", RuleClass.Doc, (index, performance, judge) => AnnouncedCounts.Check(index, performance, judge).Concat(IndicatorCounts.Check(index, performance, judge))),
        PerformanceRules.Of("PER-17", RuleClass.Doc, ProjectLists.Counts),
    ];

    /// <summary>The page of a paragraph in Chinese; "" when the source has none.</summary>
    public static string OnPage(Paragraph paragraph) =>
        paragraph.Spans.Count > 0 && paragraph.Source.Page is { } page ? string.Create(CultureInfo.InvariantCulture, $"（第{page}页）") : "";
}
