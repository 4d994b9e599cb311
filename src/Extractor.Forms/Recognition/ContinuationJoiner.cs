using Extractor.Forms.Context;
using Extractor.Forms.Headers;

namespace Extractor.Forms.Recognition;

/// <summary>
/// Joins a table to the one before when it plainly continues it: same columns, header repeated or absent, nothing but page
/// furniture between, codes or rows that go on. What the page-break logic saw was joined before; this catches the rest.
/// </summary>
internal static class ContinuationJoiner
{
    /// <summary>The shapes in reading order, continued ones joined.</summary>
    public static IReadOnlyList<TableShape> Join(IReadOnlyList<TableShape> shapes)
    {
        ArgumentNullException.ThrowIfNull(shapes);
        var joined = new List<TableShape>(shapes.Count);
        foreach (var shape in shapes)
        {
            if (joined.Count > 0 && Continues(joined[^1], shape))
            {
                joined[^1] = Append(joined[^1], shape);
            }
            else
            {
                joined.Add(shape);
            }
        }

        return joined;
    }

    private static bool Continues(TableShape first, TableShape second)
    {
        if (first.Context.Grid.ColumnCount != second.Context.Grid.ColumnCount
            || !IsUntitled(first.Context, second.Context)
            || new FormSignature(first).Candidates().Count == 0)
        {
            return false;
        }

        return (second.HeaderRows == 0 || RepeatedHeader.AreSame(first.Context.Grid, second.Context.Grid, second.HeaderRows)) && GoesOn(first, second);
    }

    private static bool IsUntitled(TableContext first, TableContext second)
    {
        if (second.Title is null && second.Number is null && (second.Heading is null || second.FollowsTable))
        {
            return true;
        }

        return second.Title is not null && first.Notes.Count == 0
            && (second.Title == first.Title || second.Title.Contains('续', StringComparison.Ordinal));
    }

    private static bool GoesOn(TableShape first, TableShape second)
    {
        var last = first.Codes.Select(code => code.Digits).LastOrDefault();
        var next = second.Codes.Select(code => code.Digits).FirstOrDefault();
        if (first.Segments.Count == 1)
        {
            // Two empty tables of one layout are two forms. A total that is printed last may stand alone on the next page.
            return last is not null && (next is not null
                ? string.CompareOrdinal(last, next) < 0 && !(EndsWithTotal(first) && EndsWithTotal(second))
                : !EndsWithTotal(first) && EndsWithTotal(second));
        }

        // Two-sided and grouped forms end with a grand total; what lacks it goes on.
        return !EndsWithTotal(first) && (EndsWithTotal(second) || (last is not null && next is not null));
    }

    private static bool EndsWithTotal(TableShape shape) =>
        shape.Keys.Any(row => row.Any(key => key.IsTotal && key.Item is "总计" or "合计" or "人员经费合计" or "公用经费合计" or "收入总计" or "支出总计"));

    private static TableShape Append(TableShape first, TableShape second)
    {
        var body = second.Context.Grid.Without(Enumerable.Range(0, second.HeaderRows).ToHashSet());
        var context = first.Context with
        {
            Grid = first.Context.Grid.Append(body),
            Notes = [.. first.Context.Notes, .. second.Context.Notes],
            StrayLines = [.. first.Context.StrayLines, .. second.Context.StrayLines],
            Unit = first.Context.Unit ?? second.Context.Unit,
        };
        return TableShape.Read(context, first.HeaderRows);
    }
}
