namespace Extractor.Model;

/// <summary>Running text, a heading, or a line between tables.</summary>
/// <param name="Text">Lines and pages joined; no line breaks.</param>
/// <param name="Spans">Where the parts of <paramref name="Text"/> stand: one for each printed line, in order; never empty.</param>
/// <param name="Kind">Body text, heading or page furniture.</param>
/// <param name="HeadingLevel">1 for the outermost; 0 when this is no heading.</param>
/// <param name="HeadingNumber">The number as printed (第一部分, 一, （二）, 1.1); null when there is none.</param>
public sealed record Paragraph(
    string Text,
    IReadOnlyList<TextSpan> Spans,
    ParagraphKind Kind = ParagraphKind.Body,
    int HeadingLevel = 0,
    string? HeadingNumber = null) : Block
{
    /// <summary>Where the paragraph begins.</summary>
    public SourceRef Source => Spans[0].Source;
}
