using System.Text.RegularExpressions;
using Extractor.Model;

namespace Extractor.Layout;

/// <summary>Finds page numbers, running headers and footers, and watermarks.</summary>
internal sealed partial class FurnitureFinder(BlockOptions options)
{
    /// <summary>The pieces of <paramref name="pages"/> that are no part of the text.</summary>
    public HashSet<LinePiece> Find(IReadOnlyList<(PageContent Page, List<LinePiece> Pieces)> pages)
    {
        var furniture = new HashSet<LinePiece>(ReferenceEqualityComparer.Instance);
        var running = new Dictionary<(string Text, bool AtTop), List<(int Page, double Y, LinePiece Piece)>>();
        foreach (var (page, pieces) in pages)
        {
            var tablesTop = page.Tables.Count == 0 ? double.MaxValue : page.Tables.Min(table => table.Parts[0].Source.Box!.Value.Top);
            var tablesBottom = page.Tables.Count == 0 ? double.MinValue : page.Tables.Max(table => table.Parts[0].Source.Box!.Value.Bottom);
            foreach (var piece in pieces)
            {
                // Slanted text is a watermark, wherever it stands: it neither belongs to a heading nor parts two tables.
                if (piece.Line.Words[0].Letters[0].Rotation % 90 != 0)
                {
                    furniture.Add(piece);
                    continue;
                }

                var atTop = piece.Box.CenterY < page.Height * options.MarginShare && piece.Box.CenterY < tablesTop;
                var atBottom = piece.Box.CenterY > page.Height * (1 - options.MarginShare) && piece.Box.CenterY > tablesBottom;
                var atSide = piece.Line.Words[0].Letters[0].Rotation is 90 or 270
                    && (piece.Box.Right < page.Width * options.MarginShare || piece.Box.Left > page.Width * (1 - options.MarginShare));
                if (!atTop && !atBottom && !atSide)
                {
                    continue;
                }

                var compact = Compact(piece.Text);
                if (IsOutermost(piece, pieces, atTop) && (PageNumber().IsMatch(compact) || SaysPage().IsMatch(compact)))
                {
                    furniture.Add(piece);
                    continue;
                }

                // What heads a form (公开01表, 单位：万元) stands at the top of many pages too; it is not furniture.
                if (FormHead().IsMatch(compact))
                {
                    continue;
                }

                var key = (WithoutPageNumber(compact, page.Number), atTop);
                if (!running.TryGetValue(key, out var places))
                {
                    running[key] = places = [];
                }

                places.Add((page.Number, piece.Box.Top, piece));
            }
        }

        foreach (var places in running.Values)
        {
            var middle = places.Select(place => place.Y).Order().ElementAt(places.Count / 2);
            var level = places.Where(place => Math.Abs(place.Y - middle) <= 3).ToList();
            var repeats = level.Select(place => place.Page).Distinct().Count();
            if (repeats >= options.FewestRepeats && repeats >= options.RepeatShare * pages.Count)
            {
                furniture.UnionWith(level.Select(place => place.Piece));
            }
        }

        return furniture;
    }

    private static bool IsOutermost(LinePiece piece, List<LinePiece> pieces, bool atTop) =>
        piece.Line.Words[0].Letters[0].Rotation != 0
        || pieces.TrueForAll(other => atTop
            ? other.Box.CenterY > piece.Box.Top - 1
            : other.Box.CenterY < piece.Box.Bottom + 1);

    private static string Compact(string text) => CompatibilityText.Fold(text).Replace(" ", "", StringComparison.Ordinal);

    private static string WithoutPageNumber(string text, int page) =>
        Digits().Replace(text, match => Math.Abs(match.ValueSpan.Length > 4 ? int.MaxValue : int.Parse(match.ValueSpan, System.Globalization.CultureInfo.InvariantCulture) - page) <= 4 ? "#" : match.Value);

    [GeneratedRegex(@"^[-—–－―_~·•|\[(]*([0-9]{1,4}|[ivxIVX]{1,5})[-—–－―_~·•|\])]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"^[-—–]*(第[0-9]{1,4}页[,，/]?(共[0-9]{1,4}页)?|[0-9]{1,4}/[0-9]{1,4}|[Pp]age[0-9]{1,4}(of[0-9]{1,4})?|[0-9]{1,4}页)[-—–]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex SaysPage();

    [GeneratedRegex(@"公开|单位[:：]|部门[:：]|决算.{0,5}表|^表[0-9一二三四五六七八九十]|[:：].{0,4}元|续表", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex FormHead();

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Digits();
}
