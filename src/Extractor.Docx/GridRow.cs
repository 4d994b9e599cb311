namespace Extractor.Docx;

/// <summary>A row as the file declares it.</summary>
/// <param name="Cells">From left to right.</param>
/// <param name="Before">Grid columns left out before the first cell.</param>
/// <param name="WidthBefore">Their width in twips; null when not said.</param>
/// <param name="After">Grid columns left out after the last cell.</param>
/// <param name="Path">Its place in the file.</param>
internal sealed record GridRow(IReadOnlyList<GridCell> Cells, int Before, int? WidthBefore, int After, string Path)
{
    /// <summary>Grid columns that the row says to have.</summary>
    public int Columns => Before + Cells.Sum(cell => cell.Span) + After;
}
