using System.Globalization;

namespace Extractor.Reconciliation.Performance;

/// <summary>A number that fills a cell.</summary>
/// <param name="Value">As printed.</param>
/// <param name="Decimals">Printed decimals.</param>
/// <param name="IsPercent">Whether a percent sign follows.</param>
internal readonly record struct SheetNumber(decimal Value, int Decimals, bool IsPercent)
{
    private static readonly string[] Units = ["万元", "元", "分"];

    /// <summary>The number of a cell (95分, 91.73%, 1,204.50); null when there is anything else in it.</summary>
    /// <param name="text">Folded, without white space.</param>
    public static SheetNumber? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var digits = text.AsSpan();
        var isPercent = digits.EndsWith("%");
        if (isPercent)
        {
            digits = digits[..^1];
        }

        foreach (var unit in Units)
        {
            if (digits.EndsWith(unit, StringComparison.Ordinal))
            {
                digits = digits[..^unit.Length];
                break;
            }
        }

        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands;
        if (digits.Length is 0 or > 20 || !decimal.TryParse(digits, Style, CultureInfo.InvariantCulture, out var value))
        {
            return null;
        }

        var point = digits.IndexOf('.');
        return new(value, point < 0 ? 0 : digits.Length - point - 1, isPercent);
    }
}
