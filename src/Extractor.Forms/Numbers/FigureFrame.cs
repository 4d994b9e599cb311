namespace Extractor.Forms.Numbers;

/// <summary>What stands around the digits of a figure: sign, brackets, currency sign, percent sign, unit.</summary>
/// <param name="Core">The rest: digits, separators and blanks if it is a number.</param>
/// <param name="IsNegative">A minus, a triangle, or brackets.</param>
/// <param name="IsBracketed">Brackets that mean a negative number.</param>
/// <param name="IsUnusual">The sign is printed in an unusual way.</param>
/// <param name="IsTorn">A dash stands apart from the digits: it may be the dash of the neighbouring column.</param>
/// <param name="IsPercent">A percent sign follows.</param>
/// <param name="Unit">The money unit that follows; null when there is none.</param>
internal readonly record struct FigureFrame(
    string Core, bool IsNegative, bool IsBracketed, bool IsUnusual, bool IsTorn, bool IsPercent, string? Unit)
{
    /// <summary>Takes the frame off.</summary>
    /// <param name="text">Folded text of the cell, blanks single, not empty.</param>
    /// <param name="minuses">The characters that are a minus sign.</param>
    /// <param name="units">Money units, longest first.</param>
    public static FigureFrame Read(string text, string minuses, IReadOnlyList<string> units)
    {
        var core = text;
        string? unit = null;
        var isPercent = false;
        foreach (var candidate in units)
        {
            if (core.EndsWith(candidate, StringComparison.Ordinal))
            {
                unit = candidate;
                core = core[..^candidate.Length].TrimEnd();
                break;
            }
        }

        if (unit is null && core.EndsWith('%'))
        {
            isPercent = true;
            core = core[..^1].TrimEnd();
        }

        var isBracketed = false;
        if (core.Length > 2 && core[0] == '(' && core[^1] == ')' && core.AsSpan(1, core.Length - 2).IndexOfAny('(', ')') < 0)
        {
            isBracketed = true;
            core = core[1..^1].Trim();
        }

        core = Unprefixed(core, '\u00A5');
        var sign = ReadSign(ref core, minuses);
        core = Unprefixed(core, '\u00A5');
        return new(
            isBracketed && sign != Sign.None ? "?" : core,
            isBracketed || sign is Sign.Minus or Sign.UnusualMinus or Sign.TornMinus,
            isBracketed,
            sign is Sign.UnusualMinus or Sign.Plus,
            sign == Sign.TornMinus,
            isPercent,
            unit);
    }

    private static string Unprefixed(string core, char prefix) => core.Length > 1 && core[0] == prefix ? core[1..].TrimStart() : core;

    private static Sign ReadSign(ref string core, string minuses)
    {
        if (core.Length < 2)
        {
            return Sign.None;
        }

        var first = core[0];
        var isMinus = minuses.Contains(first, StringComparison.Ordinal);
        if (isMinus || first is '\u2014' or '\u2015' or '\u2500' or '\u25B3' or '\u25B2' or '\u2206' or '\u0394' or '+')
        {
            var isApart = core[1] == ' ';
            core = core[1..].TrimStart();
            return first switch
            {
                '+' => Sign.Plus,
                _ when first is '\u25B3' or '\u25B2' or '\u2206' or '\u0394' => Sign.UnusualMinus,
                _ when isApart => Sign.TornMinus,
                _ => isMinus ? Sign.Minus : Sign.UnusualMinus,
            };
        }

        var last = core[^1];
        if (minuses.Contains(last, StringComparison.Ordinal))
        {
            var isApart = core[^2] == ' ';
            core = core[..^1].TrimEnd();
            return isApart ? Sign.TornMinus : Sign.UnusualMinus;
        }

        return Sign.None;
    }

    private enum Sign
    {
        None,
        Plus,
        Minus,
        UnusualMinus,
        TornMinus,
    }
}
