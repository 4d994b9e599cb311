using Extractor.Model;

namespace Extractor.Layout;

/// <summary>A line, or the part of one between wide gaps.</summary>
/// <param name="Line">The words.</param>
/// <param name="Y">Baseline of the whole line, by which its pieces are ordered.</param>
/// <param name="IsWholeLine">Whether nothing else stands on the same line.</param>
internal sealed record LinePiece(TextLine Line, double Y, bool IsWholeLine)
{
    public string Text => Line.Text;

    public Box Box => Line.Box;

    public double Size => Line.Words.Max(word => word.FontSize);

    /// <summary>Cuts a line at wide gaps; leaders of a contents page and letter-spaced lines stay whole.</summary>
    public static IEnumerable<LinePiece> Of(TextLine line, BlockOptions options)
    {
        var pieces = new List<List<Word>> { new() { line.Words[0] } };
        for (var i = 1; i < line.Words.Count; i++)
        {
            var (left, right) = (line.Words[i - 1], line.Words[i]);
            if (right.Box.Left - left.Box.Right > options.PieceGap * Math.Max(left.FontSize, right.FontSize))
            {
                pieces.Add([]);
            }

            pieces[^1].Add(right);
        }

        var isSpread = pieces.Count > 1 && pieces.TrueForAll(piece => piece.Count == 1 && piece[0].Text.Length == 1);
        var isContents = pieces.Count == 2 && pieces[1].Count == 1 && pieces[1][0].Text.Length <= 3 && pieces[1][0].Text.All(char.IsAsciiDigit);
        if (pieces.Count == 1 || isSpread || isContents)
        {
            return [new LinePiece(line, line.Baseline, IsWholeLine: true)];
        }

        return pieces.Select(piece => new LinePiece(LineBuilder.Line(line.Page, piece), line.Baseline, IsWholeLine: false));
    }
}
