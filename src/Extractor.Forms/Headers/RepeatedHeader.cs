using Extractor.Forms.Grids;

namespace Extractor.Forms.Headers;

/// <summary>Finds copies of the header inside the body, left by page breaks that were not seen as such.</summary>
internal static class RepeatedHeader
{
    private const int FewestTexts = 3;

    /// <summary>The rows of the body that repeat the header as a whole, or all of it but the column numbers.</summary>
    public static IReadOnlySet<int> Rows(Grid grid, int headerRows)
    {
        ArgumentNullException.ThrowIfNull(grid);
        var rows = new HashSet<int>();
        if (headerRows == 0 || Enumerable.Range(0, headerRows).Sum(row => grid.TextsIn(row).Count) < FewestTexts)
        {
            return rows;
        }

        var heads = headerRows > 1 && HeaderSplitter.IsColumnNumbers(grid, headerRows - 1) ? headerRows - 1 : headerRows;
        for (var row = headerRows; row + heads <= grid.RowCount; row++)
        {
            var length = Matches(grid, row, headerRows) ? headerRows : Matches(grid, row, heads) ? heads : 0;
            if (length > 0)
            {
                rows.UnionWith(Enumerable.Range(row, length));
                row += length - 1;
            }
        }

        return rows;
    }

    /// <summary>Whether two grids of the same width begin with the same header.</summary>
    public static bool AreSame(Grid first, Grid second, int headerRows) =>
        first.ColumnCount == second.ColumnCount && second.RowCount >= headerRows
        && Enumerable.Range(0, headerRows).All(row => first.TextsIn(row).SequenceEqual(second.TextsIn(row), StringComparer.Ordinal));

    private static bool Matches(Grid grid, int first, int length) =>
        length > 0 && first + length <= grid.RowCount
        && Enumerable.Range(0, length).All(row => grid.TextsIn(row).SequenceEqual(grid.TextsIn(first + row), StringComparer.Ordinal));
}
