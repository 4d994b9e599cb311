using Extractor.Model;
using Extractor.Subjects;

namespace Extractor.Forms.Numbers;

/// <summary>
/// Reads the text of one figure cell. Unusual print is accepted, and flagged, only when a single reading is possible; two
/// numbers are never run together.
/// </summary>
internal static class FigureText
{
    /// <summary>Longer texts are no figures; keeps the cost of a page of prose in one cell bounded.</summary>
    private const int LongestFigure = 80;

    private const string Minuses = "-\u2010\u2011\u2012\u2013\u2212\uFE63";
    private const string Dashes = Minuses + "\u2014\u2015\u2500\u2501\uFE58_/\\~\u30FC";

    // Longest first, so that 万元 is not taken for 元.
    private static readonly string[] Units = ["百万元", "千万元", "十万元", "万元", "亿元", "千元", "元"];

    /// <summary>Reads the cell; never throws on any text.</summary>
    public static Figure Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = Clean(text, out var isMapped);
        if (!isMapped)
        {
            return new(FigureKind.Unreadable, Doubt: FigureDoubt.UnmappedLetter);
        }

        if (folded.Length == 0)
        {
            return new(FigureKind.Blank);
        }

        if (folded.All(c => c == ' ' || Dashes.Contains(c, StringComparison.Ordinal)))
        {
            return new(FigureKind.Dash);
        }

        if (folded.Length > LongestFigure)
        {
            return Words(folded);
        }

        var frame = FigureFrame.Read(folded, Minuses, Units);
        if (!frame.Core.All(IsOfNumber) || !frame.Core.Any(char.IsAsciiDigit))
        {
            // Digits and dashes without letters: a dash of the neighbouring column, a date, a range.
            return HasDashApart(folded) ? new(FigureKind.Unreadable, Doubt: FigureDoubt.SeveralNumbers) : Words(folded);
        }

        if (frame.IsTorn)
        {
            return new(FigureKind.Unreadable, Doubt: FigureDoubt.SeveralNumbers);
        }

        var number = DigitText.Parse(frame.Core);
        if (!number.IsNumber)
        {
            return number;
        }

        var value = frame.IsNegative ? -number.Value : number.Value;
        return number with
        {
            Kind = value == 0 ? FigureKind.Zero : FigureKind.Value,
            // A zero keeps its printed decimals and loses its sign.
            Value = value == 0 ? number.Value : value,
            IsNormalised = number.IsNormalised || frame.IsUnusual || (frame.IsNegative && value == 0)
                || (frame.IsBracketed && number.Decimals == 0),
            IsPercent = frame.IsPercent,
            Unit = frame.Unit,
        };
    }

    private static bool IsOfNumber(char c) => char.IsAsciiDigit(c) || c is '.' or ',' or ' ' or '\'' or '\u00B7' or '\u3002' or '\u30FB';

    private static Figure Words(string text) =>
        new(FigureKind.Text, Doubt: text.Any(char.IsAsciiDigit) ? FigureDoubt.DigitsInText : FigureDoubt.None);

    /// <summary>Whether dashes stand apart from numbers: "- 12.30", "12.30 —", "——12.30".</summary>
    private static bool HasDashApart(string text)
    {
        var hasDash = false;
        foreach (var piece in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var body = piece.Trim(Dashes.ToCharArray());
            hasDash |= body.Length == 0 || piece.Length - body.Length > 1;
            if (body.Any(c => !IsOfNumber(c)))
            {
                return false;
            }
        }

        return hasDash;
    }

    /// <summary>Folded, without zero-width characters, each run of white space one space.</summary>
    private static string Clean(string text, out bool isMapped)
    {
        isMapped = true;
        var clean = new System.Text.StringBuilder(text.Length);
        foreach (var c in CompatibilityText.Fold(text))
        {
            if (InvisibleText.IsInvisible(c))
            {
                continue;
            }

            if (char.IsWhiteSpace(c))
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                {
                    clean.Append(' ');
                }
            }
            else if (c == '\uFFFD' || char.IsControl(c) || c is >= '\uE000' and <= '\uF8FF')
            {
                isMapped = false;
            }
            else
            {
                clean.Append(c);
            }
        }

        if (clean.Length > 0 && clean[^1] == ' ')
        {
            clean.Length--;
        }

        return clean.ToString();
    }
}
