using Extractor.Model;
using Extractor.Reconciliation.Forms;
using Extractor.Reconciliation.Rules;

namespace Extractor.Reconciliation.Performance;

/// <summary>The checks on performance annexes (reference: performance, section 4).</summary>
internal static class PerformanceRules
{
    /// <summary>The rules in the order of the reference.</summary>
    public static IEnumerable<Rule> All { get; } = [.. PointRules.All, .. FundsRules.All, .. ResultRules.All, .. StatementRules.All];

    /// <summary>A rule that never passes, and never blames the report, where there is nothing to compare.</summary>
    /// <param name="id">Its id in the reference.</param>
    /// <param name="ruleClass">How binding it is.</param>
    /// <param name="evaluate">Applies it wherever it applies.</param>
    public static Rule Of(string id, RuleClass ruleClass, Func<ReportIndex, PerformanceIndex, Judge, IEnumerable<Check?>> evaluate) => new(id, ruleClass, [], (index, judge) =>
    {
        var performance = index.Performance;
        if (performance.All.Count == 0 && performance.Lists.Count == 0)
        {
            return [judge.NotApplicable("报告没有绩效自评表或评分表。", "the report has no performance sheet and no table of scores.")];
        }

        var obscure = performance.All.Where(sheet => sheet.Problem is not null).ToArray();
        Check?[] checks =
        [
            .. evaluate(index, performance, judge).OfType<Check>(),
            .. obscure.Length == 0 ? Array.Empty<Check>() : [judge.InsufficientData(
                $"无法读懂的绩效表：{string.Join('；', obscure.Select(sheet => $"{sheet.Grid.Table.Id}{sheet.Problem}"))}。",
                $"performance tables that cannot be understood: {string.Join("; ", obscure.Select(sheet => $"{sheet.Grid.Table.Id}, {sheet.ProblemEn}"))}.")],
        ];
        return checks.Length > 0 ? checks : [judge.NotApplicable("绩效表没有相关内容。", "the performance tables print nothing that it speaks of.")];
    });
}
