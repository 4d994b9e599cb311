using System.Text.RegularExpressions;
using Extractor.Model;

namespace Extractor.Tables.Lattice;

/// <summary>
/// Puts words into the cells of a grid by the places of their letters. A word that crosses a ruling is cut there when the
/// page sets the parts apart; text that merely sticks out of its cell stays whole, in the cell that holds most of it.
/// </summary>
internal sealed partial class WordPlacer(LatticeOptions options)
{
    /// <summary>Gap at a ruling, as a share of the font size, that shows two cells' texts rather than one that sticks out.</summary>
    private const double CutGap = 0.12;

    /// <summary>Puts each word into <paramref name="words"/> (one list for each cell); returns those that no bounded cell takes.</summary>
    public List<Word> Place(Grid grid, IEnumerable<Word> inside, List<PlacedWord>[] words)
    {
        var rest = new List<Word>();
        foreach (var word in inside)
        {
            foreach (var (part, cell, doubt) in Parts(grid, word))
            {
                if (grid.Cells[cell].IsBounded)
                {
                    words[cell].Add(new PlacedWord(part, doubt ?? RowDoubt(grid, part, cell)));
                }
                else
                {
                    rest.Add(part);
                }
            }
        }

        return rest;
    }

    private IEnumerable<(Word Part, int Cell, string? Doubt)> Parts(Grid grid, Word word)
    {
        var upright = word.Letters[0].Rotation == 0;
        var y = PlacedWord.MiddleOf(word);
        var at = new int[word.Letters.Count];
        for (var i = 0; i < at.Length; i++)
        {
            var box = word.Letters[i].Box;
            at[i] = grid.CellAt(box.CenterX, upright ? y : box.CenterY);
        }

        if (Array.TrueForAll(at, cell => cell == at[0]))
        {
            yield return (word, at[0], null);
            yield break;
        }

        if (!upright)
        {
            foreach (var (start, end) in Runs(at))
            {
                yield return (Slice(word, start, end), at[start], null);
            }

            yield break;
        }

        // Cut first where the page shows a gap at the ruling, then decide about what is contiguous.
        var from = 0;
        for (var i = 1; i <= at.Length; i++)
        {
            var isEnd = i == at.Length;
            if (!isEnd && (at[i] == at[i - 1] || word.Letters[i].Box.Left - word.Letters[i - 1].Box.Right < CutGap * word.FontSize))
            {
                continue;
            }

            foreach (var part in Contiguous(grid, Slice(word, from, i), at.AsSpan(from, i - from).ToArray()))
            {
                yield return part;
            }

            from = i;
        }
    }

    private IEnumerable<(Word Part, int Cell, string? Doubt)> Contiguous(Grid grid, Word word, int[] at)
    {
        var runs = Runs(at).ToList();
        if (runs.Count == 1)
        {
            return [(word, at[0], null)];
        }

        var parts = runs.ConvertAll(run => Slice(word, run.Start, run.End));
        var numbers = parts.TrueForAll(part => IsFigure(part.Text)) && !IsFigure(word.Text);
        if (numbers || runs.Select((run, i) => FillsItsCell(parts[i], grid.Cells[at[run.Start]])).All(fills => fills) || ChangesScript(parts))
        {
            return parts.Select((part, i) => (part, at[runs[i].Start], (string?)null));
        }

        // Most of it by width; the cell of the rest may be the right one when that is nearly as much.
        var shares = runs.Select((run, i) => (Cell: at[run.Start], Width: parts[i].Box.Width)).ToList();
        var main = shares.MaxBy(share => share.Width);
        var beyond = 1 - (main.Width / shares.Sum(share => share.Width));
        // Digits on both sides of a ruling: a figure too wide for its cell, or two that touch (27|122.40). Nobody can tell.
        var isTorn = parts.Count(part => part.Text.Any(char.IsAsciiDigit)) > 1;
        return [(word, main.Cell, isTorn || beyond >= options.AmbiguousShare ? Flags.AmbiguousColumn : null)];
    }

    /// <summary>Whether a part stands in the middle of its cell without touching the borders, as text of its own would.</summary>
    private static bool FillsItsCell(Word part, GridCell cell)
    {
        var slack = Math.Max(1.5, 0.1 * cell.Box.Width);
        return Math.Abs(part.Box.CenterX - cell.Box.CenterX) <= slack
            && part.Box.Left >= cell.Box.Left - 0.5
            && part.Box.Right <= cell.Box.Right + 0.5;
    }

    /// <summary>Whether each ruling stands where a label ends and a figure begins or the other way round: <c>…支出|33</c>.</summary>
    private static bool ChangesScript(List<Word> parts)
    {
        for (var i = 1; i < parts.Count; i++)
        {
            var (left, right) = (parts[i - 1].Text, parts[i].Text);
            if (left.Length == 0 || right.Length == 0 || PrintedText.IsCjk(left[^1]) == PrintedText.IsCjk(right[0])
                || !(IsFigure(left) || IsFigure(right)))
            {
                return false;
            }
        }

        return true;
    }

    private string? RowDoubt(Grid grid, Word word, int cell)
    {
        if (word.Letters[0].Rotation != 0)
        {
            return null;
        }

        var (middle, box) = (PlacedWord.MiddleOf(word), grid.Cells[cell].Box);
        var near = options.AmbiguousRowDistance * word.FontSize;
        var nearTop = Math.Abs(middle - box.Top) < near && grid.Cells[cell].Row > 0;
        var nearBottom = Math.Abs(box.Bottom - middle) < near && grid.Cells[cell].Row + grid.Cells[cell].RowSpan < grid.RowCount;
        return nearTop || nearBottom ? Flags.AmbiguousRow : null;
    }

    private static IEnumerable<(int Start, int End)> Runs(int[] at)
    {
        var start = 0;
        for (var i = 1; i <= at.Length; i++)
        {
            if (i == at.Length || at[i] != at[start])
            {
                yield return (start, i);
                start = i;
            }
        }
    }

    private static Word Slice(Word word, int start, int end) =>
        start == 0 && end == word.Letters.Count ? word : Word.Of([.. word.Letters.Skip(start).Take(end - start)]);

    private static bool IsFigure(string text) => Figure().IsMatch(text);

    [GeneratedRegex(@"^[-—－(（]?[0-9０-９]+([,，][0-9０-９]+)*([.．][0-9０-９]*)?[%％]?[)）]?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Figure();
}
