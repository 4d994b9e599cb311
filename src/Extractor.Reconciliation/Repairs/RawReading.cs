using System.Globalization;
using Extractor.Model;

namespace Extractor.Reconciliation.Repairs;

/// <summary>What can be seen of a number that cannot be read: the digits that are certain, and places where one is not.</summary>
internal static class RawReading
{
    /// <summary>
    /// Whether a value may be what is printed: each letter that can be read agrees with the digit at its place. Always so where
    /// nothing can be read, or where the print is not the shape of one number.
    /// </summary>
    /// <param name="text">The cell as printed.</param>
    /// <param name="value">In the unit of the cell.</param>
    /// <param name="decimals">Digits after the point that the form prints.</param>
    public static bool Allows(string text, decimal value, int decimals)
    {
        ArgumentNullException.ThrowIfNull(text);
        var seen = string.Concat(CompatibilityText.Fold(text).Where(c => !char.IsWhiteSpace(c) && c is not ',' and not '，'));
        if (!seen.Any(char.IsAsciiDigit) || seen.Any(c => char.IsLetter(c) && c < '\uE000') || seen.Count(c => c == '.') > 1)
        {
            return true;
        }

        var printed = value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return printed.Length == seen.Length
            && printed.Zip(seen).All(pair => pair.First == pair.Second || (!char.IsAsciiDigit(pair.Second) && pair.Second is not '.' and not '-'));
    }
}
