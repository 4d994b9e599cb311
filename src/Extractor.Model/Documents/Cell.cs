namespace Extractor.Model;

/// <summary>A cell of a <see cref="Table"/>.</summary>
/// <param name="Row">0-based row of its top-left position.</param>
/// <param name="Column">0-based column of its top-left position.</param>
/// <param name="RowSpan">Rows that it covers, at least 1.</param>
/// <param name="ColumnSpan">Columns that it covers, at least 1.</param>
/// <param name="Text">As printed, wrapped lines joined; empty when nothing is printed.</param>
/// <param name="Source">Its place; for a cell split by a page break the place where it begins.</param>
/// <param name="Method">How the text was read.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Flags">Doubts about this cell; see <see cref="Model.Flags"/>.</param>
/// <param name="TextBox">Around the printed letters; null when nothing is printed or the source has no pages.</param>
public sealed record Cell(
    int Row,
    int Column,
    int RowSpan,
    int ColumnSpan,
    string Text,
    SourceRef Source,
    ReadMethod Method,
    double Confidence,
    IReadOnlyList<string> Flags,
    Box? TextBox = null);
