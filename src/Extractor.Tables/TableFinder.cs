using Extractor.Model;
using Extractor.Tables.Lattice;
using Extractor.Tables.Stream;

namespace Extractor.Tables;

/// <summary>Finds the tables of a page: from rulings where there are some, else from white space.</summary>
public static class TableFinder
{
    /// <summary>The tables of a page, and the words outside them.</summary>
    /// <param name="page">The page, for its rulings.</param>
    /// <param name="words">Its words.</param>
    public static PageTables Find(Page page, IReadOnlyList<Word> words)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(words);
        var diagnostics = new List<Diagnostic>();
        var (tables, rest) = new LatticeFinder(LatticeOptions.Default).Find(page, words, diagnostics);
        var boxes = tables.ConvertAll(table => table.Parts[0].Source.Box!.Value);
        var (streams, remaining) = new StreamFinder(StreamOptions.Default).Find(page, rest, boxes);
        return new PageTables(
            [.. tables.Concat(streams).OrderBy(table => table.Parts[0].Source.Box!.Value.Top).ThenBy(table => table.Parts[0].Source.Box!.Value.Left)],
            remaining,
            diagnostics);
    }
}
