using System.Buffers;
using Extractor.Model;
using Extractor.Subjects;

namespace Extractor.Reconciliation.Accounting;

/// <summary>
/// Tells what the numbers of a text are for, from the words and marks beside them and from their neighbours. A figure that nothing
/// makes furniture stays what it is, however likely: a count of staff is no furniture.
/// </summary>
internal static class NumberClassifier
{
    private const int LongestLabel = 4;
    private const int LongestLink = 8;
    private const int LongestWord = 60;
    private const int ShortestContact = 5;
    private const int ShortestIdentification = 11;
    private const string Dashes = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212~\u301C";

    private static readonly SearchValues<char> Operators = SearchValues.Create("+=*/-\u2013\u2014\u2212×÷…().行栏各");

    /// <summary>The role of each number, in order.</summary>
    public static NumberRole[] Classify(string folded, List<PrintedNumber> numbers)
    {
        var roles = new NumberRole[numbers.Count];
        for (var i = 0; i < roles.Length; i++)
        {
            roles[i] = Alone(folded, numbers[i]);
        }

        // 2021、2022年, 2021—2023年, 1-6月: what follows the last holds for those before it.
        for (var i = roles.Length - 2; i >= 0; i--)
        {
            if (roles[i] == NumberRole.Unknown && IsSharedBackward(folded, numbers[i], numbers[i + 1], roles[i + 1]))
            {
                roles[i] = roles[i + 1];
            }
        }

        // 附件1、2, 2024-12-31, 8:30, 0999-1234567: what stands before the first holds for those behind it.
        for (var i = 1; i < roles.Length; i++)
        {
            if (roles[i] == NumberRole.Unknown)
            {
                roles[i] = SharedForward(folded, numbers[i - 1], roles[i - 1], numbers[i]);
                if (roles[i] is NumberRole.Contact or NumberRole.Time && roles[i - 1] == NumberRole.Unknown)
                {
                    roles[i - 1] = roles[i];
                }
            }
        }

        ClassifyFormulas(folded, numbers, roles);
        return roles;
    }

    /// <summary>Whether a role accounts for a number.</summary>
    public static bool IsFurniture(NumberRole role) => role is not (NumberRole.Unknown or NumberRole.Quantity);

    private static NumberRole Alone(string folded, PrintedNumber number)
    {
        var after = FurnitureWords.Known.After(folded, number.End);
        var digits = folded.AsSpan(number.Start, number.Length);
        var isWhole = !digits.Contains('.');
        if (Enclosed.InTitle(folded, number))
        {
            return NumberRole.Name;
        }

        // ≤3天 is a target, not a span of time that the text happens to mention.
        if (after == NumberRole.Quantity || IsCompared(folded, number))
        {
            return NumberRole.Quantity;
        }

        if (after != NumberRole.Unknown)
        {
            return after;
        }

        if (isWhole && Before(folded, number) is var before && before != NumberRole.Unknown)
        {
            return before;
        }

        if (IsItem(folded, number))
        {
            return NumberRole.Item;
        }

        if (IsYear(digits) && (FurnitureWords.Known.FollowsYear(folded, number.End) || IsBetween(folded, number, "([【〔", ")]】〕")))
        {
            return NumberRole.Time;
        }

        if (IsDate(digits))
        {
            return NumberRole.Time;
        }

        if (number.Length <= LongestLabel && IsBetween(folded, number, "〔", "〕"))
        {
            return NumberRole.Name;
        }

        if (number.Length <= LongestLabel && IsPageNumber(folded, number))
        {
            return NumberRole.Label;
        }

        return Enclosed.InQuotes(folded, number) || IsInWord(folded, number) || (isWhole && IsCode(folded, number)) ? NumberRole.Name : NumberRole.Unknown;
    }

    /// <summary>What the words before make of a whole number, if it has as many digits as such a number has.</summary>
    private static NumberRole Before(string folded, PrintedNumber number)
    {
        var role = FurnitureWords.Known.Before(folded, number.Start, IsCounted(folded, number));
        var isFit = role switch
        {
            NumberRole.Label => number.Length <= LongestLabel,
            NumberRole.Contact => number.Length >= ShortestContact || folded[number.Start] == '0',
            _ => true,
        };
        return isFit ? role : NumberRole.Unknown;
    }

    /// <summary>1. 1、 1） (1) at the beginning of a text or behind the end of a sentence; 1.1 and 2.3.1 at the beginning of a text.</summary>
    private static bool IsItem(string folded, PrintedNumber number)
    {
        var next = AlignedText.Next(folded, number.End);
        if (next >= folded.Length || !NumberFinder.BeginsItem(folded, number.Start))
        {
            return false;
        }

        var before = AlignedText.Previous(folded, number.Start);
        var digits = folded.AsSpan(number.Start, number.Length);
        if (digits.Contains('.'))
        {
            // 1.1 概况 but not 12.50 30.00.
            return before < 0 && IsLevels(digits) && (next > number.End || folded[next] == '、') && !char.IsAsciiDigit(folded[next]);
        }

        if (digits.Length > 2)
        {
            return false;
        }

        return before >= 0 && folded[before] is '(' or '[' or '【' or '<'
            ? folded[next] is ')' or ']' or '】' or '>'
            : folded[next] is '.' or '、' or ')' or '】' && (before < 0 || folded[before] is not (',' or '、'));
    }

    private static bool IsLevels(ReadOnlySpan<char> digits)
    {
        foreach (var level in digits.Split('.'))
        {
            if (!IsShort(digits[level]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsCompared(string folded, PrintedNumber number) =>
        AlignedText.Previous(folded, number.Start) is >= 0 and var before && folded[before] is '≥' or '≤' or '>' or '<' or '≧' or '≦';

    private static bool IsYear(ReadOnlySpan<char> digits) =>
        digits is ['1', '9', >= '4' and <= '9', _] or ['2', '0', >= '0' and <= '4', _];

    /// <summary>2021.12.31.</summary>
    private static bool IsDate(ReadOnlySpan<char> digits)
    {
        var first = digits.IndexOf('.');
        var last = digits.LastIndexOf('.');
        return first == 4 && last > first && IsYear(digits[..4]) && IsShort(digits[(first + 1)..last]) && IsShort(digits[(last + 1)..]);
    }

    private static bool IsShort(ReadOnlySpan<char> digits) => digits.Length is 1 or 2 && char.IsAsciiDigit(digits[0]) && char.IsAsciiDigit(digits[^1]);

    /// <summary>Whether one of the opening marks stands right before the number and one of the closing marks right behind it.</summary>
    private static bool IsBetween(string folded, PrintedNumber number, string opening, string closing)
    {
        var before = AlignedText.Previous(folded, number.Start);
        var next = AlignedText.Next(folded, number.End);
        return before >= 0 && next < folded.Length && opening.Contains(folded[before], StringComparison.Ordinal) && closing.Contains(folded[next], StringComparison.Ordinal);
    }

    /// <summary>— 8 — and nothing else.</summary>
    private static bool IsPageNumber(string folded, PrintedNumber number) =>
        IsBetween(folded, number, Dashes, Dashes)
        && AlignedText.Previous(folded, AlignedText.Previous(folded, number.Start)) < 0
        && AlignedText.Next(folded, AlignedText.Next(folded, number.End) + 1) == folded.Length;

    /// <summary>Whether the number is part of a word in Latin letters that is no unit: A4, GB/T19001-2016, www.example.cn/2024.</summary>
    private static bool IsInWord(string folded, PrintedNumber number)
    {
        var start = number.Start;
        while (start > Math.Max(0, number.Start - LongestWord) && IsOfWord(folded[start - 1]))
        {
            start--;
        }

        var end = number.End;
        while (end < Math.Min(folded.Length, number.End + LongestWord) && IsOfWord(folded[end]))
        {
            end++;
        }

        var ahead = folded.AsSpan(start, number.Start - start);
        var behind = folded.AsSpan(number.End, end - number.End);
        if (ahead.ContainsAnyInRange('A', 'Z') || ahead.ContainsAnyInRange('a', 'z'))
        {
            return true;
        }

        var letters = 0;
        while (letters < behind.Length && char.IsAsciiLetter(behind[letters]))
        {
            letters++;
        }

        return letters == 0
            ? behind.ContainsAnyInRange('A', 'Z') || behind.ContainsAnyInRange('a', 'z')
            : !FurnitureWords.Known.Units.Contains(behind[..letters].ToString());
    }

    private static bool IsOfWord(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '/' or '-' or '_' or '@' or '?' or '&' or '#' or '~';

    /// <summary>A code of the classification beside its name or in brackets, a number with a leading zero, or one as long as only identifications are.</summary>
    private static bool IsCode(string folded, PrintedNumber number)
    {
        var digits = folded.AsSpan(number.Start, number.Length);
        if (!digits.ContainsAnyExceptInRange('0', '9') && digits.Length >= ShortestIdentification)
        {
            return true;
        }

        if (digits is ['0', >= '0' and <= '9', ..])
        {
            return true;
        }

        if (SubjectCode.TryParse(digits) is not { } code)
        {
            return false;
        }

        var names = SubjectCodes.Find(code);
        var next = AlignedText.Next(folded, number.End);
        return names.Count > 0
            && (IsBetween(folded, number, "([【", ")]】") || names.Any(entry => next < folded.Length && folded.AsSpan(next).StartsWith(entry.Name.AsSpan(0, 2), StringComparison.Ordinal)));
    }

    private static bool IsSharedBackward(string folded, PrintedNumber number, PrintedNumber next, NumberRole role)
    {
        if (role is not (NumberRole.Time or NumberRole.Name or NumberRole.Label or NumberRole.Bound) || Link(folded, number, next) is not { Length: > 0 } link)
        {
            return false;
        }

        var digits = folded.AsSpan(number.Start, number.Length);
        if (role == NumberRole.Time && IsYear(folded.AsSpan(next.Start, next.Length)))
        {
            return IsYear(digits) && link is "-" or "至" or "、" or "和" or "到" or "与" or "及" or "/";
        }

        return link is "-" or "至" or "到" || (link is "、" or "和" or "及" or "/" && digits.Length <= 2 && next.Length <= 2);
    }

    private static NumberRole SharedForward(string folded, PrintedNumber previous, NumberRole role, PrintedNumber number)
    {
        var link = Link(folded, previous, number);
        var digits = folded.AsSpan(number.Start, number.Length);
        var before = folded.AsSpan(previous.Start, previous.Length);
        return link switch
        {
            ":" when before.Length <= 2 && IsShort(digits) && digits.Length == 2 => NumberRole.Time,
            "·" when IsShort(before) && IsShort(digits) => NumberRole.Name,
            "-" or "/" when IsYear(before) && (IsShort(digits) || IsYear(digits)) => NumberRole.Time,
            "-" when before is ['0', _, _] or ['0', _, _, _] && digits.Length is 7 or 8 => NumberRole.Contact,
            "-" or "/" or "至" when IsShort(digits) || role is NumberRole.Name or NumberRole.Contact => Shareable(role),
            "、" or "和" or "及" or "," when IsShort(digits) && role == NumberRole.Label && !IsCounted(folded, number) => role,
            "、" or "/" when role == NumberRole.Contact => role,
            _ => NumberRole.Unknown,
        };
    }

    /// <summary>Whether a word stands right behind, which the number may count: 附件1、2 are annexes, in 附件1、2人 the second counts people.</summary>
    private static bool IsCounted(string folded, PrintedNumber number) =>
        AlignedText.Next(folded, number.End) is var next && next < folded.Length && PrintedText.IsIdeograph(folded[next]);

    private static NumberRole Shareable(NumberRole role) =>
        role is NumberRole.Time or NumberRole.Label or NumberRole.Name or NumberRole.Contact ? role : NumberRole.Unknown;

    /// <summary>The mark between two numbers without blanks, all dashes alike; empty when more than a mark is.</summary>
    private static string Link(string folded, PrintedNumber number, PrintedNumber next)
    {
        if (next.Start - number.End > LongestLink)
        {
            return "";
        }

        var link = '\0';
        for (var at = number.End; at < next.Start; at++)
        {
            var c = folded[at];
            if (AlignedText.IsGap(c))
            {
                continue;
            }

            var mark = Dashes.Contains(c, StringComparison.Ordinal) ? '-' : c;
            if (link != '\0' && (mark != '-' || link != '-'))
            {
                return "";
            }

            link = mark;
        }

        return link switch
        {
            '-' => "-",
            '/' => "/",
            ':' => ":",
            '·' => "·",
            '、' => "、",
            ',' => ",",
            '至' => "至",
            '到' => "到",
            '和' => "和",
            '与' => "与",
            '及' => "及",
            _ => "",
        };
    }

    /// <summary>27行=（1+2+…+26）行, 1-2+3: numbers between which stand nothing but operators, one of them more than a dash.</summary>
    private static void ClassifyFormulas(string folded, List<PrintedNumber> numbers, NumberRole[] roles)
    {
        for (var first = 0; first < roles.Length;)
        {
            var last = first;
            var isFormula = false;
            while (last + 1 < roles.Length && Between(folded, numbers[last], numbers[last + 1]) is { IsEmpty: false } between && between.IndexOfAnyExcept(Operators) < 0)
            {
                isFormula |= between.IndexOfAny("+=*×÷") >= 0;
                last++;
            }

            if (isFormula && Array.IndexOf(roles, NumberRole.Quantity, first, last - first + 1) < 0)
            {
                for (var i = first; i <= last; i++)
                {
                    roles[i] = IsFurniture(roles[i]) ? roles[i] : NumberRole.Formula;
                }
            }

            first = last + 1;
        }
    }

    private static ReadOnlySpan<char> Between(string folded, PrintedNumber number, PrintedNumber next) =>
        next.Start - number.End <= LongestLink ? folded.AsSpan(number.End, next.Start - number.End).Trim() : default;
}
