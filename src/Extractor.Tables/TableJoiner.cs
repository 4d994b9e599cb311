using System.Text.RegularExpressions;
using Extractor.Model;
using Extractor.Tables.Joining;

namespace Extractor.Tables;

/// <summary>
/// Joins a table that continues on the next page: the last block of its page and the first of the next (page furniture
/// aside), with the same columns, and without a title of its own. Repeated header rows are dropped and counted.
/// </summary>
public static partial class TableJoiner
{
    /// <summary>The blocks with such tables joined.</summary>
    /// <param name="blocks">In reading order.</param>
    /// <param name="pageSizes">Size of each page in points; page 1 first. Pages without an entry count as ordinary.</param>
    public static IReadOnlyList<Block> Join(IReadOnlyList<Block> blocks, IReadOnlyList<(double Width, double Height)> pageSizes)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        ArgumentNullException.ThrowIfNull(pageSizes);
        var result = new List<Block>(blocks.Count);
        var lastTable = -1;
        foreach (var block in blocks)
        {
            if (block is not Table table)
            {
                result.Add(block);
                continue;
            }

            if (lastTable >= 0 && TryJoin(result, lastTable, table) is { } joined)
            {
                result[lastTable] = joined;
                continue;
            }

            lastTable = result.Count;
            result.Add(table);
        }

        return result;
    }

    private static Table? TryJoin(List<Block> result, int lastTable, Table lower)
    {
        var upper = (Table)result[lastTable];
        if (upper.Method == TableMethod.Declared || upper.Method != lower.Method
            || lower.Parts[0].Source.Page - upper.Parts[^1].Source.Page is not 1
            || ColumnMap.Of(upper, lower, JoinOptions.Default) is not { } map)
        {
            return null;
        }

        var between = new List<int>();
        for (var i = lastTable + 1; i < result.Count; i++)
        {
            if (result[i] is Paragraph { Kind: not ParagraphKind.Furniture } paragraph)
            {
                if (paragraph.Source.Page != lower.Parts[0].Source.Page || !RepeatsHead(result, lastTable, paragraph))
                {
                    return null;
                }

                between.Add(i);
            }
        }

        // Whoever prints the title again prints the header again; another table of the same kind has the title alone.
        var repeatsTitle = between.Exists(i => !Continuation().IsMatch(TableRows.Compact(((Paragraph)result[i]).Text)));
        var joined = TablePartJoiner.Join(upper, lower, map, needsHeader: repeatsTitle);
        if (joined is null)
        {
            return null;
        }

        foreach (var i in between)
        {
            result[i] = ((Paragraph)result[i]) with { Kind = ParagraphKind.Furniture };
        }

        return joined;
    }

    /// <summary>Whether a paragraph above a continuation repeats what stands above the table's beginning, or says that it continues.</summary>
    private static bool RepeatsHead(List<Block> result, int table, Paragraph paragraph)
    {
        var text = TableRows.Compact(paragraph.Text);
        if (Continuation().IsMatch(text) || UnitLine().IsMatch(text))
        {
            return true;
        }

        // Title, number, department, year and unit: up to six pieces.
        var seen = 0;
        for (var i = table - 1; i >= 0 && seen < 6; i--)
        {
            switch (result[i])
            {
                case Table:
                    return false;
                case Paragraph { Kind: ParagraphKind.Furniture }:
                    continue;
                case Paragraph above:
                    if (string.Equals(TableRows.Compact(above.Text), text, StringComparison.Ordinal))
                    {
                        return true;
                    }

                    seen++;
                    break;
            }
        }

        return false;
    }

    [GeneratedRegex("^[(（]?续表?[0-9一二三四五六七八九十]*[)）]?[:：]?$|^续表|[(（]续表?[0-9一二三四五六七八九十]*[)）]$|[(（]接上页[)）]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Continuation();

    [GeneratedRegex("^(金额)?单位[:：](人民币)?.{0,2}元$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex UnitLine();
}
