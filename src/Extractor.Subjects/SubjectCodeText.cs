
namespace Extractor.Subjects;

/// <summary>Reads subject codes from cells in all the shapes that forms print (reference: forms, section 2).</summary>
public static class SubjectCodeText
{
    /// <summary>The code that a cell holds and nothing else: 2012950, 201 29 50, full-width digits. Null when it holds none.</summary>
    public static SubjectCode? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Split(text) is ({ } code, "") ? code : null;
    }

    /// <summary>
    /// Splits a cell into code and name: <c>201 一般公共服务支出</c>, <c>2012950事业运行</c>, <c>201 29 50 事业运行</c>.
    /// Null when the cell does not begin with a code; a year (2024年度), an amount (300元) or a row number is none.
    /// </summary>
    /// <returns>The code and the name as printed, empty when none is.</returns>
    public static (SubjectCode Code, string Name)? Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = LabelText.Plain(text);
        Span<char> digits = stackalloc char[7];
        var count = 0;
        var at = 0;
        var groupStart = 0;
        for (; at < plain.Length; at++)
        {
            if (char.IsAsciiDigit(plain[at]))
            {
                if (count == digits.Length)
                {
                    return null;
                }

                digits[count++] = plain[at];
            }
            else if (plain[at] == ' ' && at + 1 < plain.Length && char.IsAsciiDigit(plain[at + 1]))
            {
                // 201 29 50: only where 类, 款 and 项 end; 301 120 are two numbers.
                if (count is not (3 or 5) || (groupStart != 0 && count - groupStart != 2))
                {
                    return null;
                }

                groupStart = count;
            }
            else
            {
                break;
            }
        }

        if ((groupStart != 0 && count - groupStart != 2) || SubjectCode.TryParse(digits[..count]) is not { } code)
        {
            return null;
        }

        var name = plain[at..].TrimStart(' ', '-', '\u2014', '\u3001', '.', ':', '|').TrimEnd();
        var follows = at < plain.Length ? plain[at] : ' ';
        var isName = name.Length == 0 ? plain[at..].Trim().Length == 0 : char.IsLetter(name[0]) || name[0] is '(' or '“' or '"' or '「' or '《';
        var isMeasure = follows is '年' or '元' or '余' or '%' || (name.Length > 1 && name[0] is '万' or '亿' && name[1] is '元' or '人');
        return isName && !isMeasure ? (code, name) : null;
    }

    /// <summary>
    /// Joins the cells of the 类, 款 and 项 columns of one row: <c>201|29|50</c>, <c>201|29|</c>, a whole code in one of them,
    /// or <c>201|20129|2012950</c>. Null when they hold no code or do not agree.
    /// </summary>
    /// <param name="pieces">One text a column, in printed order.</param>
    /// <param name="previous">
    /// The code of the row above; completes a row that prints only its own 款 or 项 (<c>|29|</c> below <c>201</c>).
    /// Null when such rows shall not be completed.
    /// </param>
    public static SubjectCode? Join(IReadOnlyList<string> pieces, SubjectCode? previous = null)
    {
        ArgumentNullException.ThrowIfNull(pieces);
        SubjectCode? joined = null;
        for (var column = 0; column < pieces.Count; column++)
        {
            var digits = LabelText.Compact(pieces[column]);
            if (digits.Length == 0)
            {
                continue;
            }

            if (!digits.All(char.IsAsciiDigit))
            {
                return null;
            }

            if (digits.Length == 2)
            {
                joined ??= Inherited(previous, column);
                if (joined is null || SubjectCode.TryParse(joined.Value.Digits + digits) is not { } longer)
                {
                    return null;
                }

                joined = longer;
            }
            else if (SubjectCode.TryParse(digits) is { } whole && (joined is null || whole.IsWithin(joined.Value)))
            {
                joined = whole;
            }
            else
            {
                return null;
            }
        }

        return joined;
    }

    private static SubjectCode? Inherited(SubjectCode? previous, int column)
    {
        var length = 1 + (2 * column);
        return column > 0 && previous is { } above && above.Digits.Length >= length ? SubjectCode.TryParse(above.Digits.AsSpan(0, length)) : null;
    }
}
