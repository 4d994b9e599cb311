using System.Text;
using System.Text.RegularExpressions;

namespace Extractor.Model;

/// <summary>
/// Turns words that stand together (a line, a cell) into the string that a reader sees: wrapped lines joined as the script
/// demands, letter-spaced labels closed up, spaces inside a line kept where the page shows a gap.
/// </summary>
public static partial class PrintedText
{
    /// <summary>Gap between two words, as a share of the font size, from which on a space is written. Narrower gaps come from
    /// a change of font or a split at a ruling.</summary>
    private const double SpaceGap = 0.12;

    /// <summary>Share of the lower word's ink height that must overlap vertically for two words to stand on one line. Two
    /// lines of a label set around the number of its row overlap that number by less than a half.</summary>
    private const double SameLineOverlap = 0.6;

    /// <summary>Ink above the baseline as a share of the font size, for CJK and digits alike.</summary>
    private const double InkAbove = 0.75;

    /// <summary>Ink below the baseline as a share of the font size.</summary>
    private const double InkBelow = 0.1;

    /// <summary>The text of a region such as a cell: its lines from the top down, joined.</summary>
    public static string OfRegion(IReadOnlyList<Word> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (words.Count == 0)
        {
            return "";
        }

        var rotation = MainRotation(words);
        if (rotation is 90 or 270)
        {
            return JoinLines(SidewaysLines(words, rotation));
        }

        return JoinLines(Lines(words).Select(OfLine));
    }

    /// <summary>The text of words on one line, given from left to right.</summary>
    public static string OfLine(IReadOnlyList<Word> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (words.Count == 1)
        {
            return words[0].Text;
        }

        // A label spread over its cell (总        计): single ideographs only, so the gaps mean nothing.
        var spread = words.Count > 1 && words.All(word => word.Text.Length == 1 && IsIdeograph(word.Text[0]));
        var text = new StringBuilder();
        for (var i = 0; i < words.Count; i++)
        {
            if (i > 0 && !spread && ShowsGap(words[i - 1], words[i]))
            {
                text.Append(' ');
            }

            text.Append(words[i].Text);
        }

        return text.ToString();
    }

    /// <summary>Groups words into lines from the top down, each from left to right. The result does not depend on the order given.</summary>
    public static IReadOnlyList<IReadOnlyList<Word>> Lines(IEnumerable<Word> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var sorted = words
            .OrderBy(word => word.Baseline).ThenBy(word => word.Box.Left).ThenBy(word => word.Text, StringComparer.Ordinal)
            .ToList();
        var lines = new List<IReadOnlyList<Word>>();
        var line = new List<Word>();
        var reference = default(Word);
        foreach (var word in sorted)
        {
            if (reference is not null && !OnOneLine(reference, word))
            {
                lines.Add(Ordered(line));
                line = [];
                reference = null;
            }

            line.Add(word);
            if (reference is null || word.FontSize > reference.FontSize * 1.2)
            {
                reference = word;
            }
        }

        if (line.Count > 0)
        {
            lines.Add(Ordered(line));
        }

        return lines;
    }

    /// <summary>Joins the lines of one wrapped text.</summary>
    public static string JoinLines(IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var text = new StringBuilder();
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            if (text.Length > 0 && WantsSpace(text.ToString(), line))
            {
                text.Append(' ');
            }

            text.Append(line);
        }

        return text.ToString();
    }

    /// <summary>Whether a space belongs between a line and the line that continues it.</summary>
    public static bool WantsSpace(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (before.Length == 0 || after.Length == 0)
        {
            return false;
        }

        var last = before[^1];
        var first = after[0];
        if (IsCjk(last) || IsCjk(first) || char.IsWhiteSpace(last) || char.IsWhiteSpace(first))
        {
            return false;
        }

        if (char.IsAsciiDigit(first) && (char.IsAsciiDigit(last) || last is '.' or ',' or '-'))
        {
            return !IsBrokenNumber(before, after);
        }

        // A sign or bracket belongs to what follows it; a closing one to what precedes it.
        return last is not ('(' or '[' or '/' or '“' or '‘' or '-') && first is not (')' or ']' or '%' or '/' or '.' or ',' or '”' or '’');
    }

    /// <summary>
    /// Whether <see cref="OfRegion"/> makes one number of digits that the page sets apart: on two lines, or in two words of one
    /// line without room for a space. Right for a number that was broken, wrong for two that stand close; only a reader of the
    /// page can tell, so whoever uses the number must flag it.
    /// </summary>
    public static bool RunsNumbersTogether(IReadOnlyList<Word> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (words.Count < 2 || MainRotation(words) != 0)
        {
            return false;
        }

        var lines = Lines(words);
        for (var i = 0; i < lines.Count; i++)
        {
            for (var j = 1; j < lines[i].Count; j++)
            {
                if (!ShowsGap(lines[i][j - 1], lines[i][j]) && JoinsNumber(lines[i][j - 1].Text, lines[i][j].Text))
                {
                    return true;
                }
            }

            if (i > 0 && OfLine(lines[i - 1]) is var before && OfLine(lines[i]) is var after && !WantsSpace(before, after) && JoinsNumber(before, after))
            {
                return true;
            }
        }

        return false;
    }

    private static bool JoinsNumber(string before, string after) =>
        before.Length > 0 && after.Length > 0
        && (char.IsAsciiDigit(after[0]) || after[0] is '.' or ',')
        && (char.IsAsciiDigit(before[^1]) || before[^1] is '.' or ',' or '-');

    /// <summary>Whether the character is an ideograph of any CJK block of the basic plane.</summary>
    public static bool IsIdeograph(char c) =>
        c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or (>= '\uF900' and <= '\uFAFF') or (>= '\u2E80' and <= '\u2FDF') or '〇';

    /// <summary>Whether the character is set without spaces around it: ideographs, kana, CJK and full-width punctuation.</summary>
    public static bool IsCjk(char c) =>
        IsIdeograph(c) || c is (>= '\u3000' and <= '\u30FF') or (>= '\uFE30' and <= '\uFE4F') or (>= '\uFF00' and <= '\uFFEF')
        || char.IsSurrogate(c) || c is '“' or '”' or '‘' or '’' or '…' or '—' or '·' or '①';

    /// <summary>Whether the page shows a gap between two neighbouring words of a line.</summary>
    private static bool ShowsGap(Word left, Word right) =>
        right.Box.Left - left.Box.Right > SpaceGap * Math.Min(left.FontSize, right.FontSize);

    private static bool OnOneLine(Word upper, Word lower)
    {
        var top = Math.Max(upper.Baseline - (InkAbove * upper.FontSize), lower.Baseline - (InkAbove * lower.FontSize));
        var bottom = Math.Min(upper.Baseline + (InkBelow * upper.FontSize), lower.Baseline + (InkBelow * lower.FontSize));
        var height = (InkAbove + InkBelow) * Math.Min(upper.FontSize, lower.FontSize);
        return bottom - top >= SameLineOverlap * height;
    }

    private static List<Word> Ordered(List<Word> line)
    {
        line.Sort((a, b) =>
        {
            var byPlace = a.Box.CenterX.CompareTo(b.Box.CenterX);
            return byPlace != 0 ? byPlace : string.CompareOrdinal(a.Text, b.Text);
        });
        return line;
    }

    private static int MainRotation(IReadOnlyList<Word> words)
    {
        var sideways = words.Where(word => word.Letters.Count > 0 && word.Letters[0].Rotation is 90 or 270).ToList();
        return sideways.Count * 2 > words.Count ? sideways[0].Letters[0].Rotation : 0;
    }

    /// <summary>Lines of text turned by a quarter: columns of the page, read along the turn.</summary>
    private static IEnumerable<string> SidewaysLines(IReadOnlyList<Word> words, int rotation)
    {
        var clockwise = rotation == 90;
        var sorted = words.OrderBy(word => clockwise ? -word.Box.CenterX : word.Box.CenterX).ThenBy(word => word.Box.Top).ToList();
        var at = 0;
        while (at < sorted.Count)
        {
            var end = at + 1;
            while (end < sorted.Count && Math.Abs(sorted[end].Box.CenterX - sorted[at].Box.CenterX) < 0.5 * sorted[at].FontSize)
            {
                end++;
            }

            var line = sorted.GetRange(at, end - at);
            line.Sort((a, b) => clockwise ? a.Box.Top.CompareTo(b.Box.Top) : b.Box.Top.CompareTo(a.Box.Top));
            yield return JoinLines(line.Select(word => word.Text));
            at = end;
        }
    }

    /// <summary>
    /// Whether two lines are the halves of one number that did not fit its column: <c>10855.</c> + <c>22</c>,
    /// <c>1,085,</c> + <c>500.00</c>, <c>108</c> + <c>55.22</c>, a subject code <c>20129</c> + <c>50</c>. Two finished amounts are not.
    /// </summary>
    private static bool IsBrokenNumber(string before, string after)
    {
        var head = TrailingNumber().Match(before).Value;
        var tail = LeadingNumber().Match(after).Value;
        if (head.Length == 0 || tail.Length == 0)
        {
            return false;
        }

        if (head[^1] is '.' or ',' or '-')
        {
            return true;
        }

        var headPoint = head.IndexOf('.', StringComparison.Ordinal);
        var tailPoint = tail.IndexOf('.', StringComparison.Ordinal);
        if (headPoint >= 0)
        {
            return tailPoint < 0 && head.Length - headPoint - 1 < 2;
        }

        return tailPoint >= 0 || head.Length + tail.Length is 3 or 5 or 7;
    }

    [GeneratedRegex(@"-?[0-9][0-9,.]*$|-$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex TrailingNumber();

    [GeneratedRegex(@"^[0-9][0-9,.]*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex LeadingNumber();
}
