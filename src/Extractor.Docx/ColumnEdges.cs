namespace Extractor.Docx;

/// <summary>Where the columns of a table begin and end, in twips from its left edge.</summary>
internal static class ColumnEdges
{
    /// <summary>The edges, one more than columns; null when nothing tells all of them.</summary>
    public static int[]? Find(IReadOnlyList<GridRow> rows, IReadOnlyList<int> gridColumns, int columns)
    {
        var edges = new int[columns + 1];
        if (gridColumns.Count == columns && gridColumns.All(width => width > 0))
        {
            for (var i = 0; i < columns; i++)
            {
                edges[i + 1] = edges[i] + gridColumns[i];
            }

            return edges;
        }

        // Each row that adds up tells the edges between its cells; together they may tell all.
        var known = new bool[columns + 1];
        known[0] = true;
        foreach (var row in rows.Where(row => row.Columns == columns && row.Before == 0 && row.Cells.All(cell => cell.Width > 0)))
        {
            var column = 0;
            var right = 0;
            foreach (var cell in row.Cells)
            {
                column += cell.Span;
                right += cell.Width ?? 0;
                if (!known[column])
                {
                    known[column] = true;
                    edges[column] = right;
                }
            }
        }

        for (var i = 1; i <= columns; i++)
        {
            if (!known[i] || edges[i] <= edges[i - 1])
            {
                return null;
            }
        }

        return edges;
    }

    /// <summary>The index between <paramref name="from"/> and <paramref name="to"/> whose edge is nearest to the position.</summary>
    public static int Nearest(int[] edges, double position, int from, int to)
    {
        var best = from;
        for (var i = from + 1; i <= to; i++)
        {
            if (Math.Abs(edges[i] - position) < Math.Abs(edges[best] - position))
            {
                best = i;
            }
        }

        return best;
    }
}
