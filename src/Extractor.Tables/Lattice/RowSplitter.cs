using System.Text.RegularExpressions;
using Extractor.Model;

namespace Extractor.Tables.Lattice;

/// <summary>
/// Splits a ruled row that holds several printed rows: tables whose body has no horizontal rulings, or where one is missing.
/// It is done only when at least two columns show it: finished figures on common baselines.
/// </summary>
internal static partial class RowSplitter
{
    /// <summary>How far apart baselines of one printed row may lie, as a share of the font size.</summary>
    private const double BaselineTolerance = 0.35;

    /// <summary>The grid with such rows split; the same when there are none.</summary>
    public static FilledGrid Split(FilledGrid filled)
    {
        var bands = new Dictionary<int, List<double>>();
        for (var row = 0; row < filled.Grid.RowCount; row++)
        {
            if (FindBaselines(filled, row) is { Count: > 1 } baselines)
            {
                bands[row] = baselines;
            }
        }

        return bands.Count == 0 ? filled : Rebuild(filled, bands);
    }

    /// <summary>The baselines of the printed rows in a ruled row; null when it holds one row only.</summary>
    private static List<double>? FindBaselines(FilledGrid filled, int row)
    {
        var witnesses = new List<List<(double Baseline, double Size)>>();
        for (var i = 0; i < filled.Grid.Cells.Count; i++)
        {
            var cell = filled.Grid.Cells[i];
            if (cell.Row != row || cell.RowSpan != 1 || filled.Words[i].Count < 2)
            {
                continue;
            }

            var lines = PrintedText.Lines(filled.Words[i].Select(placed => placed.Word));
            if (lines.Count >= 2 && AreFinishedFigures(lines.Select(PrintedText.OfLine).ToList()))
            {
                witnesses.Add(lines.Select(line => (line[0].Baseline, line[0].FontSize)).ToList());
            }
        }

        if (witnesses.Count < 2)
        {
            return null;
        }

        // The rows are those of all witnesses together: a column may leave some of them blank.
        var rows = new List<(double Baseline, double Size, int Votes)>();
        foreach (var (baseline, size) in witnesses.SelectMany(witness => witness).OrderBy(line => line.Baseline))
        {
            if (rows.Count > 0 && baseline - rows[^1].Baseline <= BaselineTolerance * size)
            {
                rows[^1] = rows[^1] with { Votes = rows[^1].Votes + 1 };
            }
            else
            {
                rows.Add((baseline, size, 1));
            }
        }

        // Without a baseline that two columns share, the columns are set independently of one another.
        return rows.Count >= 2 && rows.Count(line => line.Votes >= 2) >= 2 ? rows.ConvertAll(line => line.Baseline) : null;
    }

    /// <summary>
    /// Whether each line is a figure by itself: subject codes, or amounts that all show decimals. The halves of a wrapped
    /// number (10855. over 22) are not.
    /// </summary>
    private static bool AreFinishedFigures(List<string> lines) => lines.TrueForAll(Amount().IsMatch) || lines.TrueForAll(Code().IsMatch);

    private static FilledGrid Rebuild(FilledGrid filled, Dictionary<int, List<double>> bands)
    {
        var grid = filled.Grid;
        var borders = new List<double>();
        var firstRow = new int[grid.RowCount + 1];
        for (var row = 0; row < grid.RowCount; row++)
        {
            firstRow[row] = borders.Count;
            borders.Add(grid.RowBorders[row]);
            if (bands.TryGetValue(row, out var baselines))
            {
                borders.AddRange(Borders(baselines, filled, row));
            }
        }

        firstRow[grid.RowCount] = borders.Count;
        borders.Add(grid.RowBorders[^1]);
        var rowBorders = borders.ToArray();
        var cells = new List<(GridCell Cell, IReadOnlyList<PlacedWord> Words)>();
        for (var i = 0; i < grid.Cells.Count; i++)
        {
            var cell = grid.Cells[i];
            var (from, to) = (firstRow[cell.Row], firstRow[cell.Row + cell.RowSpan]);
            if (cell.RowSpan == 1 && bands.ContainsKey(cell.Row) && !IsOneLineAcross(filled.Words[i], rowBorders, from, to))
            {
                for (var row = from; row < to; row++)
                {
                    var box = cell.Box with { Top = rowBorders[row], Bottom = rowBorders[row + 1] };
                    cells.Add((cell with { Row = row, Box = box }, WordsOf(filled.Words[i], rowBorders, from, to, row)));
                }
            }
            else
            {
                cells.Add((cell with { Row = from, RowSpan = to - from }, filled.Words[i]));
            }
        }

        cells = [.. cells.OrderBy(cell => cell.Cell.Row).ThenBy(cell => cell.Cell.Column)];
        return new FilledGrid(
            new Grid(grid.ColumnBorders, rowBorders, [.. cells.Select(cell => cell.Cell)]), [.. cells.Select(cell => cell.Words)]);
    }

    /// <summary>
    /// Borders between printed rows: half-way between the figures' baselines, moved into the widest free strip of the labels
    /// nearby so that wrapped labels stay together.
    /// </summary>
    private static IEnumerable<double> Borders(List<double> baselines, FilledGrid filled, int row)
    {
        var labels = new List<double>();
        var size = 0.0;
        for (var i = 0; i < filled.Grid.Cells.Count; i++)
        {
            if (filled.Grid.Cells[i].Row == row && filled.Grid.Cells[i].RowSpan == 1)
            {
                labels.AddRange(filled.Words[i].Select(placed => placed.Word.Baseline));
                size = filled.Words[i].Select(placed => placed.Word.FontSize).Append(size).Max();
            }
        }

        labels.Sort();
        for (var i = 1; i < baselines.Count; i++)
        {
            var (upper, lower) = (baselines[i - 1], baselines[i]);
            var between = labels.Where(y => y >= upper - 0.1 && y <= lower + 0.1).ToList();
            var (gapTop, gapBottom) = (upper, lower);
            var widest = 0.0;
            for (var k = 1; k < between.Count; k++)
            {
                if (between[k] - between[k - 1] > widest + (0.1 * size))
                {
                    widest = between[k] - between[k - 1];
                    (gapTop, gapBottom) = (between[k - 1], between[k]);
                }
            }

            // Between two baselines the free strip lies under the upper one, up to the lower one's ink.
            yield return ((gapTop + gapBottom) / 2) - (0.33 * size);
        }
    }

    private static bool IsOneLineAcross(IReadOnlyList<PlacedWord> words, double[] borders, int from, int to) =>
        words.Count > 0 && to - from > 1 && PrintedText.Lines(words.Select(placed => placed.Word)).Count == 1
        && Math.Abs(PlacedWord.MiddleOf(words[0].Word) - ((borders[from] + borders[to]) / 2)) < 0.2 * words[0].Word.FontSize
        && to - from == 2;

    private static List<PlacedWord> WordsOf(IReadOnlyList<PlacedWord> words, double[] borders, int from, int to, int row)
    {
        var result = new List<PlacedWord>();
        foreach (var placed in words)
        {
            var middle = PlacedWord.MiddleOf(placed.Word);
            var at = from;
            while (at < to - 1 && middle > borders[at + 1])
            {
                at++;
            }

            if (at == row)
            {
                var near = (row > from && Math.Abs(middle - borders[row]) < 0.3 * placed.Word.FontSize)
                    || (row < to - 1 && Math.Abs(middle - borders[row + 1]) < 0.3 * placed.Word.FontSize);
                result.Add(near ? placed with { Doubt = placed.Doubt ?? Flags.AmbiguousRow } : placed);
            }
        }

        return result;
    }

    [GeneratedRegex(@"^[-－(（]?[0-9]{1,3}((,[0-9]{3})+|[0-9]*)\.[0-9]{1,6}[)）%]?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Amount();

    [GeneratedRegex("^([0-9]{3}|[0-9]{5}|[0-9]{7})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Code();
}
