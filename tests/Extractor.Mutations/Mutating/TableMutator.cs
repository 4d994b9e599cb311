using System.Globalization;
using Extractor.Corpus.Generator.Figures;
using Extractor.Corpus.Generator.Tables;
using Extractor.Model;
using Extractor.Mutations.Assembly;

namespace Extractor.Mutations.Mutating;

/// <summary>Changes figures of the forms and of the performance tables.</summary>
internal sealed class TableMutator(AssembledReport assembled)
{
    private const string Performance = "performance";

    private readonly Dictionary<string, List<GridTable>> _tables = assembled.TableBlocks.Keys
        .Where(grid => PlaceOf(grid) is not null)
        .GroupBy(grid => PlaceOf(grid)!, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);

    public IEnumerable<string> Places => _tables.Keys;

    /// <summary>One change of the kind in the place; null when there is nothing to change so.</summary>
    public Mutation? Apply(MutationKind kind, string place, Dice dice)
    {
        if (!_tables.TryGetValue(place, out var grids))
        {
            return null;
        }

        var grid = grids[dice.Below(grids.Count)];
        var figures = FiguresOf(grid).Where(cell => NumberChange.Value(Bare(grid, cell)) is not (null or 0)).ToList();
        if (figures.Count == 0)
        {
            return null;
        }

        var (row, column) = figures[dice.Below(figures.Count)];
        return kind switch
        {
            MutationKind.RowShifted when grid.IsForm => Shift(kind, grid, (row, column), (row + (dice.Chance(50) ? 1 : -1), column)),
            MutationKind.ColumnShifted when grid.IsForm => Shift(kind, grid, (row, column), (row, column + (dice.Chance(50) ? 1 : -1))),
            MutationKind.Exchanged when grid.IsForm => Exchange(grid, row, column),
            MutationKind.Dropped when grid.IsForm => Drop(grid, row, column),
            MutationKind.Digit or MutationKind.DigitsSwapped or MutationKind.PointMoved => ChangeNumber(kind, grid, row, column, dice),
            MutationKind.Sign when grid.IsForm => ChangeNumber(kind, grid, row, column, dice),
            _ => null,
        };
    }

    private static string? PlaceOf(GridTable grid) =>
        grid.IsForm ? grid.Form
        : grid.Form == FormId.PerformanceSelfEvaluation || grid.Title.Contains("绩效", StringComparison.Ordinal) ? Performance
        : null;

    /// <summary>Figures of a form; in other tables every cell of the body that is a number, with or without a percent sign.</summary>
    private static IEnumerable<(int Row, int Column)> FiguresOf(GridTable grid) => grid.IsForm
        ? grid.Figures.Select(figure => (figure.Row, figure.Column))
        : Enumerable.Range(0, grid.Body.Count).SelectMany(r => Enumerable.Range(0, grid.Columns).Select(c => (r, c)))
            .Where(cell => NumberChange.Value(Bare(grid, cell)) is not null && !IsOrdinal(grid, cell.c));

    private static bool IsOrdinal(GridTable grid, int column) =>
        grid.Header.Exists(row => row[column] is "序号") || grid.Body.Exists(row => row[column] is "职责序号");

    private static string Bare(GridTable grid, (int Row, int Column) cell) => grid.Body[cell.Row][cell.Column].TrimEnd('%');

    private Mutation? ChangeNumber(MutationKind kind, GridTable grid, int row, int column, Dice dice)
    {
        var old = grid.Body[row][column];
        var bare = Bare(grid, (row, column));
        if (NumberChange.Apply(kind, bare, dice) is not { } number)
        {
            return null;
        }

        var changed = number + old[bare.Length..];
        return Make(
            kind, grid, row, column, old, changed, Math.Abs((NumberChange.Value(number) - NumberChange.Value(bare)) ?? 0),
            new Dictionary<(int, int), string> { [(row, column)] = changed });
    }

    /// <summary>Moves a figure into a neighbouring cell that prints none.</summary>
    private Mutation? Shift(MutationKind kind, GridTable grid, (int Row, int Column) from, (int Row, int Column) to)
    {
        if (to.Row < 0 || to.Row >= grid.Body.Count || !AmountColumns(grid).Contains(to.Column)
            || grid.Body[to.Row][to.Column] is GridTable.Left or GridTable.Above
            || (NumberChange.Value(grid.Body[to.Row][to.Column]) ?? 0) != 0)
        {
            return null;
        }

        // What the neighbour printed (nothing, a dash or 0.00) is what the place now prints.
        var (text, other) = (grid.Body[from.Row][from.Column], grid.Body[to.Row][to.Column]);
        return Make(
            kind, grid, from.Row, from.Column, text, string.Create(CultureInfo.InvariantCulture, $"“{other}”, in row {to.Row} column {to.Column}"),
            null, new Dictionary<(int, int), string> { [from] = other, [to] = text });
    }

    private Mutation? Exchange(GridTable grid, int row, int column)
    {
        var columns = Group(grid, column);
        if (row + 1 >= grid.Body.Count || !columns.Any(c => NumberChange.Value(grid.Body[row + 1][c]) is not (null or 0)))
        {
            return null;
        }

        var changes = new Dictionary<(int, int), string>();
        foreach (var c in columns.Where(c => grid.Body[row][c] != grid.Body[row + 1][c]))
        {
            changes.Add((row, c), grid.Body[row + 1][c]);
            changes.Add((row + 1, c), grid.Body[row][c]);
        }

        if (changes.Count == 0 || changes.Values.Any(text => text is GridTable.Left or GridTable.Above))
        {
            return null;
        }

        var mutation = Make(
            MutationKind.Exchanged, grid, row, column, string.Join(' ', columns.Select(c => grid.Body[row][c])),
            string.Join(' ', columns.Select(c => grid.Body[row + 1][c])), null, changes);

        // Figures that are the same in both rows changed places as well.
        var table = (Table)assembled.Document.Blocks[assembled.TableBlocks[grid]];
        var places = columns.SelectMany(c => new[] { PathOf(table, First(grid) + row, c), PathOf(table, First(grid) + row + 1, c) });
        return mutation with { Target = mutation.Target with { Cells = [.. places] } };
    }

    private Mutation? Drop(GridTable grid, int row, int column)
    {
        var figures = grid.Figures.Where(figure => figure.Row == row && figure.Value != 0).ToList();

        // A form without its total row is another form; rows that share merged cells cannot be taken out one by one.
        if (figures.Exists(figure => figure.Item is null or "总计" || figure.Item.EndsWith("合计", StringComparison.Ordinal))
            || grid.Body[row].Contains(GridTable.Above, StringComparer.Ordinal)
            || (row + 1 < grid.Body.Count && grid.Body[row + 1].Contains(GridTable.Above, StringComparer.Ordinal)))
        {
            return null;
        }

        var block = assembled.TableBlocks[grid];
        var table = (Table)assembled.Document.Blocks[block];
        var at = First(grid) + row;
        var cells = table.Cells.Where(cell => cell.Row != at).Select(cell => cell.Row > at ? cell with { Row = cell.Row - 1 } : cell).ToList();
        var mutation = Make(MutationKind.Dropped, grid, row, column, string.Join(' ', grid.Body[row]), "", null, []);
        return mutation with
        {
            Document = With(block, table with { RowCount = table.RowCount - 1, Cells = cells }),
            Target = new Target
            {
                Dropped = [.. figures.SelectMany(figure => new[] { figure.Code, figure.Item }).OfType<string>().Distinct(StringComparer.Ordinal)],
                Above = [.. grid.Figures.Where(figure => IsAbove(figure, figures)).Select(figure => PathOf(table, First(grid) + figure.Row, figure.Column))],
                DroppedFrom = table.Parts[0].Source.Path,
            },
        };
    }

    private static bool IsAbove(Figure figure, List<Figure> dropped) =>
        figure.Code is null
            ? figure.Item is null or "总计" || figure.Item.EndsWith("合计", StringComparison.Ordinal)
            : dropped.Exists(d => d.Code is not null && d.Code.Length > figure.Code.Length && d.Code.StartsWith(figure.Code, StringComparison.Ordinal));

    private static string PathOf(Table table, int row, int column) =>
        table.Cells.Single(cell => cell.Row == row && cell.Column == column).Source.Path!;

    private Mutation Make(
        MutationKind kind, GridTable grid, int row, int column, string old, string changed, decimal? size, Dictionary<(int Row, int Column), string> changes)
    {
        var block = assembled.TableBlocks[grid];
        var table = (Table)assembled.Document.Blocks[block];
        var cells = table.Cells.ToList();
        var paths = new List<string>();
        foreach (var ((r, c), text) in changes)
        {
            var index = cells.FindIndex(cell => cell.Row == First(grid) + r && cell.Column == c);
            cells[index] = cells[index] with { Text = text };
            paths.Add(cells[index].Source.Path!);
        }

        var figure = grid.Figures.Find(f => f.Row == row && f.Column == column);
        var label = figure is null ? grid.Title : $"{figure.Code} {figure.Item} {grid.ColumnPath(column)}".Trim();
        return new Mutation(
            kind, PlaceOf(grid)!, string.Create(CultureInfo.InvariantCulture, $"{label} (row {row}, column {column})"), old, changed, size,
            With(block, table with { Cells = cells }), new Target { Cells = paths });
    }

    private Document With(int block, Table table)
    {
        var blocks = assembled.Document.Blocks.ToList();
        blocks[block] = table;
        return assembled.Document with { Blocks = blocks };
    }

    private static int First(GridTable grid) => grid.Lead.Count + grid.Header.Count;

    /// <summary>Columns of amounts that lie beside each other: a figure can slip from one to the next.</summary>
    private static IReadOnlyCollection<int> AmountColumns(GridTable grid)
    {
        var first = grid.Figures.Min(figure => figure.Column);
        return grid.Form switch
        {
            FormId.RevenueAndExpenditureSummary or FormId.GeneralPublicBudgetBasicExpenditure or FormId.FiscalAppropriationSummary
                => [.. grid.Figures.Select(figure => figure.Column).Distinct()],
            FormId.ThreePublicExpenses => [.. Enumerable.Range(0, grid.Columns)],
            _ => [.. Enumerable.Range(first, grid.Columns - first)],
        };
    }

    /// <summary>The columns that belong to one name: a side of the two-sided forms, a group of codes, the whole row of a code table.</summary>
    private static List<int> Group(GridTable grid, int column)
    {
        var columns = AmountColumns(grid).Order().ToList();
        return grid.Form switch
        {
            FormId.RevenueAndExpenditureSummary or FormId.GeneralPublicBudgetBasicExpenditure => [column],
            FormId.FiscalAppropriationSummary => column == columns[0] ? [column] : columns[1..],
            _ => columns,
        };
    }
}
