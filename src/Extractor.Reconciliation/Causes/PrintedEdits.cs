using System.Globalization;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Causes;

/// <summary>
/// The amounts that one slip of the hand makes of another: a digit replaced, lost or doubled, two digits exchanged, the point
/// moved, the sign lost. Of two explanations the one that needs a single slip is the likelier.
/// </summary>
internal static class PrintedEdits
{
    private const int MostDigits = 16;

    /// <summary>All amounts, in the figure's own unit of account, from which one slip leads to what is printed.</summary>
    public static IReadOnlyList<decimal> Of(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var factor = figure.Scale.Factor;
        var printed = figure.Amount / factor;
        var decimals = Decimals(printed, figure.Step / factor);
        var digits = Math.Abs(printed).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
            .Replace(".", "", StringComparison.Ordinal);
        if (digits.Length > MostDigits)
        {
            return [];
        }

        var unit = factor;
        for (var at = 0; at < decimals; at++)
        {
            unit /= 10;
        }

        var sign = printed < 0 ? -1 : 1;
        var edits = new HashSet<decimal>();
        void Add(string text)
        {
            if (text.Length > 0)
            {
                edits.Add(sign * long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) * unit);
            }
        }

        for (var digit = '0'; digit <= '9'; digit++)
        {
            // A point that moves to the left often takes the last digit with it: 97.65 and 9.76.
            Add(digits + digit);
        }

        for (var at = 0; at < digits.Length; at++)
        {
            for (var digit = '0'; digit <= '9'; digit++)
            {
                Add(string.Concat(digits.AsSpan(0, at), [digit], digits.AsSpan(at + 1)));
                Add(string.Concat(digits.AsSpan(0, at), [digit], digits.AsSpan(at)));
            }

            Add(string.Concat(digits.AsSpan(0, at), digits.AsSpan(at + 1)));
            for (var other = at + 1; other < digits.Length; other++)
            {
                var swapped = digits.ToCharArray();
                (swapped[at], swapped[other]) = (swapped[other], swapped[at]);
                Add(new string(swapped));
            }
        }

        // A count has no point that could move.
        var isCount = figure.Step == 0 && factor == 1 && figure.Scale.Name != "元";
        foreach (var shift in isCount ? [] : new[] { 10m, 100m, 1_000m, 10_000m })
        {
            edits.Add(figure.Amount * shift);
            edits.Add(figure.Amount / shift);
        }

        edits.Add(-figure.Amount);
        edits.Remove(figure.Amount);
        return [.. edits];
    }

    /// <summary>Digits after the point that a value needs, or one unit of its last printed digit where that is finer.</summary>
    private static int Decimals(decimal printed, decimal step)
    {
        var decimals = 0;
        for (var power = 1m; decimals < 6; power *= 10)
        {
            if (decimal.Truncate(printed * power) == printed * power && decimal.Truncate(step * power) == step * power)
            {
                break;
            }

            decimals++;
        }

        return decimals;
    }
}
