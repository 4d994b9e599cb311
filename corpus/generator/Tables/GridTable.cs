using Extractor.Corpus.Generator.Rendering;

namespace Extractor.Corpus.Generator.Tables;

/// <summary>
/// A table as it is printed, and what is to be read from it. In the rows of cells "&lt;" continues the cell to the left
/// and "^" the cell above.
/// </summary>
internal sealed class GridTable(string form, string title, string? unit, int columns)
{
    public const string Left = "<";
    public const string Above = "^";

    public string Form { get; } = form;

    public string Title { get; } = title;

    public string? Unit { get; } = unit;

    public int Columns { get; } = columns;

    /// <summary>Rows above the column headers that hold the title, as spreadsheets export it.</summary>
    public List<string[]> Lead { get; } = [];

    public List<string[]> Header { get; } = [];

    public List<string[]> Body { get; } = [];

    public List<Figure> Figures { get; } = [];

    public List<string> Notes { get; } = [];

    /// <summary>One letter a column for body cells: l, c or r.</summary>
    public required string Align { get; init; }

    public required double[] Widths { get; init; }

    public bool RepeatHeader { get; init; }

    public double FontSize { get; set; } = 9;

    /// <summary>Least height of a body row in points; 0 for as high as the text.</summary>
    public double RowHeight { get; init; }

    public bool MayBreakRows { get; init; }

    /// <summary>No rulings at the left and right edges.</summary>
    public bool OpenSides { get; init; }

    /// <summary>Set when the first body row also holds header labels.</summary>
    public bool MixedFirstRow { get; set; }

    public bool IsForm => !string.Equals(Form, "other", StringComparison.Ordinal) && !string.Equals(Form, "performance-self-evaluation", StringComparison.Ordinal);

    public GridTable Head(params string[] cells)
    {
        Header.Add(Fit(cells));
        return this;
    }

    public GridTable Row(params string[] cells)
    {
        Body.Add(Fit(cells));
        return this;
    }

    /// <summary>The header texts over a body column from the top down, without column numbers and inner spaces.</summary>
    public string ColumnPath(int column)
    {
        var path = new List<string>();
        for (var row = 0; row < Header.Count; row++)
        {
            var (r, c) = Origin(Header, row, column);
            var text = Header[r][c].Replace(" ", "", StringComparison.Ordinal);
            if (text.Length == 0 || text.All(char.IsAsciiDigit)) continue;
            if (path.Count == 0 || path[^1] != text) path.Add(text);
        }
        return string.Join('/', path);
    }

    /// <summary>All rows as cells with spans.</summary>
    public IReadOnlyList<IReadOnlyList<PlacedCell>> Cells()
    {
        var rows = Lead.Concat(Header).Concat(Body).ToList();
        var placed = new List<IReadOnlyList<PlacedCell>>();
        var headers = Lead.Count + Header.Count;
        for (var r = 0; r < rows.Count; r++)
        {
            var line = new List<PlacedCell>();
            for (var c = 0; c < Columns; c++)
            {
                if (rows[r][c] is Left or Above) continue;
                var width = 1;
                while (c + width < Columns && rows[r][c + width] == Left) width++;
                var height = 1;
                while (r + height < rows.Count && rows[r + height][c] == Above) height++;
                line.Add(new PlacedCell(r, c, height, width, rows[r][c], r < headers || IsTotal(rows[r][c]) ? 'c' : Align[c], r < headers));
            }
            placed.Add(line);
        }
        return placed;
    }

    /// <summary>The text of each position; positions covered by a merged cell are empty.</summary>
    public static IEnumerable<string[]> Texts(IEnumerable<string[]> rows) =>
        rows.Select(row => row.Select(cell => cell is Left or Above ? "" : cell).ToArray());

    private static bool IsTotal(string text) =>
        text.Replace(" ", "", StringComparison.Ordinal) is "合计" or "总计" or "本年收入合计" or "本年支出合计" or "人员经费合计" or "公用经费合计";

    private static (int Row, int Column) Origin(List<string[]> rows, int row, int column)
    {
        while (rows[row][column] is Left or Above)
        {
            if (rows[row][column] == Left) column--;
            else row--;
        }
        return (row, column);
    }

    private string[] Fit(string[] cells) => cells.Length == Columns
        ? cells
        : throw new ArgumentException($"{Title}: {cells.Length} cells for {Columns} columns: {string.Join('|', cells)}", nameof(cells));
}
