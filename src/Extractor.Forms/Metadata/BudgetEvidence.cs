using Extractor.Model;
using Extractor.Subjects;

namespace Extractor.Forms.Metadata;

/// <summary>What speaks for the document being a budget (预算) and not a final account (决算).</summary>
/// <param name="IsBudget">The title, or the headings without contradiction, say so.</param>
/// <param name="Headings">Headings and titles with 预算 and without 决算.</param>
/// <param name="FinalAccountHeadings">Headings and titles with 决算.</param>
/// <param name="Quote">The first line that says so; null for a final account.</param>
internal sealed record BudgetEvidence(bool IsBudget, int Headings, int FinalAccountHeadings, string? Quote)
{
    private const int LongestHeading = 60;

    /// <summary>Collects the evidence.</summary>
    public static BudgetEvidence Find(Document document, Cover cover)
    {
        ArgumentNullException.ThrowIfNull(document);
        var budget = 0;
        var account = 0;
        var quote = cover.IsBudget ? cover.Title : null;
        foreach (var paragraph in document.Blocks.OfType<Paragraph>())
        {
            var text = LabelText.Compact(paragraph.Text);
            var isShort = text.Length <= LongestHeading && !text.Contains('。', StringComparison.Ordinal);
            if (!isShort || (paragraph.Kind == ParagraphKind.Body && !text.EndsWith('表')))
            {
                continue;
            }

            if (text.Contains("决算", StringComparison.Ordinal))
            {
                account++;
            }
            else if (text.Contains("预算", StringComparison.Ordinal) && !text.Contains("绩效", StringComparison.Ordinal))
            {
                budget++;
                quote ??= text;
            }
        }

        var isBudget = cover.IsBudget ? account <= budget : cover.Title is null && account == 0 && budget >= 3;
        return new(isBudget, budget, account, isBudget ? quote : null);
    }
}
