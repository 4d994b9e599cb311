using Extractor.Model;

namespace Extractor.Layout;

/// <summary>
/// Marks headings and contents entries by number pattern and shape: for PDF and for DOCX. What the source itself declares stays.
/// </summary>
public static class HeadingFinder
{
    /// <summary>The same blocks in the same order, with headings and contents entries marked.</summary>
    public static IReadOnlyList<Block> Find(IReadOnlyList<Block> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        var contents = ContentsFinder.Find(blocks);
        var announced = contents
            .Select(i => ContentsFinder.TextOf(((Paragraph)blocks[i]).Text))
            .Where(text => text.Length > 3)
            .ToHashSet(StringComparer.Ordinal);
        var result = new List<Block>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            result.Add(blocks[i] is Paragraph paragraph ? Mark(paragraph, contents.Contains(i), announced) : blocks[i]);
        }

        return result;
    }

    private static Paragraph Mark(Paragraph paragraph, bool isContents, HashSet<string> announced)
    {
        if (paragraph.Kind is ParagraphKind.Furniture or ParagraphKind.ContentsEntry)
        {
            return paragraph;
        }

        if (paragraph.Kind == ParagraphKind.Heading)
        {
            return paragraph.HeadingNumber is null && HeadingShape.Of(paragraph.Text) is { Number: { } declared }
                ? paragraph with { HeadingNumber = declared }
                : paragraph;
        }

        if (isContents)
        {
            return paragraph with { Kind = ParagraphKind.ContentsEntry };
        }

        if (HeadingShape.Of(paragraph.Text) is { } shape)
        {
            return paragraph with { Kind = ParagraphKind.Heading, HeadingLevel = shape.Level, HeadingNumber = shape.Number };
        }

        // A title without a number that the table of contents announces, such as 名词解释.
        return announced.Contains(HeadingShape.Compact(paragraph.Text))
            ? paragraph with { Kind = ParagraphKind.Heading, HeadingLevel = 1 }
            : paragraph;
    }
}
