using System.Text.RegularExpressions;

namespace Extractor.Reconciliation.Rules.Documents;

/// <summary>The years that a line names.</summary>
internal static partial class YearWords
{
    /// <summary>The line with years in Chinese digits (二〇二四年) written as 2024.</summary>
    public static string WithArabicYears(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Contains("二〇", StringComparison.Ordinal) || text.Contains("二○", StringComparison.Ordinal) || text.Contains("二零", StringComparison.Ordinal)
            ? Chinese().Replace(text, match => string.Concat(match.Value.Select(Digit)))
            : text;
    }

    /// <summary>Whether the line names a year other than the given one; a quick look before a pattern is tried.</summary>
    public static bool HasOther(string text, int year)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var at = text.IndexOf("20", StringComparison.Ordinal); at >= 0 && at + 5 <= text.Length; at = text.IndexOf("20", at + 1, StringComparison.Ordinal))
        {
            if (text[at + 4] == '年' && int.TryParse(text.AsSpan(at, 4), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var found) && found != year)
            {
                return true;
            }
        }

        return false;
    }

    private static char Digit(char c) => "一二三四五六七八九".IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? (char)('1' + at) : '0';

    [GeneratedRegex("二[〇○零][〇○零一二三四][〇○零一二三四五六七八九](?=年)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Chinese();
}
