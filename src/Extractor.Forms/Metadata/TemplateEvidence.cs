using System.Text.RegularExpressions;
using Extractor.Model;

namespace Extractor.Forms.Metadata;

/// <summary>Placeholders (XX, ××, 〇〇) that speak for an empty template in place of a report.</summary>
/// <param name="InHeads">Placeholders on the cover, in headings and in short header lines.</param>
/// <param name="InText">Placeholders in running text.</param>
/// <param name="InCells">Placeholders in table cells.</param>
/// <param name="Quotes">The first few lines with one, as printed.</param>
internal sealed partial record TemplateEvidence(int InHeads, int InText, int InCells, IReadOnlyList<string> Quotes)
{
    private const int MostQuotes = 3;
    private const int LongestHead = 40;

    /// <summary>
    /// Whether so much is unfilled that this is a template. A few placeholders in text alone are leftovers in a real report, or
    /// hide a name.
    /// </summary>
    public bool IsTemplate => InHeads >= 2 || (InHeads >= 1 && InText + InCells >= 3) || InText >= 20;

    /// <summary>Whether the text contains a placeholder.</summary>
    public static bool HasPlaceholder(string text) => Placeholder().IsMatch(text);

    /// <summary>Counts the placeholders.</summary>
    public static TemplateEvidence Find(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var (heads, text, cells) = (0, 0, 0);
        var quotes = new List<string>();
        foreach (var block in document.Blocks)
        {
            if (block is Table table)
            {
                cells += table.Cells.Sum(cell => Placeholder().Count(cell.Text));
            }
            else if (block is Paragraph { Kind: not ParagraphKind.Furniture } paragraph && Placeholder().Count(paragraph.Text) is > 0 and var found)
            {
                var isHead = paragraph.Kind != ParagraphKind.Body || (paragraph.Text.Length <= LongestHead && !paragraph.Text.Contains('。', StringComparison.Ordinal));
                heads += isHead ? found : 0;
                text += isHead ? 0 : found;
                if (quotes.Count < MostQuotes)
                {
                    quotes.Add(paragraph.Text);
                }
            }
        }

        return new(heads, text, cells, quotes);
    }

    [GeneratedRegex("(?<![A-Za-zＡ-Ｚａ-ｚ0-9×*])([XxＸｘ×╳✕]{2,}|\\*{2,}|[〇○◯]{2,}(?!年|[一二三四五六七八九])|_{3,})(?![A-Za-zＡ-Ｚａ-ｚ0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholder();
}
