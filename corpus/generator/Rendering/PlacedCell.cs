namespace Extractor.Corpus.Generator.Rendering;

/// <summary>A cell at its top-left position with its spans; <paramref name="Align"/> is l, c or r.</summary>
internal sealed record PlacedCell(int Row, int Column, int RowSpan, int ColumnSpan, string Text, char Align, bool IsHeader);
