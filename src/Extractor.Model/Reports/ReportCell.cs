namespace Extractor.Model;

/// <summary>A cell of a <see cref="ReportTable"/>.</summary>
/// <param name="Row">0-based over header and body together.</param>
/// <param name="Column">0-based.</param>
/// <param name="RowSpan">At least 1.</param>
/// <param name="ColumnSpan">At least 1.</param>
/// <param name="Text">As printed.</param>
/// <param name="Status">Keeps apart what looks alike.</param>
/// <param name="Page">1-based; null when the source has no pages.</param>
/// <param name="Bbox">Null when the source has no pages.</param>
/// <param name="Path">Place in a source without pages; null otherwise.</param>
/// <param name="Method">How the text was read.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Flags">Doubts; see <see cref="Model.Flags"/>.</param>
public sealed record ReportCell(
    int Row,
    int Column,
    int RowSpan,
    int ColumnSpan,
    string Text,
    CellStatus Status,
    int? Page,
    Box? Bbox,
    string? Path,
    ReadMethod Method,
    double Confidence,
    IReadOnlyList<string> Flags);
