using Extractor.Forms.Context;
using Extractor.Forms.Metadata;
using Extractor.Subjects;

namespace Extractor.Forms.Recognition;

/// <summary>Tells a budget (部门预算), whose tables look much like the forms, from a final account (部门决算).</summary>
internal static class BudgetReport
{
    private const int FewestBudgetTables = 2;
    private const int HeadRows = 4;

    /// <summary>Whether the document is a budget: its cover and headings or its tables say so, and no table says the contrary.</summary>
    public static bool Is(BudgetEvidence evidence, IReadOnlyList<TableContext> contexts)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(contexts);
        var accounts = contexts.Count(IsAccount);
        var budgets = contexts.Count(context => TitleWords.Classify(context.Title).IsBudget);
        return accounts == 0 ? evidence.IsBudget || (budgets >= FewestBudgetTables && evidence.FinalAccountHeadings == 0) : evidence.IsBudget && budgets > accounts;
    }

    private static bool IsAccount(TableContext context) =>
        LabelText.Compact(context.Title ?? context.Heading ?? "").Contains("决算", StringComparison.Ordinal)
        || Enumerable.Range(0, Math.Min(HeadRows, context.Grid.RowCount)).SelectMany(context.Grid.TextsIn).Any(text => text.Contains("决算", StringComparison.Ordinal));
}
