namespace Extractor.Reconciliation.Accounting;

/// <summary>The words around a number, as printed.</summary>
internal static class Excerpt
{
    private const int Reach = 20;

    /// <summary>Up to twenty characters on either side, but not beyond the sentence.</summary>
    public static string Around(string printed, PrintedNumber number)
    {
        var from = Math.Max(0, number.Start - Reach);
        var before = printed.AsSpan(from, number.Start - from);
        from += before.LastIndexOfAny("。；！？\n") + 1;
        var behind = printed.AsSpan(number.End, Math.Min(Reach, printed.Length - number.End));
        var ending = behind.IndexOfAny("。；！？\n");
        var to = number.End + (ending < 0 ? behind.Length : ending + 1);

        // A character outside the basic plane is not cut in two.
        from += from > 0 && char.IsLowSurrogate(printed[from]) ? 1 : 0;
        to -= to < printed.Length && char.IsLowSurrogate(printed[to]) ? 1 : 0;
        return printed[from..to].Trim();
    }
}
