using Extractor.Model;

namespace Extractor.Reconciliation.Accounting;

/// <summary>The places of the document's text that became claims, and how many numbers they print.</summary>
internal sealed class ClaimedText
{
    private readonly List<(TextRange Range, int Claim)> _places = [];
    private int _next;

    /// <summary>Takes the ranges of the claims; a range that is no text of the document, or holds no digit, is passed over.</summary>
    public ClaimedText(IReadOnlyList<Block> blocks, IReadOnlyList<Claim> claims)
    {
        for (var claim = 0; claim < claims.Count; claim++)
        {
            foreach (var range in claims[claim].Ranges)
            {
                if (IsText(blocks, range))
                {
                    _places.Add((range, claim));
                }
            }
        }

        _places.Sort(static (a, b) => a.Range.Block != b.Range.Block ? a.Range.Block.CompareTo(b.Range.Block)
            : a.Range.Start != b.Range.Start ? a.Range.Start.CompareTo(b.Range.Start)
            : a.Claim.CompareTo(b.Claim));
        Numbers = CountNumbers(claims.Count);
    }

    /// <summary>
    /// The printed numbers behind the claims. A number that a break cuts is one; one that several claims speak of (各增加5万元) is
    /// one as well.
    /// </summary>
    public int Numbers { get; }

    /// <summary>The claimed pieces of a block, in order; ask in the order of the blocks.</summary>
    public IEnumerable<TextRange> In(int block)
    {
        while (_next < _places.Count && _places[_next].Range.Block < block)
        {
            _next++;
        }

        while (_next < _places.Count && _places[_next].Range.Block == block)
        {
            yield return _places[_next++].Range;
        }
    }

    private static bool IsText(IReadOnlyList<Block> blocks, TextRange range) =>
        range.Block >= 0 && range.Block < blocks.Count && blocks[range.Block] is Paragraph paragraph
        && range.Start >= 0 && range.Length > 0 && range.Start <= paragraph.Text.Length - range.Length
        && NumberFinder.HasDigit(paragraph.Text.AsSpan(range.Start, range.Length));

    /// <summary>Claims whose ranges overlap print the same number: counts what is left when those are one.</summary>
    private int CountNumbers(int claims)
    {
        Span<int> parent = claims <= 1024 ? stackalloc int[claims] : new int[claims];
        parent.Fill(-1);
        var count = 0;
        var end = 0;
        for (var i = 0; i < _places.Count; i++)
        {
            var (range, claim) = _places[i];
            if (parent[claim] < 0)
            {
                parent[claim] = claim;
                count++;
            }

            var overlaps = i > 0 && _places[i - 1].Range.Block == range.Block && range.Start < end;
            if (overlaps && Root(parent, claim) is var own && Root(parent, _places[i - 1].Claim) is var other && own != other)
            {
                parent[own] = other;
                count--;
            }

            end = overlaps ? Math.Max(end, range.Start + range.Length) : range.Start + range.Length;
        }

        return count;
    }

    private static int Root(Span<int> parent, int claim)
    {
        while (parent[claim] != claim)
        {
            parent[claim] = parent[parent[claim]];
            claim = parent[claim];
        }

        return claim;
    }
}
