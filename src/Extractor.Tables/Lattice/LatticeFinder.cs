using Extractor.Model;

namespace Extractor.Tables.Lattice;

/// <summary>Finds the tables that rulings draw.</summary>
internal sealed class LatticeFinder(LatticeOptions options)
{
    /// <summary>The tables of a page and the words that are left.</summary>
    public (List<Table> Tables, List<Word> Remaining) Find(Page page, IReadOnlyList<Word> words, List<Diagnostic> diagnostics)
    {
        var horizontals = RulingMerger.Merge(page.Rulings, Orientation.Horizontal, options);
        var verticals = RulingMerger.Merge(page.Rulings, Orientation.Vertical, options);
        var builder = new GridBuilder(options);
        var grids = new List<Grid>();
        foreach (var (setHorizontals, setVerticals) in ComponentFinder.Find(horizontals, verticals, options))
        {
            if (builder.Build(setHorizontals, setVerticals) is { } grid && grid.Cells.Count(cell => cell.IsBounded) > 1)
            {
                grids.Add(grid);
            }
        }

        if (grids.Count > options.MostGrids)
        {
            diagnostics.Add(new Diagnostic(
                DiagnosticSeverity.Warning,
                "tables",
                "too-many-grids",
                $"Page {page.Number} draws {grids.Count} grids, more than tables would; their text is kept as lines.",
                page.Number));
            grids.Clear();
        }

        // Innermost first, so that the words of a table inside a cell are its own.
        var tables = new List<Table>();
        var left = words.ToList();
        foreach (var grid in grids.OrderBy(grid => grid.Box.Width * grid.Box.Height))
        {
            var (table, rest) = Fill(page.Number, grid, left);
            if (table is not null)
            {
                tables.Add(table);
                left = rest;
            }
        }

        return ([.. tables.OrderBy(table => BoxOf(table).Top).ThenBy(table => BoxOf(table).Left)], left);
    }

    private (Table? Table, List<Word> Remaining) Fill(int page, Grid grid, List<Word> words)
    {
        var box = grid.Box;
        var inside = new List<Word>();
        var rest = new List<Word>();
        foreach (var word in words)
        {
            // Slanted text is a watermark, not the content of a cell.
            var belongs = word.Letters[0].Rotation % 90 == 0 && box.Contains(word.Box.CenterX, PlacedWord.MiddleOf(word));
            (belongs ? inside : rest).Add(word);
        }

        var cells = new List<PlacedWord>[grid.Cells.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = [];
        }

        rest.AddRange(new WordPlacer(options).Place(grid, inside, cells));
        if (!LooksLikeTable(grid, cells))
        {
            return (null, words);
        }

        var filled = RowSplitter.Split(new FilledGrid(grid, cells));
        return (filled.ToTable(page, TableMethod.Lattice, []), rest);
    }

    /// <summary>
    /// Whether a grid is a table: not a text box, a page frame or the gridlines and bars of a chart, which hold next to no text.
    /// An empty form is a table: its header is filled.
    /// </summary>
    private bool LooksLikeTable(Grid grid, List<PlacedWord>[] words)
    {
        var bounded = grid.Cells.Count(cell => cell.IsBounded);
        var filled = words.Count(list => list.Count > 0);
        if (filled < 2 || bounded < 2 || bounded * 2 < grid.Cells.Count)
        {
            return false;
        }

        if (filled >= options.LeastFilled * bounded)
        {
            return true;
        }

        // One side of a form goes on where the other is blank: most rows have text, though most cells have none.
        var rowsWithText = Enumerable.Range(0, words.Length).Where(i => words[i].Count > 0).Select(i => grid.Cells[i].Row).Distinct().Count();
        if (grid.RowCount >= 3 && rowsWithText >= options.LeastFilledRows * grid.RowCount)
        {
            return true;
        }

        // An empty form: a row near the top, below rows of its title perhaps, has its heads.
        return Enumerable.Range(0, words.Length)
            .Where(i => grid.Cells[i].Row < options.MostHeadRows)
            .GroupBy(i => grid.Cells[i].Row)
            .Any(row => row.Count(i => words[i].Count > 0) is >= 2 and var heads && heads * 2 >= row.Count() && (row.Key == 0 || heads > 2));
    }

    private static Box BoxOf(Table table) => table.Parts[0].Source.Box!.Value;
}
