using Extractor.Corpus.Generator.Tables;

namespace Extractor.Corpus.Generator.Rendering;

/// <summary>A piece of a document in reading order.</summary>
internal abstract record Block;

/// <summary>A heading; level 0 is the cover's title, 1 a part, 2 a section, 3 and 4 below.</summary>
internal sealed record Heading(int Level, string Text) : Block;

internal sealed record Text(string Content, TextStyle Style = TextStyle.Body) : Block
{
    /// <summary>0-based number among the paragraphs that state figures; null for any other text.</summary>
    public int? Said { get; init; }
}

/// <summary>The line over a form: department, year, number and unit.</summary>
internal sealed record FormLine(string Start, string Middle, string End) : Block;

internal sealed record TableBlock(GridTable Table) : Block;

internal sealed record PageBreak : Block;

/// <summary>A new page in the given orientation.</summary>
internal sealed record NewSection(bool Landscape) : Block;
