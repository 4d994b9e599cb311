using System.Text.RegularExpressions;
using Extractor.Model;

namespace Extractor.Layout;

/// <summary>Decides whether a line continues the paragraph above it: that paragraph's last line is full and this one is not indented.</summary>
internal sealed partial class ParagraphRules(BlockOptions options)
{
    /// <summary>Whether <paramref name="next"/> continues the paragraph of the lines <paramref name="open"/>.</summary>
    public bool Continues(List<LinePiece> open, LinePiece next, TextFrame openFrame, TextFrame frame)
    {
        var last = open[^1];
        if (!last.IsWholeLine || !next.IsWholeLine || !IsUpright(last) || !IsUpright(next) || Leader().IsMatch(last.Text))
        {
            return false;
        }

        var (larger, smaller) = (Math.Max(last.Size, next.Size), Math.Min(last.Size, next.Size));
        if (larger > smaller * options.SizeFactor)
        {
            return false;
        }

        var samePage = last.Line.Page == next.Line.Page;
        if (samePage)
        {
            var pitch = next.Line.Baseline - last.Line.Baseline;
            var usual = frame.Pitch > 0 ? Math.Max(frame.Pitch, 1.2 * larger) * options.PitchSlack : double.MaxValue;
            if (pitch > options.LinePitch * larger || pitch > usual)
            {
                return false;
            }
        }

        // A number or a Latin word goes to the next line as a whole, and so leaves more room than one character.
        var room = Math.Max(options.RightSlack * larger, FirstUnit(next) + (0.6 * larger));
        var isFull = last.Box.Right >= openFrame.Right - room;
        if (!isFull)
        {
            return false;
        }

        var indent = next.Box.Left - frame.Left;
        if (IsCentred(next, frame, larger) && IsSymmetric(last, openFrame, larger))
        {
            // A title too long for one line.
            return samePage && !StartsItem().IsMatch(next.Text);
        }

        if (indent < options.Indent * larger)
        {
            // At the margin: only an ordinal set without an indent begins something new there.
            var blockStyle = Math.Abs(open[0].Box.Left - frame.Left) < options.Indent * larger;
            return !(blockStyle && StartsItem().IsMatch(next.Text)) && !StartsPart().IsMatch(next.Text);
        }

        // An indented block (a list, a quotation): its lines begin below one another, its first line further left or right.
        return samePage && open.Count > 1 && Math.Abs(next.Box.Left - last.Box.Left) < 0.6 * larger
            && Math.Abs(open[0].Box.Left - last.Box.Left) > options.Indent * larger
            && !StartsItem().IsMatch(next.Text);
    }

    private static bool IsUpright(LinePiece piece) => piece.Line.Words[0].Letters[0].Rotation == 0;

    private static bool IsCentred(LinePiece piece, TextFrame frame, double size) =>
        piece.Box.Left - frame.Left > 3 * size && IsSymmetric(piece, frame, size);

    private static bool IsSymmetric(LinePiece piece, TextFrame frame, double size) =>
        Math.Abs(piece.Box.Left - frame.Left - (frame.Right - piece.Box.Right)) < 1.5 * size;

    /// <summary>Width of what cannot be broken at the beginning of a line.</summary>
    private static double FirstUnit(LinePiece piece)
    {
        var letters = piece.Line.Words[0].Letters;
        var count = 0;
        while (count < letters.Count && letters[count].Text.Length > 0 && letters[count].Text[0] is > ' ' and < '\u2E80')
        {
            count++;
        }

        return count == 0 ? 0 : letters[count - 1].Box.Right - letters[0].Box.Left;
    }

    [GeneratedRegex(@"([.．·…]\s*){4,}\s*[0-9]*$|…{2,}\s*[0-9]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Leader();

    [GeneratedRegex(@"^\s*(第[一二三四五六七八九十百0-9]+(部分|章|节|条)|[一二三四五六七八九十]+、|[(（][一二三四五六七八九十0-9]+[)）]|[0-9]{1,2}[.、．](?![0-9])|注[:：]|备注[:：])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex StartsItem();

    [GeneratedRegex(@"^\s*第[一二三四五六七八九十]+部分", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex StartsPart();
}
