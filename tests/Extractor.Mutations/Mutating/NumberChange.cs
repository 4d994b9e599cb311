using System.Globalization;
using System.Text;
using Extractor.Corpus.Generator.Figures;

namespace Extractor.Mutations.Mutating;

/// <summary>Changes a printed number as a slip of the hand would.</summary>
internal static class NumberChange
{
    /// <summary>The number with one change of the kind; null where that kind cannot change it.</summary>
    public static string? Apply(MutationKind kind, string text, Dice dice)
    {
        var changed = kind switch
        {
            MutationKind.Digit => Digit(text, dice),
            MutationKind.DigitsSwapped => Swap(text, dice),
            MutationKind.PointMoved => MovePoint(text, dice.Chance(50)),
            MutationKind.Sign => text.StartsWith('-') ? text[1..] : "-" + text,
            _ => null,
        };
        return changed is null || Value(changed) == Value(text) ? null : changed;
    }

    /// <summary>The number; null for anything else, also for a blank and a dash.</summary>
    public static decimal? Value(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static string Digit(string text, Dice dice)
    {
        var places = Places(text);
        var at = places[dice.Below(places.Count)];
        var old = text[at] - '0';
        // A number does not begin with 0 unless the point follows.
        var leads = at == places[0] && at + 1 < text.Length && text[at + 1] != '.';
        int digit;
        do
        {
            digit = dice.Below(10);
        }
        while (digit == old || (leads && digit == 0));
        return new StringBuilder(text) { [at] = (char)('0' + digit) }.ToString();
    }

    private static string? Swap(string text, Dice dice)
    {
        var places = Places(text);
        var pairs = places.Zip(places.Skip(1)).Where(pair => text[pair.First] != text[pair.Second]).ToList();
        if (pairs.Count == 0)
        {
            return null;
        }

        var (first, second) = pairs[dice.Below(pairs.Count)];
        var changed = new StringBuilder(text) { [first] = text[second], [second] = text[first] }.ToString();
        return changed.TrimStart('-') is ['0', not '.', ..] ? null : changed;
    }

    private static string? MovePoint(string text, bool toTheLeft)
    {
        if (Value(text) is not { } value || !text.Contains('.', StringComparison.Ordinal))
        {
            return null;
        }

        // As many decimals as before, as a form with two decimals everywhere shows it.
        var decimals = text.Length - 1 - text.IndexOf('.', StringComparison.Ordinal);
        var moved = toTheLeft ? decimal.Round(value / 10, decimals, MidpointRounding.ToZero) : value * 10;
        var format = (text.Contains(',', StringComparison.Ordinal) ? "#,##0." : "0.") + new string('0', decimals);
        return moved == 0 ? null : moved.ToString(format, CultureInfo.InvariantCulture);
    }

    private static List<int> Places(string text) => [.. Enumerable.Range(0, text.Length).Where(at => char.IsAsciiDigit(text[at]))];
}
