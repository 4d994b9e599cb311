using Extractor.Model;

namespace Extractor.Tables.Joining;

/// <summary>
/// The common columns of two parts of a table. A part in which all rows merge two columns lacks the border between them, so
/// the borders of one part must be among those of the other.
/// </summary>
internal sealed class ColumnMap
{
    private readonly int[] _upper;
    private readonly int[] _lower;

    private ColumnMap(int count, int[] upper, int[] lower)
    {
        Count = count;
        _upper = upper;
        _lower = lower;
    }

    /// <summary>Columns of the joined table.</summary>
    public int Count { get; }

    /// <summary>Index in the joined table of border <paramref name="border"/> of the upper part.</summary>
    public int OfUpper(int border) => _upper[border];

    /// <summary>Index in the joined table of border <paramref name="border"/> of the lower part.</summary>
    public int OfLower(int border) => _lower[border];

    /// <summary>The common columns; null when the parts do not fit each other.</summary>
    public static ColumnMap? Of(Table upper, Table lower, JoinOptions options)
    {
        var (upperBorders, lowerBorders) = (Borders(upper), Borders(lower));
        if (upperBorders is null || lowerBorders is null || upperBorders.Length < 2 || lowerBorders.Length < 2)
        {
            return null;
        }

        return Match(upperBorders, lowerBorders, options.BorderTolerance)
            ?? Match(Scaled(upperBorders), Scaled(lowerBorders), options.BorderShare);
    }

    private static ColumnMap? Match(double[] upper, double[] lower, double tolerance)
    {
        if (Math.Abs(upper[0] - lower[0]) > tolerance || Math.Abs(upper[^1] - lower[^1]) > tolerance)
        {
            return null;
        }

        var upperIsFiner = upper.Length >= lower.Length;
        var (fine, coarse) = upperIsFiner ? (upper, lower) : (lower, upper);

        // One column in common says nothing: any two tables of the same width would match.
        if (coarse.Length < 3 && fine.Length > coarse.Length)
        {
            return null;
        }

        var identity = Enumerable.Range(0, fine.Length).ToArray();
        var map = new int[coarse.Length];
        var at = 0;
        for (var i = 0; i < coarse.Length; i++)
        {
            while (at < fine.Length && fine[at] < coarse[i] - tolerance)
            {
                at++;
            }

            if (at == fine.Length || Math.Abs(fine[at] - coarse[i]) > tolerance)
            {
                return null;
            }

            map[i] = at++;
        }

        return new ColumnMap(fine.Length - 1, upperIsFiner ? identity : map, upperIsFiner ? map : identity);
    }

    private static double[] Scaled(double[] borders) =>
        [.. borders.Select(border => (border - borders[0]) / Math.Max(1, borders[^1] - borders[0]))];

    /// <summary>Column borders of the last page of a table; null when some column has no cell of its own edge.</summary>
    private static double[]? Borders(Table table)
    {
        var page = table.Parts[^1].Source.Page;
        var borders = new double[table.ColumnCount + 1];
        Array.Fill(borders, double.NaN);
        foreach (var cell in table.Cells)
        {
            // Cells of an earlier page serve where the last page has no cell with that border, unless pages are set differently.
            if (cell.Source.Box is { } box && (cell.Source.Page == page || table.Parts.Count == 1 || double.IsNaN(borders[cell.Column])))
            {
                borders[cell.Column] = box.Left;
            }

            if (cell.Source.Box is { } own && (cell.Source.Page == page || table.Parts.Count == 1 || double.IsNaN(borders[cell.Column + cell.ColumnSpan])))
            {
                borders[cell.Column + cell.ColumnSpan] = own.Right;
            }
        }

        return borders.Any(double.IsNaN) ? null : borders;
    }
}
