using Extractor.Model;

namespace Extractor.Tables;

/// <summary>A cell of a <see cref="Grid"/>: where it lies, without its text.</summary>
/// <param name="Row">0-based row of its top-left position.</param>
/// <param name="Column">0-based column of its top-left position.</param>
/// <param name="RowSpan">Rows that it covers.</param>
/// <param name="ColumnSpan">Columns that it covers.</param>
/// <param name="Box">Its place.</param>
/// <param name="IsBounded">False for a position that no rulings enclose: it fills the grid up and takes no text.</param>
internal sealed record GridCell(int Row, int Column, int RowSpan, int ColumnSpan, Box Box, bool IsBounded = true);
