using System.Globalization;
using System.Text;

namespace Extractor.Cli.Checking.Writers;

/// <summary>Text from a document, made safe to show: it may hold anything.</summary>
internal static class PlainText
{
    /// <summary>
    /// Without control and format characters: a terminal obeys the former, the latter turn the order of what is read around.
    /// Each run of white space is one space.
    /// </summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            {
                if (plain.Length > 0 && plain[^1] != ' ')
                {
                    plain.Append(' ');
                }
            }
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned))
            {
                plain.Append(rune.ToString());
            }
        }

        return plain.ToString().TrimEnd();
    }

    /// <summary>A figure with the digits that it has and its thousands apart; "-" when there is none.</summary>
    public static string Of(decimal? value) =>
        value is { } number ? number.ToString("N" + number.Scale.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) : "-";

    /// <summary>The same with its unit.</summary>
    public static string Of(decimal? value, string? unit) => value is null || unit is null ? Of(value)
        : unit == "%" ? Of(value) + "%"
        : $"{Of(value)} {Of(unit)}";

    /// <summary>A count.</summary>
    public static string Of(int count) => count.ToString(CultureInfo.InvariantCulture);
}
