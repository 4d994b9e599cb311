using Extractor.Model;

namespace Extractor.Layout;

/// <summary>
/// Groups the painted letters of a page into words: by baseline, then by the gaps along it. Every painted letter that is not
/// white space lands in exactly one word, whatever the order of the letters.
/// </summary>
public static class WordBuilder
{
    /// <summary>The words of a page: upright text by baseline and from left to right, then rotated text.</summary>
    public static IReadOnlyList<Word> Build(Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var options = WordOptions.Default;
        var rulings = new VerticalRulings(page.Rulings);
        var words = new List<Word>();
        var directions = page.Letters
            .Where(letter => letter.IsPainted && letter.Text.Length > 0)
            .GroupBy(letter => letter.Rotation)
            .OrderBy(group => group.Key);
        foreach (var direction in directions)
        {
            // Rulings divide upright text only: columns of sideways text are divided by the other kind, and seldom.
            var dividers = direction.Key == 0 ? rulings : null;
            foreach (var line in Lines(direction.Select(Glyph.Of), options))
            {
                words.AddRange(Words(line, dividers, options));
            }
        }

        return words;
    }

    private static IEnumerable<List<Glyph>> Lines(IEnumerable<Glyph> glyphs, WordOptions options)
    {
        var sorted = glyphs.ToList();
        sorted.Sort((a, b) => a.Baseline.CompareTo(b.Baseline));
        var line = new List<Glyph>();
        var first = 0.0;
        Glyph? previous = null;
        foreach (var glyph in sorted)
        {
            if (previous is not null)
            {
                var size = Math.Min(previous.Size, glyph.Size);
                var step = glyph.Baseline - previous.Baseline;
                if (step > options.BaselineStep * size || (step > 0 && glyph.Baseline - first > options.BaselineSpread * size))
                {
                    yield return line;
                    line = [];
                }
            }

            if (line.Count == 0)
            {
                first = glyph.Baseline;
            }

            line.Add(glyph);
            previous = glyph;
        }

        if (line.Count > 0)
        {
            yield return line;
        }
    }

    private static IEnumerable<Word> Words(List<Glyph> line, VerticalRulings? rulings, WordOptions options)
    {
        line.Sort(InReadingOrder);
        var runs = new List<List<Glyph>>();
        var run = new List<Glyph>();
        var sawSpace = false;
        foreach (var glyph in line)
        {
            if (glyph.IsSpace)
            {
                sawSpace = true;
                continue;
            }

            if (run.Count > 0 && Breaks(run[^1], glyph, sawSpace, rulings, options))
            {
                runs.Add(run);
                run = [];
            }

            run.Add(glyph);
            sawSpace = false;
        }

        if (run.Count > 0)
        {
            runs.Add(run);
        }

        return Close(runs, rulings, options).Select(glyphs => Word.Of([.. glyphs.Select(glyph => glyph.Letter)]));
    }

    private static int InReadingOrder(Glyph a, Glyph b)
    {
        var order = a.Center.CompareTo(b.Center);
        if (order == 0)
        {
            order = a.Baseline.CompareTo(b.Baseline);
        }

        return order != 0 ? order : string.CompareOrdinal(a.Letter.Text, b.Letter.Text);
    }

    private static bool Breaks(Glyph left, Glyph right, bool sawSpace, VerticalRulings? rulings, WordOptions options)
    {
        var size = Math.Min(left.Size, right.Size);
        var gap = right.Left - left.Right;
        var limit = (left.IsCjk, right.IsCjk) switch
        {
            (true, true) => options.IdeographGap,
            (false, false) => options.LatinGap,
            _ => options.MixedGap,
        };
        if (gap > limit * size)
        {
            return true;
        }

        return gap > options.MarkedGap * size
            && (sawSpace || (rulings is not null && rulings.Between(left.Center, right.Center, left.Baseline - (0.35 * size))));
    }

    /// <summary>Closes up letter-spaced labels: single ideographs with regular gaps and no ruling between them.</summary>
    private static List<List<Glyph>> Close(List<List<Glyph>> runs, VerticalRulings? rulings, WordOptions options)
    {
        var closed = new List<List<Glyph>>(runs.Count);
        for (var at = 0; at < runs.Count;)
        {
            var label = runs[at];
            var end = at + 1;
            if (IsSingle(label))
            {
                var firstGap = double.NaN;
                while (end < runs.Count && IsSingle(runs[end]))
                {
                    var (left, right) = (runs[end - 1][0], runs[end][0]);
                    var gap = (right.Left - left.Right) / left.Size;
                    if (gap > options.SpreadGap
                        || Math.Abs(right.Size - left.Size) > 0.1 * left.Size
                        || (!double.IsNaN(firstGap) && Math.Abs(gap - firstGap) > options.SpreadVariation)
                        || (rulings is not null && rulings.Between(left.Center, right.Center, left.Baseline - (0.35 * left.Size))))
                    {
                        break;
                    }

                    firstGap = double.IsNaN(firstGap) ? gap : firstGap;
                    end++;
                }

                if (end > at + 1)
                {
                    label = [.. runs.GetRange(at, end - at).SelectMany(run => run)];
                }
            }

            closed.Add(label);
            at = end;
        }

        return closed;
    }

    private static bool IsSingle(List<Glyph> run) => run.Count == 1 && run[0].IsIdeograph;
}
