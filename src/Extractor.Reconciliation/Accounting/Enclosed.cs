namespace Extractor.Reconciliation.Accounting;

/// <summary>Tells whether a number stands in the title of a document or in a name in quotation marks. Looks only so far as these are long.</summary>
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
