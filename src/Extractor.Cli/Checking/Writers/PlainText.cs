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

    /// <summary>A figure with its thousands apart and its unit; "-" when there is none.</summary>
    /// <param name="value">The figure.</param>
    /// <param name="unit">Null when it has none.</param>
    /// <param name="beside">Figures that it is shown beside: it gets as many decimals as any of them has, for 36.1 beside 63.10 looks less exact than it is.</param>
    public static string Of(decimal? value, string? unit, params ReadOnlySpan<decimal?> beside)
    {
        if (value is not { } figure)
        {
            return "-";
        }

        int decimals = figure.Scale;
        foreach (var other in beside)
        {
            decimals = Math.Max(decimals, other?.Scale ?? 0);
        }

        var text = figure.ToString("N" + Of(decimals), CultureInfo.InvariantCulture);
        return unit is null ? text : unit == "%" ? text + unit : $"{text} {Of(unit)}";
    }

    /// <summary>A count.</summary>
    public static string Of(int count) => count.ToString(CultureInfo.InvariantCulture);
}
