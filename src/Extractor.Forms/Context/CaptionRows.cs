using Extractor.Forms.Grids;
using Extractor.Model;
using Extractor.Subjects;

namespace Extractor.Forms.Context;

/// <summary>
/// Rows inside a grid that are no part of the table: title, number, department and unit above the header (spreadsheets exported
/// with ruled or merged title rows), notes below the body.
/// </summary>
internal static class CaptionRows
{
    private const int MostCaptionRows = 6;
    private const int ShortestFreeStatement = 10;

    /// <summary>How many rows at the top are captions, with the texts of their cells.</summary>
    public static (int Count, IReadOnlyList<string> Lines) Leading(Grid grid)
    {
        var lines = new List<string>();
        var count = 0;
        for (var row = 0; row < Math.Min(MostCaptionRows, grid.RowCount - 1); row++)
        {
            var texts = RawTextsIn(grid, row);
            if (texts.Count > 0 && !texts.All(IsCaption))
            {
                break;
            }

            lines.AddRange(texts);
            if (texts.Count > 0)
            {
                count = row + 1;
            }
        }

        // A first row 单位：… alone may as well begin a sheet of performance; beside a title, number or unit it is a caption.
        var isCaption = lines.Select(CaptionText.Read).Any(caption => caption.NamesForm || caption.Unit is not null);
        return isCaption ? (count, lines) : (0, []);
    }

    /// <summary>The rows at the bottom that are notes, with their texts.</summary>
    public static (int First, IReadOnlyList<string> Notes) Trailing(Grid grid)
    {
        var first = grid.RowCount;
        for (var row = grid.RowCount - 1; row > 0; row--)
        {
            var texts = RawTextsIn(grid, row);
            if (texts.Count == 0)
            {
                continue;
            }

            if (texts.Count > 1 || !IsSingleText(grid, row))
            {
                break;
            }

            if (NoteText.Begins(texts[0]) || IsFreeStatement(texts[0]))
            {
                first = row;
            }
            else if (!NoteText.Continues(texts[0]) && !NoteText.IsFormula(texts[0]))
            {
                break;
            }
        }

        var notes = Enumerable.Range(first, grid.RowCount - first).SelectMany(row => RawTextsIn(grid, row)).ToArray();
        return (first, notes);
    }

    /// <summary>The filled cells of a table that holds nothing but captions; none when it is a table proper.</summary>
    public static IReadOnlyList<Cell> AsCaption(Table table)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (table.RowCount > MostCaptionRows)
        {
            return [];
        }

        var filled = table.Cells.Where(cell => LabelText.Compact(cell.Text).Length > 0).ToArray();
        var captions = filled.Select(cell => CaptionText.Read(cell.Text)).ToArray();
        return captions.All(caption => caption.IsWhole) && captions.Any(caption => caption.NamesForm || caption.Unit is not null) ? filled : [];
    }

    private static bool IsCaption(string text)
    {
        var caption = CaptionText.Read(text);
        return caption.IsWhole && LabelText.Compact(text).Length > 0;
    }

    private static bool IsFreeStatement(string text) =>
        LabelText.Compact(text).Length >= ShortestFreeStatement && NoteText.EmptyStatement(text) is not null && !CaptionText.IsTitle(text);

    private static bool IsSingleText(Grid grid, int row) => !grid.IsReachedFromAbove(row);

    private static List<string> RawTextsIn(Grid grid, int row) =>
        [.. grid.OriginsIn(row).Select(cell => cell.Text.Trim()).Where(text => LabelText.Compact(text).Length > 0)];
}
