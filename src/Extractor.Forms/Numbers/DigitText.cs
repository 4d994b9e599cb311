using System.Globalization;

namespace Extractor.Forms.Numbers;

/// <summary>Reads an unsigned number of digits, separators and blanks.</summary>
internal static class DigitText
{
    /// <summary>Digits that a decimal holds without rounding.</summary>
    private const int MostDigits = 28;

    /// <summary>The number, or why there is none.</summary>
    /// <param name="core">ASCII digits, separators and single blanks, with at least one digit.</param>
    public static Figure Parse(string core)
    {
        var isNormalised = false;
        var text = core;
        if (text.AsSpan().IndexOfAny("\u00B7\u3002\u30FB'") >= 0)
        {
            text = text.Replace('\u00B7', '.').Replace('\u3002', '.').Replace('\u30FB', '.').Replace('\'', ',');
            isNormalised = true;
        }

        var figure = text.Contains(' ', StringComparison.Ordinal) ? ParseSpaced(text) : ParseSolid(text);
        return isNormalised && figure.IsNumber ? figure with { IsNormalised = true } : figure;
    }

    private static Figure Several => new(FigureKind.Unreadable, Doubt: FigureDoubt.SeveralNumbers);

    private static Figure Odd => new(FigureKind.Unreadable, Doubt: FigureDoubt.OddSeparators);

    /// <summary>Blanks next to a separator belong to it; other blanks must be letter spacing or stand between groups of three.</summary>
    private static Figure ParseSpaced(string text)
    {
        var pieces = text.Split(' ');
        if (pieces.All(piece => piece.Length == 1) && text.Count(c => c == '.') == 1 && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[^1]))
        {
            // Letter-spaced: 1 2 . 5 0. Without the point it might be a row of column numbers.
            return Normalised(ParseSolid(string.Concat(pieces)));
        }

        var joined = new List<string> { pieces[0] };
        foreach (var piece in pieces.Skip(1))
        {
            if (joined[^1].Length == 0 || piece.Length == 0 || joined[^1][^1] is '.' or ',' || piece[0] is '.' or ',')
            {
                joined[^1] += piece;
            }
            else
            {
                joined.Add(piece);
            }
        }

        if (joined.Count == 1)
        {
            var solid = joined[0];
            var groups = solid.Split('.', ',');
            // A comma with a blank may as well part two numbers (12, 34): only proper groups prove one number.
            var isProper = !solid.Contains(',', StringComparison.Ordinal)
                || (groups.Length > 2 && groups[0].Length is > 0 and <= 3 && groups.Skip(1).SkipLast(1).All(group => group.Length == 3)
                    && (solid.Contains('.', StringComparison.Ordinal) || groups[^1].Length < 3));
            return isProper ? Normalised(ParseSolid(solid)) : Several;
        }

        var isGrouped = joined[0].Length is > 0 and <= 3 && joined[0][0] != '0' && joined[0].All(char.IsAsciiDigit)
            && joined.Skip(1).SkipLast(1).All(group => group.Length == 3 && group.All(char.IsAsciiDigit))
            && joined[^1].IndexOf('.', StringComparison.Ordinal) == 3 && !joined[^1].Contains(',', StringComparison.Ordinal)
            && joined[^1].Length > 4;
        if (!isGrouped)
        {
            return Several;
        }

        var grouped = Normalised(ParseSolid(string.Concat(joined)));
        return grouped.IsNumber ? grouped with { Doubt = FigureDoubt.BlankBetweenGroups } : grouped;
    }

    private static Figure ParseSolid(string text)
    {
        var points = text.Count(c => c == '.');
        var commas = text.Count(c => c == ',');
        if (points > 1)
        {
            // 14.344.12 may be 14.34 and 4.12 run together.
            return Several;
        }

        var groups = text.Split('.', ',');
        if (commas == 0)
        {
            var isUsual = groups[0].Length > 0 && (points == 0 || groups[1].Length > 0) && (groups[0].Length == 1 || groups[0][0] != '0');
            return Number(groups[0], points == 0 ? "" : groups[1], !isUsual);
        }

        if (groups.Any(group => group.Length == 0) || (points == 1 && groups.Length > 2 && text.LastIndexOf(',') > text.IndexOf('.', StringComparison.Ordinal) && commas > 1))
        {
            return Odd;
        }

        var last = groups[^1];
        var whole = string.Concat(groups.SkipLast(1));
        var isLeadGroup = groups[0].Length <= 3 && groups[0][0] != '0';
        var isThrees = groups.Skip(1).SkipLast(1).All(group => group.Length == 3);
        if (points == 1)
        {
            if (text[text.Length - last.Length - 1] == ',')
            {
                // 1.234,56: point and comma have changed places.
                return isLeadGroup && isThrees && last.Length <= 2 ? Number(whole, last, isNormalised: true) : Odd;
            }

            if (isLeadGroup && isThrees)
            {
                return Number(whole, last, isNormalised: false);
            }

            var width = groups[1].Length;
            var isEven = width is >= 2 and <= 4 && groups.Skip(1).SkipLast(1).All(group => group.Length == width);
            return isEven && groups[0][0] != '0' ? Number(whole, last, isNormalised: true) : Odd;
        }

        if (isLeadGroup && isThrees && last.Length == 3)
        {
            return Number(whole + last, "", isNormalised: false);
        }

        // A comma in place of the decimal point (a common misreading): 14,344,12 and 97,51.
        var isDecimal = last.Length <= 2 && (commas == 1 ? groups[0].Length == 1 || groups[0][0] != '0' : isLeadGroup && isThrees);
        return isDecimal ? Number(whole, last, isNormalised: true) : Odd;
    }

    private static Figure Normalised(Figure figure) => figure.IsNumber ? figure with { IsNormalised = true } : figure;

    private static Figure Number(string whole, string fraction, bool isNormalised)
    {
        if (whole.TrimStart('0').Length + fraction.Length > MostDigits)
        {
            return new(FigureKind.Unreadable, Doubt: FigureDoubt.TooManyDigits);
        }

        // The scale of the decimal is that of the print: 12.50 stays 12.50.
        var value = decimal.Parse(fraction.Length == 0 ? whole : $"{whole}.{fraction}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return new(value == 0 ? FigureKind.Zero : FigureKind.Value, value, fraction.Length, IsNormalised: isNormalised);
    }
}
