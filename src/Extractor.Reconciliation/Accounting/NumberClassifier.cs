namespace Extractor.Reconciliation.Accounting;

/// <summary>
/// Tells what the numbers of a text are for, from the words and marks beside them and from their neighbours. A figure that nothing
/// makes furniture stays what it is, however likely: a count of staff is no furniture.
/// </summary>
internal static class NumberClassifier
{
    private const int LongestLabel = 4;
    private const int ShortestContact = 5;

    /// <summary>The role of each number, in order.</summary>
    public static NumberRole[] Classify(string folded, List<PrintedNumber> numbers)
    {
        var roles = new NumberRole[numbers.Count];
        for (var i = 0; i < roles.Length; i++)
        {
            roles[i] = Alone(folded, numbers[i]);
        }

        NeighbourRoles.Share(folded, numbers, roles);
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

        if (NumberShape.IsYear(digits) && (FurnitureWords.Known.FollowsYear(folded, number.End) || Enclosed.ByMarks(folded, number, "([【〔", ")]】〕")))
        {
            return NumberRole.Time;
        }

        if (NumberShape.IsDate(digits))
        {
            return NumberRole.Time;
        }

        if (number.Length <= LongestLabel && Enclosed.ByMarks(folded, number, "〔", "〕"))
        {
            return NumberRole.Name;
        }

        if (number.Length <= LongestLabel && IsPageNumber(folded, number))
        {
            return NumberRole.Label;
        }

        return Enclosed.InQuotes(folded, number) || NamePart.IsInWord(folded, number) || (isWhole && NamePart.IsCode(folded, number)) ? NumberRole.Name : NumberRole.Unknown;
    }

    /// <summary>What the words before make of a whole number, if it has as many digits as such a number has.</summary>
    private static NumberRole Before(string folded, PrintedNumber number)
    {
        var role = FurnitureWords.Known.Before(folded, number.Start, AlignedText.IsWordNext(folded, number.End));
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
            return before < 0 && NumberShape.IsLevels(digits) && (next > number.End || folded[next] == '、') && !char.IsAsciiDigit(folded[next]);
        }

        if (digits.Length > 2)
        {
            return false;
        }

        return before >= 0 && folded[before] is '(' or '[' or '【' or '<'
            ? folded[next] is ')' or ']' or '】' or '>'
            : folded[next] is '.' or '、' or ')' or '】' && (before < 0 || folded[before] is not (',' or '、'));
    }

    private static bool IsCompared(string folded, PrintedNumber number) =>
        AlignedText.Previous(folded, number.Start) is >= 0 and var before && folded[before] is '≥' or '≤' or '>' or '<' or '≧' or '≦';

    /// <summary>— 8 — and nothing else.</summary>
    private static bool IsPageNumber(string folded, PrintedNumber number) =>
        Enclosed.ByMarks(folded, number, NumberShape.Dashes, NumberShape.Dashes)
        && AlignedText.Previous(folded, AlignedText.Previous(folded, number.Start)) < 0
        && AlignedText.Next(folded, AlignedText.Next(folded, number.End) + 1) == folded.Length;
}
