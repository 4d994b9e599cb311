using Extractor.Model;

namespace Extractor.Tables.Joining;

/// <summary>Appends the part of a table on the next page to what is joined already.</summary>
internal static class TablePartJoiner
{
    /// <summary>The joined table; null when the lower part begins a table of its own.</summary>
    /// <param name="upper">What is joined already.</param>
    /// <param name="lower">The table on the next page.</param>
    /// <param name="map">Their common columns.</param>
    /// <param name="needsHeader">Whether only a repeated header makes the lower part a continuation.</param>
    public static Table? Join(Table upper, Table lower, ColumnMap map, bool needsHeader)
    {
        var (above, below) = (new TableRows(upper), new TableRows(lower));
        var repeated = RepeatedRows(above, below, map);
        if (repeated == 0 && (needsHeader || BeginsAlike(above, below) || StartsWithHeader(above, below, map)))
        {
            return null;
        }

        var joinsRow = repeated < below.Count
            && new SplitRow(JoinOptions.Default).Continues(LastPrintedRow(above), below[repeated], map);
        var firstKept = repeated + (joinsRow ? 1 : 0);
        var offset = above.Count - firstKept;

        var cells = new List<Cell>(upper.Cells.Count + lower.Cells.Count);
        cells.AddRange(upper.Cells.Select(cell => Mapped(cell, map.OfUpper, 0)));
        if (joinsRow)
        {
            FinishRow(cells, below[repeated], map, above.Count - 1);
        }

        foreach (var cell in lower.Cells)
        {
            if (cell.Row >= firstKept)
            {
                cells.Add(Mapped(cell, map.OfLower, offset));
            }
            else if (cell.Row + cell.RowSpan > firstKept
                && !(joinsRow && cell.Row == repeated && Lengthen(cells, cell, map, above.Count - 1)))
            {
                // A repeated header cell that reaches into the body: its lower positions stay, blank, for each position needs a cell.
                cells.Add(Mapped(cell with { Row = firstKept, RowSpan = cell.Row + cell.RowSpan - firstKept, Text = "", TextBox = null }, map.OfLower, offset));
            }
        }

        var part = lower.Parts[0] with { FirstRow = Math.Min(above.Count, above.Count + below.Count - firstKept), RepeatedHeaderRows = repeated };
        return new Table(
            above.Count + below.Count - firstKept,
            map.Count,
            [.. cells.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)],
            [.. upper.Parts, part],
            upper.Method,
            [.. upper.Flags.Union(lower.Flags, StringComparer.Ordinal)]);
    }

    /// <summary>Leading rows of the lower part that are those of the upper one again.</summary>
    private static int RepeatedRows(TableRows above, TableRows below, ColumnMap map)
    {
        var most = Math.Min(Math.Min(above.Count, below.Count), JoinOptions.Default.MostHeaderRows);
        var same = 0;
        var withText = 0;
        while (same < most && string.Equals(above.KeyOf(same, map.OfUpper), below.KeyOf(same, map.OfLower), StringComparison.Ordinal))
        {
            same++;
            withText = below.HasText(same - 1) ? same : withText;
        }

        return withText;
    }

    /// <summary>
    /// Whether both parts begin with the same words and then differ (项目名称 A, 项目名称 B): the next sheet of a series.
    /// </summary>
    private static bool BeginsAlike(TableRows above, TableRows below)
    {
        var first = FirstText(above);
        return first.Any(PrintedText.IsIdeograph) && string.Equals(first, FirstText(below), StringComparison.Ordinal);
    }

    private static string FirstText(TableRows rows) =>
        TableRows.Compact(rows[0].FirstOrDefault(cell => cell.Text.Length > 0)?.Text ?? "");

    /// <summary>
    /// Whether the lower part begins with a header of another table: words in columns that hold figures in the upper part, or
    /// the marks of a header row (项目, 栏次) that the upper part's header has too, yet with other texts.
    /// </summary>
    private static bool StartsWithHeader(TableRows above, TableRows below, ColumnMap map)
    {
        var header = above.HeaderCount();
        if (header >= above.Count)
        {
            // No figures above: a table of words. Its continuation has no mark of its own; but figures' heads do.
            return SharesHeads(above, below, map);
        }

        var figures = new int[map.Count];
        var others = new int[map.Count];
        foreach (var cell in above.Table.Cells.Where(cell => cell.Row >= header && cell.ColumnSpan == 1 && cell.Text.Length > 0))
        {
            (TableRows.IsFigure(cell.Text) ? figures : others)[map.OfUpper(cell.Column)]++;
        }

        return below[0].Any(cell => cell.Text.Length > 0
                && PrintedText.IsIdeograph(TableRows.Compact(cell.Text)[0])
                && figures[map.OfLower(cell.Column)] > others[map.OfLower(cell.Column)])
            || SharesHeads(above, below, map);
    }

    /// <summary>Whether the first row of the lower part has head texts of the upper part's header, beside others or in other places.</summary>
    private static bool SharesHeads(TableRows above, TableRows below, ColumnMap map)
    {
        var header = above.HeaderCount();
        var headRows = header < above.Count ? header : 1;
        var heads = above.Table.Cells
            .Where(cell => cell.Row < headRows)
            .Select(cell => TableRows.Compact(cell.Text))
            .Where(text => text.Any(PrintedText.IsIdeograph))
            .ToHashSet(StringComparer.Ordinal);
        var first = below[0].Select(cell => TableRows.Compact(cell.Text)).Where(text => text.Length > 0).ToList();
        var shared = first.Count(heads.Contains);
        return map.Count >= 2 && shared >= 2 && shared * 2 >= first.Count && first.TrueForAll(text => !TableRows.IsFigure(text));
    }

    private static List<Cell> LastPrintedRow(TableRows above) =>
        [.. above.Table.Cells.Where(cell => cell.Row + cell.RowSpan == above.Count && (cell.RowSpan == 1 || cell.Row == above.Count - 1))];

    private static void FinishRow(List<Cell> cells, IReadOnlyList<Cell> tail, ColumnMap map, int row)
    {
        foreach (var piece in tail.Where(cell => cell.Text.Length > 0))
        {
            var at = cells.FindIndex(cell => cell.Row == row && cell.Column == map.OfLower(piece.Column));
            var head = cells[at];
            cells[at] = head with
            {
                Text = PrintedText.JoinLines([head.Text, piece.Text]),
                Confidence = Math.Min(head.Confidence, piece.Confidence),
                Flags = [.. head.Flags.Union(piece.Flags, StringComparer.Ordinal).Append(Flags.JoinedOverPages).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            };
        }
    }

    /// <summary>
    /// Gives the cell that a split row begins with the rows that its lower half covers besides; false when no cell before the
    /// break has the same columns.
    /// </summary>
    private static bool Lengthen(List<Cell> cells, Cell lower, ColumnMap map, int row)
    {
        var (from, to) = (map.OfLower(lower.Column), map.OfLower(lower.Column + lower.ColumnSpan));
        var at = cells.FindIndex(cell => cell.Row + cell.RowSpan == row + 1 && cell.Column == from && cell.Column + cell.ColumnSpan == to);
        if (at < 0)
        {
            return false;
        }

        cells[at] = cells[at] with { RowSpan = cells[at].RowSpan + lower.RowSpan - 1 };
        return true;
    }

    private static Cell Mapped(Cell cell, Func<int, int> border, int offset)
    {
        var column = border(cell.Column);
        return cell with { Row = cell.Row + offset, Column = column, ColumnSpan = border(cell.Column + cell.ColumnSpan) - column };
    }
}
