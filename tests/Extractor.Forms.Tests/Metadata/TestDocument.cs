using Extractor.Model;

namespace Extractor.Forms.Tests.Metadata;

/// <summary>Documents of a few lines. A line that begins with # is a heading (## of level 2), with @ a contents entry, with ~ furniture.</summary>
internal static class TestDocument
{
    public static Document Of(params object[] blocks) => new(
        new("report.pdf", "application/pdf", new('0', 64), 1, 9, null),
        [.. blocks.Select((block, index) => block is string line ? Paragraph(line, index) : (Block)block)],
        []);

    public static Table Table(params string[] cells) => new(
        1,
        cells.Length,
        [.. cells.Select((text, column) => new Cell(0, column, 1, 1, text, Place(0), ReadMethod.Text, 1, []))],
        [new(Place(0), 0, 0)],
        TableMethod.Lattice,
        []);

    private static Paragraph Paragraph(string line, int index)
    {
        var kind = line[0] switch
        {
            '#' => ParagraphKind.Heading,
            '@' => ParagraphKind.ContentsEntry,
            '~' => ParagraphKind.Furniture,
            _ => ParagraphKind.Body,
        };
        var text = line.TrimStart('#', '@', '~');
        return new(text, [new(0, text.Length, Place(index))], kind, kind == ParagraphKind.Heading ? line.Length - text.Length : 0);
    }

    private static SourceRef Place(int index) => SourceRef.OnPage(1 + (index / 20), new(10, 10, 100, 20));
}
