using Extractor.Model;
using Extractor.Tables.Lattice;

namespace Extractor.Tables;

/// <summary>Finds the tables of a page: from rulings where there are some.</summary>
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
        return new PageTables(tables, rest, diagnostics);
    }
}
