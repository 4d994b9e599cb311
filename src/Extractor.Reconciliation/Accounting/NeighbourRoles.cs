using System.Buffers;

namespace Extractor.Reconciliation.Accounting;

/// <summary>What a number is for, where its neighbour tells: 2021—2023年, 附件1、2, 8:30, 27行=1+2.</summary>
internal static class NeighbourRoles
{
    private const int LongestLink = 8;

    private static readonly SearchValues<char> Operators = SearchValues.Create("+=*/-\u2013\u2014\u2212×÷…().行栏各");

    /// <summary>Gives roles to numbers that have none by themselves.</summary>
    /// <param name="folded">Aligned text.</param>
    /// <param name="numbers">Its numbers in order.</param>
    /// <param name="roles">The role of each by itself; changed in place.</param>
    public static void Share(string folded, List<PrintedNumber> numbers, NumberRole[] roles)
    {
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
    }

    private static bool IsSharedBackward(string folded, PrintedNumber number, PrintedNumber next, NumberRole role)
    {
        if (role is not (NumberRole.Time or NumberRole.Name or NumberRole.Label or NumberRole.Bound) || Link(folded, number, next) is not { Length: > 0 } link)
        {
            return false;
        }

        var digits = folded.AsSpan(number.Start, number.Length);
        if (role == NumberRole.Time && NumberShape.IsYear(folded.AsSpan(next.Start, next.Length)))
        {
            return NumberShape.IsYear(digits) && link is "-" or "至" or "、" or "和" or "到" or "与" or "及" or "/";
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
            ":" when before.Length <= 2 && NumberShape.IsShort(digits) && digits.Length == 2 => NumberRole.Time,
            "·" when NumberShape.IsShort(before) && NumberShape.IsShort(digits) => NumberRole.Name,
            "-" or "/" when NumberShape.IsYear(before) && (NumberShape.IsShort(digits) || NumberShape.IsYear(digits)) => NumberRole.Time,
            "-" when before is ['0', _, _] or ['0', _, _, _] && digits.Length is 7 or 8 => NumberRole.Contact,
            "-" or "/" or "至" when NumberShape.IsShort(digits) || role is NumberRole.Name or NumberRole.Contact => Shareable(role),
            "、" or "和" or "及" or "," when NumberShape.IsShort(digits) && role == NumberRole.Label && !AlignedText.IsWordNext(folded, number.End) => role,
            "、" or "/" when role == NumberRole.Contact => role,
            _ => NumberRole.Unknown,
        };
    }

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

            var mark = NumberShape.Dashes.Contains(c, StringComparison.Ordinal) ? '-' : c;
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
                    roles[i] = NumberClassifier.IsFurniture(roles[i]) ? roles[i] : NumberRole.Formula;
                }
            }

            first = last + 1;
        }
    }

    private static ReadOnlySpan<char> Between(string folded, PrintedNumber number, PrintedNumber next) =>
        next.Start - number.End <= LongestLink ? folded.AsSpan(number.End, next.Start - number.End).Trim() : default;
}
