using Extractor.Model;

namespace Extractor.Forms.Tests.Building;

/// <summary>
/// Builds tables from drawn rows: cells parted by |, "&lt;" continues the cell to the left, "^" the cell above, blank is a blank cell.
/// </summary>
internal static class TableBuilder
{
    public static Table Build(params string[] rows) => Build(TableMethod.Declared, rows);

    public static Table Build(TableMethod method, IReadOnlyList<string> rows, int? page = null)
    {
        var grid = rows.Select(row => row.Split('|').Select(cell => cell.Trim(' ')).ToArray()).ToArray();
        var width = grid.Max(row => row.Length);
        var text = new string[grid.Length, width];
        for (var row = 0; row < grid.Length; row++)
        {
            for (var column = 0; column < width; column++)
            {
                text[row, column] = column < grid[row].Length ? grid[row][column] : "";
            }
        }

        var cells = new List<Cell>();
        for (var row = 0; row < grid.Length; row++)
        {
            for (var column = 0; column < width; column++)
            {
                if (text[row, column] is "<" or "^")
                {
                    continue;
                }

                var columnSpan = 1;
                while (column + columnSpan < width && text[row, column + columnSpan] == "<")
                {
                    columnSpan++;
                }

                var rowSpan = 1;
                while (row + rowSpan < grid.Length && text[row + rowSpan, column] == "^")
                {
                    rowSpan++;
                }

                var source = page is { } number
                    ? SourceRef.OnPage(number, new(column * 50, row * 20, (column + columnSpan) * 50, (row + rowSpan) * 20))
                    : SourceRef.AtPath($"body/table[1]/row[{row + 1}]/cell[{column + 1}]");
                cells.Add(new(row, column, rowSpan, columnSpan, text[row, column], source, page is null ? ReadMethod.Docx : ReadMethod.Text, 1, []));
            }
        }

        var place = page is { } at ? SourceRef.OnPage(at, new(0, 0, width * 50, grid.Length * 20)) : SourceRef.AtPath("body/table[1]");
        return new(grid.Length, width, cells, [new(place, 0, 0)], method, []);
    }
}
