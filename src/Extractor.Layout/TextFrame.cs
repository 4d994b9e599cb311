namespace Extractor.Layout;

/// <summary>The margins between which the running text of a page is set.</summary>
/// <param name="Left">The x where unindented lines begin.</param>
/// <param name="Right">The x where full lines end.</param>
/// <param name="Pitch">Usual distance of baselines in points; 0 when the page has no two lines in sequence.</param>
internal readonly record struct TextFrame(double Left, double Right, double Pitch)
{
    /// <summary>Fewest full lines from which a page's own margins are read; other pages take those of pages of their size.</summary>
    private const int FewestLines = 5;

    /// <summary>The frame of each page, by index.</summary>
    public static TextFrame[] Of(IReadOnlyList<(PageContent Page, List<LinePiece> Pieces)> pages)
    {
        var own = pages.Select(page => OwnFrame(page.Page, page.Pieces)).ToArray();
        var frames = new TextFrame[own.Length];
        for (var i = 0; i < own.Length; i++)
        {
            frames[i] = own[i] ?? Borrowed(i);
        }

        return frames;

        TextFrame Borrowed(int i)
        {
            for (var distance = 1; distance < own.Length; distance++)
            {
                foreach (var other in new[] { i - distance, i + distance })
                {
                    if (other >= 0 && other < own.Length && own[other] is { } frame
                        && Math.Abs(pages[other].Page.Width - pages[i].Page.Width) < 3)
                    {
                        return frame;
                    }
                }
            }

            var (page, pieces) = pages[i];
            var (left, right) = (page.Width * 0.15, page.Width * 0.85);
            return pieces.Count == 0
                ? new TextFrame(left, right, 0)
                : new TextFrame(
                    Math.Min(left, pieces.Min(piece => piece.Box.Left)), Math.Max(right, pieces.Max(piece => piece.Box.Right)), 0);
        }
    }

    private static TextFrame? OwnFrame(PageContent page, List<LinePiece> pieces)
    {
        var wide = pieces.Where(piece => piece.IsWholeLine && piece.Box.Width > page.Width * 0.55).ToList();
        if (wide.Count < FewestLines)
        {
            return null;
        }

        var lefts = wide.Select(piece => piece.Box.Left).Order().ToList();
        var rights = wide.Select(piece => piece.Box.Right).Order().ToList();
        var pitches = new List<double>();
        for (var i = 1; i < wide.Count; i++)
        {
            var pitch = wide[i].Line.Baseline - wide[i - 1].Line.Baseline;
            if (pitch > 0 && pitch < 4 * wide[i].Size)
            {
                pitches.Add(pitch);
            }
        }

        pitches.Sort();
        // The margin is where several lines begin; one line that sticks out does not move it.
        return new TextFrame(lefts[lefts.Count / 10], rights[rights.Count * 3 / 4], pitches.Count == 0 ? 0 : pitches[pitches.Count / 2]);
    }
}
