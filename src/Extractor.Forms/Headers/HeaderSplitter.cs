using Extractor.Forms.Grids;
using Extractor.Model;
using Extractor.Subjects;

namespace Extractor.Forms.Headers;

/// <summary>Tells which rows at the top of a table are its header.</summary>
internal static class HeaderSplitter
{
    private const int MostHeaderRows = 8;

    /// <summary>
    /// Header rows of a table laid out like a prescribed form: heads, then column numbers or 类|款|项, until the first row that
    /// carries a code, an ordinal, a total or an amount.
    /// </summary>
    public static int OfForm(Grid grid)
    {
        ArgumentNullException.ThrowIfNull(grid);
        var end = Math.Min(MostHeaderRows, grid.RowCount);
        for (var row = 0; row < end; row++)
        {
            if (IsBody(grid, row))
            {
                return row;
            }

            if (IsColumnNumbers(grid, row))
            {
                return row + 1 < end && IsCodeParts(grid, row + 1) ? row + 2 : row + 1;
            }
        }

        // Nothing but words: no form; the caller decides by the first row.
        return grid.RowCount > MostHeaderRows ? OfOther(grid) : end;
    }

    /// <summary>Header rows of any other table: the first row when it heads each column in words, and what its spans reach.</summary>
    public static int OfOther(Grid grid)
    {
        ArgumentNullException.ThrowIfNull(grid);
        if (grid.RowCount < 2 || grid.ColumnCount < 2)
        {
            return 0;
        }

        for (var column = 0; column < grid.ColumnCount; column++)
        {
            var text = grid.Covering(0, column);
            if (text.Length is 0 or > 40 || !FormWords.HasIdeograph(text))
            {
                return 0;
            }
        }

        var firsts = grid.OriginsIn(0).ToArray();
        var depth = Math.Min(firsts.Max(cell => cell.RowSpan), grid.RowCount - 1);
        if (firsts.Length == 1 || firsts.Length * 2 <= grid.ColumnCount && depth == 1)
        {
            return 0;
        }

        if (firsts.Any(cell => cell.ColumnSpan > 1) && depth == 1 && grid.RowCount > 2 && grid.TextsIn(1).All(text => FormWords.HasIdeograph(text) && text.Length <= 20))
        {
            return 1;
        }

        return depth;
    }

    /// <summary>Whether the row prints column numbers (栏次) and nothing else.</summary>
    public static bool IsColumnNumbers(Grid grid, int row)
    {
        var texts = grid.TextsIn(row);
        // 栏次合计: two labels set so close that they were read as one.
        var numbers = texts.Where(text => !FormWords.IsCodePart(text) && text is not "栏次合计").ToArray();
        if (numbers is ["项目" or "科目名称" or "支出项目" or "科目编码" or "科目代码", _, _, _, ..])
        {
            numbers = numbers[1..];
        }

        if (numbers.Length == 0 || !numbers.All(FormWords.IsColumnNumber))
        {
            return false;
        }

        if (texts.Any(text => text is "栏次" or "栏目" or "栏次合计"))
        {
            return true;
        }

        return numbers.Length >= 3 && IsAscending(numbers);
    }

    private static bool IsAscending(string[] numbers)
    {
        var expected = 1;
        foreach (var text in numbers)
        {
            var digits = new string([.. text.TrimStart('(').TakeWhile(char.IsAsciiDigit)]);
            if (digits.Length == 0)
            {
                if (expected > 1)
                {
                    return text[0] is >= '①' and <= '⑳' or '—';
                }

                continue;
            }

            if (digits != expected.ToString(System.Globalization.CultureInfo.InvariantCulture))
            {
                return false;
            }

            expected++;
        }

        return true;
    }

    private static bool IsCodeParts(Grid grid, int row)
    {
        var texts = grid.TextsIn(row);
        return texts.Count > 0 && texts.All(FormWords.IsCodePart);
    }

    private static bool IsBody(Grid grid, int row)
    {
        var texts = grid.TextsIn(row);
        if (texts.Count == 0)
        {
            return !grid.IsReachedFromAbove(row);
        }

        if (IsColumnNumbers(grid, row) || IsCodeParts(grid, row))
        {
            return false;
        }

        var words = texts.Where(text => !FormWords.IsCodePart(text)).ToArray();
        // Whole numbers stand in a header only as column numbers, which were seen above.
        if (words.Any(text => text.All(char.IsAsciiDigit)) || words.Any(FormWords.IsAmount) || words.Any(FormWords.HasOrdinal) || SubjectCodeText.Split(words[0]) is not null)
        {
            return true;
        }

        if (words.All(text => FormWords.IsTotal(text) || !FormWords.HasIdeograph(text) || text is "无" or "一"))
        {
            // 合计 and figures or blanks; but 小计 or 合计 below a wide head is a head.
            return !(words.All(FormWords.IsTotal) && grid.IsReachedFromAbove(row) && !IsLabelTotal(grid, row));
        }

        return words.Any(text => SubjectNames.IsRowLabel(text));
    }

    /// <summary>Whether the row's total stands where row names stand: in the left-most cell, or right behind 类|款|项.</summary>
    private static bool IsLabelTotal(Grid grid, int row)
    {
        for (var column = 0; column < grid.ColumnCount; column++)
        {
            var text = grid.Own(row, column);
            if (text.Length == 0 || FormWords.IsCodePart(text))
            {
                if (grid.CellAt(row, column).Row < row && grid.Covering(row, column).Length > 0)
                {
                    return false;
                }

                continue;
            }

            return FormWords.IsTotal(text);
        }

        return false;
    }
}
