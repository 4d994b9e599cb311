using System.Text.RegularExpressions;
using Extractor.Forms.Context;
using Extractor.Forms.Labels;
using Extractor.Model;

namespace Extractor.Forms.Recognition;

/// <summary>Tells a budget (部门预算), whose tables look much like the forms, from a final account (部门决算).</summary>
internal static partial class BudgetReport
{
    private const int CoverParagraphs = 12;

    /// <summary>Whether the document is a budget.</summary>
    public static bool Is(IReadOnlyList<Block> blocks, IReadOnlyList<TableContext> contexts)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        ArgumentNullException.ThrowIfNull(contexts);
        var titles = contexts.Select(context => context.Title ?? context.Heading ?? "").Select(LabelText.Compact).ToArray();
        var heads = contexts.Select(context => string.Concat(Enumerable.Range(0, Math.Min(4, context.Grid.RowCount)).SelectMany(context.Grid.TextsIn))).ToArray();
        var accounts = titles.Count(title => title.Contains("决算", StringComparison.Ordinal)) + heads.Count(head => head.Contains("决算数", StringComparison.Ordinal));
        var budgets = contexts.Count(context => TitleWords.Classify(context.Title).IsBudget);
        var cover = string.Concat(blocks.OfType<Paragraph>().Where(paragraph => paragraph.Kind != ParagraphKind.Furniture).Take(CoverParagraphs).Select(paragraph => LabelText.Compact(paragraph.Text) + "\n"));
        var isBudgetCover = BudgetCover().IsMatch(cover) && !cover.Contains("决算", StringComparison.Ordinal);
        return accounts == 0 ? budgets >= 2 || isBudgetCover : budgets > 3 * accounts && isBudgetCover;
    }

    [GeneratedRegex("(部门|单位|年度?|区级|市级|省级|县级)预算", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BudgetCover();
}
