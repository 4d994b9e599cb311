using Extractor.Model;

namespace Extractor.Tables.Stream;

/// <summary>Builds the grid of a region from its white space.</summary>
internal static class StreamGrid
{
    /// <summary>The grid with its words; null when the texts do not stand in columns.</summary>
    public static FilledGrid? Build(List<StreamLine> lines, List<double> rulings, StreamOptions options)
    {
        var columns = Columns(lines, options);
        if (columns.Count < 2)
        {
            return null;
        }

        var rows = Rows(lines, rulings, options);
        var words = lines.SelectMany(line => line.Texts).SelectMany(text => text).ToList();
        var columnBorders = new double[columns.Count + 1];
        columnBorders[0] = words.Min(word => word.Box.Left);
        columnBorders[^1] = words.Max(word => word.Box.Right);
        for (var c = 1; c < columns.Count; c++)
        {
            columnBorders[c] = (columns[c - 1].End + columns[c].Start) / 2;
        }

        var rowBorders = new double[rows.Count + 1];
        rowBorders[0] = words.Min(word => word.Box.Top);
        rowBorders[^1] = Math.Max(words.Max(word => word.Box.Bottom), rowBorders[0] + 1);
        for (var r = 1; r < rows.Count; r++)
        {
            rowBorders[r] = (rows[r - 1][^1].Middle + rows[r][0].Middle) / 2;
        }

        var cells = new List<GridCell>();
        var content = new List<IReadOnlyList<PlacedWord>>();
        for (var r = 0; r < rows.Count; r++)
        {
            AddRow(r, rows[r], columns, columnBorders, rowBorders, cells, content);
        }

        return new FilledGrid(new Grid(columnBorders, rowBorders, cells), content);
    }

    /// <summary>Stretches of x that texts occupy, divided where next to no line has any.</summary>
    private static List<(double Start, double End)> Columns(List<StreamLine> lines, StreamOptions options)
    {
        var tabular = lines.Where(line => line.IsTabular).ToList();
        var edges = new List<(double X, int Step)>();
        foreach (var text in tabular.SelectMany(line => line.Texts))
        {
            edges.Add((text[0].Box.Left, 1));
            edges.Add((text[^1].Box.Right, -1));
        }

        edges.Sort((a, b) => a.X != b.X ? a.X.CompareTo(b.X) : b.Step.CompareTo(a.Step));
        var allowed = (int)(options.CrossingShare * tabular.Count);
        var columns = new List<(double Start, double End)>();
        var (depth, start) = (0, double.NaN);
        foreach (var (x, step) in edges)
        {
            depth += step;
            if (depth > allowed && double.IsNaN(start))
            {
                start = x;
            }
            else if (depth <= allowed && !double.IsNaN(start))
            {
                columns.Add((start, x));
                start = double.NaN;
            }
        }

        var narrowest = options.NarrowestGap * lines.Average(line => line.Size);
        for (var i = columns.Count - 1; i > 0; i--)
        {
            if (columns[i].Start - columns[i - 1].End < narrowest)
            {
                columns[i - 1] = (columns[i - 1].Start, columns[i].End);
                columns.RemoveAt(i);
            }
        }

        return columns;
    }

    /// <summary>
    /// The lines of each row: those between two rulings where rulings divide rows; else each line, and a line close below with
    /// only a label continues the one above.
    /// </summary>
    private static List<List<StreamLine>> Rows(List<StreamLine> lines, List<double> rulings, StreamOptions options)
    {
        if (rulings.Count >= 2)
        {
            var bands = lines.GroupBy(line => rulings.Count(y => y < line.Middle)).Select(band => band.ToList()).ToList();
            if (bands.TrueForAll(band => band.Count(line => line.Figures > 0) <= 1))
            {
                return bands;
            }
        }

        var pitches = lines.Zip(lines.Skip(1), (a, b) => b.Baseline - a.Baseline).Order().ToList();
        var usual = pitches[pitches.Count / 2];
        var rows = new List<List<StreamLine>>();
        foreach (var line in lines)
        {
            var wraps = rows.Count > 0 && !line.IsTabular && line.Figures == 0
                && line.Baseline - rows[^1][^1].Baseline < options.WrappedPitch * usual;
            if (wraps)
            {
                rows[^1].Add(line);
            }
            else
            {
                rows.Add([line]);
            }
        }

        return rows;
    }

    private static void AddRow(
        int row,
        List<StreamLine> lines,
        List<(double Start, double End)> columns,
        double[] columnBorders,
        double[] rowBorders,
        List<GridCell> cells,
        List<IReadOnlyList<PlacedWord>> content)
    {
        // A text over several columns joins them; texts that share a column share its cell.
        var joined = new bool[columns.Count];
        var words = new List<PlacedWord>[columns.Count];
        for (var c = 0; c < words.Length; c++)
        {
            words[c] = [];
        }

        foreach (var text in lines.SelectMany(line => line.Texts))
        {
            var (left, right) = (text[0].Box.Left, text[^1].Box.Right);
            var (first, last) = (-1, -1);
            var nearest = 0;
            for (var c = 0; c < columns.Count; c++)
            {
                var shared = Math.Min(right, columns[c].End) - Math.Max(left, columns[c].Start);
                if (shared > 0.5 * Math.Min(columns[c].End - columns[c].Start, right - left))
                {
                    first = first < 0 ? c : first;
                    last = c;
                }

                nearest = (left + right) / 2 >= columnBorders[c] ? c : nearest;
            }

            var (from, to) = first < 0 ? (nearest, nearest) : (first, last);
            // A figure stands in one column; one that reaches over two is in doubt.
            var doubt = to > from && StreamLine.IsFigure(PrintedText.OfLine(text)) ? Flags.AmbiguousColumn : null;
            for (var c = from + 1; c <= to; c++)
            {
                joined[c] = true;
            }

            words[from].AddRange(text.Select(word => new PlacedWord(word, doubt)));
        }

        for (var c = 0; c < columns.Count;)
        {
            var end = c + 1;
            while (end < columns.Count && joined[end])
            {
                end++;
            }

            cells.Add(new GridCell(row, c, 1, end - c, new Box(columnBorders[c], rowBorders[row], columnBorders[end], rowBorders[row + 1])));
            content.Add([.. Enumerable.Range(c, end - c).SelectMany(at => words[at])]);
            c = end;
        }
    }
}
