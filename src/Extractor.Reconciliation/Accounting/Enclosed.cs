namespace Extractor.Reconciliation.Accounting;

/// <summary>Tells whether a number stands in the title of a document, in a name in quotation marks, or in brackets. Looks only so far as these are long.</summary>
internal static class Enclosed
{
    private const int LongestTitle = 80;

    /// <summary>“1+6”, “3·15”; a longer quotation is a phrase, and what it counts is counted.</summary>
    private const int LongestQuote = 6;

    /// <summary>Inside 《…》.</summary>
    public static bool InTitle(string folded, PrintedNumber number) => IsBetween(folded, number, "《》", LongestTitle, '《', '》');

    /// <summary>Inside “…” or 「…」.</summary>
    public static bool InQuotes(string folded, PrintedNumber number) =>
        IsBetween(folded, number, "“”", LongestQuote, '“', '”') || IsBetween(folded, number, "「」", LongestQuote, '「', '」');

    /// <summary>Whether one of the opening marks stands right before the number and one of the closing marks right behind it.</summary>
    public static bool ByMarks(string folded, PrintedNumber number, string opening, string closing)
    {
        var before = AlignedText.Previous(folded, number.Start);
        var next = AlignedText.Next(folded, number.End);
        return before >= 0 && next < folded.Length && opening.Contains(folded[before], StringComparison.Ordinal) && closing.Contains(folded[next], StringComparison.Ordinal);
    }

    private static bool IsBetween(string folded, PrintedNumber number, string marks, int reach, char opening, char closing)
    {
        var from = Math.Max(0, number.Start - reach);
        var open = folded.AsSpan(from, number.Start - from).LastIndexOfAny(marks);
        if (open < 0 || folded[from + open] != opening)
        {
            return false;
        }

        var close = folded.AsSpan(number.End, Math.Min(reach, folded.Length - number.End)).IndexOfAny(marks);
        return close >= 0 && folded[number.End + close] == closing;
    }
}
