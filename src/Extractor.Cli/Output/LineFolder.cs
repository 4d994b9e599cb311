using System.Text;

namespace Extractor.Cli.Output;

/// <summary>
/// Breaks text into lines of a terminal as Chinese is set: between any two ideographs, never within a number or a word, no line
/// beginning with a closing mark or ending with an opening one. What is longer than a line is cut.
/// </summary>
internal static class LineFolder
{
    private const string Opening = "“‘（《〈【〔「『([{";
    private const string Closing = "”’）》〉】〕」』)]}，。、：；！？…·,.:;!?%％";

    /// <summary>The lines, joined by line feeds.</summary>
    /// <param name="text">One paragraph.</param>
    /// <param name="columns">Of the terminal, at least 2: an ideograph takes that much.</param>
    public static string Fold(string text, int columns)
    {
        var folded = new StringBuilder(text.Length + 8);
        var (used, space) = (0, false);
        foreach (var piece in Pieces(text))
        {
            if (piece == " ")
            {
                space = used > 0;
                continue;
            }

            var width = DisplayWidth.Of(piece);
            if (used > 0 && used + (space ? 1 : 0) + width > columns)
            {
                folded.Append('\n');
                (used, space) = (0, false);
            }

            if (space)
            {
                folded.Append(' ');
                used++;
            }

            used = Append(folded, piece, used, columns);
            space = false;
        }

        return folded.ToString();
    }

    /// <summary>What must stay on one line, and single spaces.</summary>
    private static List<string> Pieces(string text)
    {
        var pieces = new List<string>();
        var piece = new StringBuilder();
        Rune? before = null;
        foreach (var rune in text.EnumerateRunes())
        {
            if (before is { } last && !Clings(last, rune))
            {
                pieces.Add(piece.ToString());
                piece.Clear();
            }

            piece.Append(rune.ToString());
            before = rune;
        }

        if (piece.Length > 0)
        {
            pieces.Add(piece.ToString());
        }

        return pieces;
    }

    private static bool Clings(Rune before, Rune after)
    {
        if (before.Value == ' ' || after.Value == ' ')
        {
            return false;
        }

        return Opening.Contains(before.ToString(), StringComparison.Ordinal)
            || Closing.Contains(after.ToString(), StringComparison.Ordinal)
            || (!IsWide(before) && !IsWide(after) && !Closing.Contains(before.ToString(), StringComparison.Ordinal))
            || (IsInNumber(before) && Rune.IsDigit(after));
    }

    private static bool IsInNumber(Rune rune) => rune.Value is '.' or ',';

    private static bool IsWide(Rune rune) => DisplayWidth.Of(rune.ToString()) == 2;

    /// <summary>Writes a piece, cut where it is longer than a line by itself.</summary>
    /// <returns>Columns used on the last line.</returns>
    private static int Append(StringBuilder folded, string piece, int used, int columns)
    {
        foreach (var rune in piece.EnumerateRunes())
        {
            var text = rune.ToString();
            var width = DisplayWidth.Of(text);
            if (used > 0 && used + width > columns)
            {
                folded.Append('\n');
                used = 0;
            }

            folded.Append(text);
            used += width;
        }

        return used;
    }
}
