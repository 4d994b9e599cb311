namespace Extractor.Model;

/// <summary>What a <see cref="Paragraph"/> is for.</summary>
public enum ParagraphKind
{
    /// <summary>Text of the document.</summary>
    Body,

    /// <summary>A heading of the outline.</summary>
    Heading,

    /// <summary>A line of a table of contents.</summary>
    ContentsEntry,

    /// <summary>Page number, running header or footer: no part of the text.</summary>
    Furniture,
}
