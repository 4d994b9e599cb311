using System.Text.RegularExpressions;
using Extractor.Model;

namespace Extractor.Tables.Joining;

/// <summary>A table seen row by row.</summary>
internal sealed partial class TableRows
{
    private readonly List<Cell>[] _rows;

    public TableRows(Table table)
    {
        Table = table;
        _rows = new List<Cell>[table.RowCount];
        for (var row = 0; row < _rows.Length; row++)
        {
            _rows[row] = [];
        }

        foreach (var cell in table.Cells)
        {
            _rows[cell.Row].Add(cell);
        }
    }

    public Table Table { get; }

    public int Count => _rows.Length;

    /// <summary>The cells that begin in the row.</summary>
    public IReadOnlyList<Cell> this[int row] => _rows[row];

    /// <summary>The row's texts without white space, each with the place of its cell's left border by <paramref name="border"/>.</summary>
    public string KeyOf(int row, Func<int, int> border) =>
        string.Join('\u001F', _rows[row].Where(cell => cell.Text.Length > 0).Select(cell => $"{border(cell.Column)}:{Compact(cell.Text)}"));

    /// <summary>Whether any cell of the row has text.</summary>
    public bool HasText(int row) => _rows[row].Exists(cell => cell.Text.Length > 0);

    /// <summary>Rows before the first one that holds a figure with decimals or a subject code.</summary>
    public int HeaderCount()
    {
        var row = 0;
        while (row < Count && !_rows[row].Exists(cell => IsFigure(cell.Text) || IsCode(cell.Text)))
        {
            row++;
        }

        return row;
    }

    /// <summary>Whether the text is an amount: digits with decimals or separators.</summary>
    public static bool IsFigure(string text) => Figure().IsMatch(Compact(text));

    /// <summary>Whether the text is only digits.</summary>
    public static bool IsCode(string text) => Code().IsMatch(Compact(text));

    /// <summary>Folded and without white space.</summary>
    public static string Compact(string text) => string.Concat(CompatibilityText.Fold(text).Where(c => !char.IsWhiteSpace(c)));

    [GeneratedRegex(@"^[-—(（]?[0-9][0-9,]*\.[0-9]+%?[)）]?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Figure();

    [GeneratedRegex("^([0-9]{3}|[0-9]{5}|[0-9]{7})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Code();
}
