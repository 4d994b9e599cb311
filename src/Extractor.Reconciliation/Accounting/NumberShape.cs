namespace Extractor.Reconciliation.Accounting;

/// <summary>What the digits of a number alone tell. Takes folded text.</summary>
internal static class NumberShape
{
    /// <summary>The dashes that join numbers or stand beside a page number.</summary>
    public const string Dashes = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212~\u301C";

    /// <summary>Four digits of a year from 1940 to 2049.</summary>
    public static bool IsYear(ReadOnlySpan<char> digits) =>
        digits is ['1', '9', >= '4' and <= '9', _] or ['2', '0', >= '0' and <= '4', _];

    /// <summary>2021.12.31.</summary>
    public static bool IsDate(ReadOnlySpan<char> digits)
    {
        var first = digits.IndexOf('.');
        var last = digits.LastIndexOf('.');
        return first == 4 && last > first && IsYear(digits[..4]) && IsShort(digits[(first + 1)..last]) && IsShort(digits[(last + 1)..]);
    }

    /// <summary>One or two digits: a day, a month, an item.</summary>
    public static bool IsShort(ReadOnlySpan<char> digits) => digits.Length is 1 or 2 && char.IsAsciiDigit(digits[0]) && char.IsAsciiDigit(digits[^1]);

    /// <summary>1.1, 2.3.1.</summary>
    public static bool IsLevels(ReadOnlySpan<char> digits)
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
}
