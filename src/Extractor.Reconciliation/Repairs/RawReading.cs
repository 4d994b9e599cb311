using System.Globalization;
using Extractor.Model;

namespace Extractor.Reconciliation.Repairs;

/// <summary>What can be seen of a number that cannot be read: the digits that are certain, and places where one is not.</summary>
internal static class RawReading
{
    /// <summary>
    /// Whether a value may be what is printed: each letter that can be read agrees with the digit at its place, or the value is one
    /// of several legible numbers. Always so where nothing can be read, or where the print has no shape of numbers.
    /// </summary>
    /// <param name="text">The cell as printed.</param>
    /// <param name="value">In the unit of the cell.</param>
    /// <param name="decimals">Digits after the point that the form prints.</param>
    public static bool Allows(string text, decimal value, int decimals)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = CompatibilityText.Fold(text).Replace(",", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 1 && words.All(IsNumber))
        {
            // Several numbers, each legible: one of them is meant, and no third.
            return words.Any(word => decimal.Parse(word, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) == value);
        }

        var seen = string.Concat(CompatibilityText.Fold(text).Where(c => !char.IsWhiteSpace(c) && c is not ',' and not '，'));
        if (!seen.Any(char.IsAsciiDigit) || seen.Any(c => char.IsLetter(c) && c < '\uE000') || seen.Count(c => c == '.') > 1)
        {
            return true;
        }

        var printed = value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return printed.Length == seen.Length
            && printed.Zip(seen).All(pair => pair.First == pair.Second || (!char.IsAsciiDigit(pair.Second) && pair.Second is not '.' and not '-'));
    }

    private static bool IsNumber(string word) =>
        word.Length <= 28 && decimal.TryParse(word, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);
}
