using System.Buffers;
using Extractor.Subjects;

namespace Extractor.Reconciliation.Accounting;

/// <summary>
/// Finds the numbers of a text, each digit in exactly one of them. Digits are ASCII or full-width; Chinese numerals and circled
/// numbers are not counted as printed numbers.
/// </summary>
/// <remarks>
/// One number are: digits with a point between them (12.50, 2021.12.31), with a comma before three digits (1,204), with blanks
/// beside such a point or comma (97. 51), single digits set apart one by one (2 0 2 4), a year that the end of a line cuts
/// (2 019年). Two are digits with only blanks between
/// (208 05), and the number of an item with what it numbers (1.2024年, 1. 35).
/// </remarks>
internal static class NumberFinder
{
    private const int LongestItemNumber = 2;
    private const int WidestGap = 2;

    private static readonly SearchValues<char> Enders = SearchValues.Create("。;:!?,、|");
    private static readonly SearchValues<char> Bullets = SearchValues.Create("-–—•·●○■□◆◇★☆※*▪");

    /// <summary>Adds the numbers of <paramref name="folded"/> between two places, in order.</summary>
    /// <param name="folded">Aligned text (<see cref="AlignedText"/>).</param>
    /// <param name="printed">The same as printed: a full-width comma parts numbers, an ASCII one may group digits.</param>
    /// <param name="from">First character.</param>
    /// <param name="to">Behind the last character.</param>
    /// <param name="numbers">Receives them.</param>
    public static void Find(string folded, string printed, int from, int to, List<PrintedNumber> numbers)
    {
        for (var at = from; at < to;)
        {
            var found = folded.AsSpan(at, to - at).IndexOfAnyInRange('0', '9');
            if (found < 0)
            {
                return;
            }

            var start = at + found;
            at = Extend(folded, printed, start, to);
            numbers.Add(new(start, at));
        }
    }

    /// <summary>How many numbers a text holds.</summary>
    public static int Count(string printed)
    {
        if (!HasDigit(printed))
        {
            return 0;
        }

        var folded = AlignedText.Fold(printed);
        var count = 0;
        for (var at = 0; at < folded.Length;)
        {
            var found = folded.AsSpan(at).IndexOfAnyInRange('0', '9');
            if (found < 0)
            {
                break;
            }

            count++;
            at = Extend(folded, printed, at + found, folded.Length);
        }

        return count;
    }

    /// <summary>Whether any digit is printed.</summary>
    public static bool HasDigit(ReadOnlySpan<char> printed) =>
        printed.ContainsAnyInRange('0', '9') || printed.ContainsAnyInRange('０', '９');

    /// <summary>
    /// Whether a number may stand here as the number of an item: at the beginning, behind a bullet, behind the end of a sentence
    /// or an opening bracket there.
    /// </summary>
    public static bool BeginsItem(string folded, int start)
    {
        var before = AlignedText.Previous(folded, start);
        if (before >= 0 && folded[before] is '(' or '[' or '【' or '<')
        {
            before = AlignedText.Previous(folded, before);
        }

        return before < 0
            || Enders.Contains(folded[before])
            || (folded[before] == '.' && (before == 0 || !char.IsAsciiDigit(folded[before - 1])))
            || (Bullets.Contains(folded[before]) && AlignedText.Previous(folded, before) < 0);
    }

    private static int Extend(string folded, string printed, int start, int to)
    {
        var end = Digits(folded, start, to);
        if (end - start == 1)
        {
            end = Spaced(folded, end, to);
        }

        if (YearEnd(folded, start, end, to) is { } year)
        {
            return year;
        }

        var isItem = end - start <= LongestItemNumber && BeginsItem(folded, start);
        while (Joined(folded, printed, end, to, isItem) is { } longer)
        {
            end = longer;
            isItem = false;
        }

        return end;
    }

    /// <summary>The end of a number that goes on behind a point or comma; null when it does not.</summary>
    private static int? Joined(string folded, string printed, int end, int to, bool isItem)
    {
        var mark = WithinGap(folded, end, to);
        if (mark >= to || folded[mark] is not ('.' or ','))
        {
            return null;
        }

        var next = WithinGap(folded, mark + 1, to);
        if (next >= to || !char.IsAsciiDigit(folded[next]))
        {
            return null;
        }

        var hasGap = mark > end || next > mark + 1;
        var longer = Digits(folded, next, to);
        if (folded[mark] == ',')
        {
            // 1,204 but not 1,20 and not 1，204.
            return printed[mark] == ',' && longer - next == 3 ? longer : null;
        }

        return (isItem && hasGap) || ((isItem || hasGap) && IsYear(folded, next, longer, to)) ? null : longer;
    }

    private static bool IsYear(string folded, int start, int end, int to) => end - start == 4 && IsFollowedByYear(folded, end, to);

    private static bool IsFollowedByYear(string folded, int end, int to) =>
        AlignedText.Next(folded, end) is var next && next < to && folded[next] == '年';

    /// <summary>The end of a year of this and the last century whose digits a gap parts; null when it is none.</summary>
    private static int? YearEnd(string folded, int start, int end, int to)
    {
        var next = end - start < 4 ? WithinGap(folded, end, to) : end;
        var longer = next > end ? Digits(folded, next, to) : next;
        if (longer <= next || end - start + (longer - next) != 4 || !IsFollowedByYear(folded, longer, to))
        {
            return null;
        }

        var century = string.Concat(folded.AsSpan(start, end - start), folded.AsSpan(next, longer - next));
        return century.StartsWith("19", StringComparison.Ordinal) || century.StartsWith("20", StringComparison.Ordinal) ? longer : null;
    }

    /// <summary>The end of single digits that are set apart one by one (2 0 2 4).</summary>
    private static int Spaced(string folded, int end, int to)
    {
        var last = end;
        while (end + 1 < to && folded[end] == ' ' && char.IsAsciiDigit(folded[end + 1]))
        {
            if (end + 2 < to && char.IsAsciiDigit(folded[end + 2]))
            {
                return last;
            }

            end += 2;
            last = end;
        }

        return last;
    }

    private static int WithinGap(string folded, int at, int to)
    {
        var most = Math.Min(to, at + WidestGap);
        while (at < most && AlignedText.IsGap(folded[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Behind the last of the digits from a place on; what prints nothing may stand between them.</summary>
    private static int Digits(string folded, int at, int to)
    {
        var end = at;
        while (at < to && (char.IsAsciiDigit(folded[at]) || InvisibleText.IsInvisible(folded[at])))
        {
            end = char.IsAsciiDigit(folded[at]) ? at + 1 : end;
            at++;
        }

        return end;
    }
}
