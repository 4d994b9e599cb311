using Extractor.Model;

namespace Extractor.Forms.Tests.Building;

/// <summary>Builds documents of lines and tables.</summary>
internal sealed class DocumentBuilder
{
    private readonly List<Block> _blocks = [];

    public DocumentBuilder Line(string text, ParagraphKind kind = ParagraphKind.Body)
    {
        _blocks.Add(new Paragraph(text, [new(0, text.Length, SourceRef.AtPath($"body/paragraph[{_blocks.Count + 1}]"))], kind, kind == ParagraphKind.Heading ? 1 : 0));
        return this;
    }

    public DocumentBuilder Lines(params string[] texts)
    {
        foreach (var text in texts)
        {
            Line(text);
        }

        return this;
    }

    /// <summary>One paragraph of several printed lines.</summary>
    public DocumentBuilder Paragraph(params string[] lines)
    {
        var spans = new List<TextSpan>();
        var at = 0;
        foreach (var line in lines)
        {
            spans.Add(new(at, line.Length, SourceRef.AtPath($"body/paragraph[{_blocks.Count + 1}]")));
            at += line.Length;
        }

        _blocks.Add(new Paragraph(string.Concat(lines), spans));
        return this;
    }

    public DocumentBuilder Table(params string[] rows) => Table(TableBuilder.Build(rows));

    public DocumentBuilder Table(Table table)
    {
        _blocks.Add(table);
        return this;
    }

    public Document Document() => new(new("report.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", new('0', 64), 1, null, null), _blocks, []);

    public Report Report() => ReportBuilder.Build(Document());
}
