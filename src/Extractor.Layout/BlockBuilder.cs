using System.Text;
using Extractor.Model;

namespace Extractor.Layout;

/// <summary>
/// Brings lines and tables into reading order (from the top down; two-column text is not expected in these documents), and
/// joins the lines of a paragraph, over page breaks too.
/// </summary>
public static class BlockBuilder
{
    /// <summary>The blocks of a document in reading order. Page numbers and running lines come as <see cref="ParagraphKind.Furniture"/>.</summary>
    public static IReadOnlyList<Block> Build(IReadOnlyList<PageContent> pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        var options = BlockOptions.Default;
        var content = pages
            .Select(page => (Page: page, Pieces: page.Lines.SelectMany(line => LinePiece.Of(line, options)).ToList()))
            .ToList();
        var furniture = new FurnitureFinder(options).Find(content);
        var frames = TextFrame.Of(content.ConvertAll(page => (page.Page, page.Pieces.FindAll(piece => !furniture.Contains(piece)))));
        var rules = new ParagraphRules(options);
        var blocks = new List<Block>();
        var open = new List<LinePiece>();
        var openFrame = default(TextFrame);
        // Where the open paragraph goes: furniture at the foot of its page is met before the paragraph ends.
        var openAt = 0;
        for (var i = 0; i < content.Count; i++)
        {
            var (page, pieces) = content[i];
            foreach (var item in InOrder(page, pieces))
            {
                if (item is LinePiece piece)
                {
                    if (furniture.Contains(piece))
                    {
                        blocks.Add(ToParagraph([piece], ParagraphKind.Furniture));
                        continue;
                    }

                    if (open.Count > 0 && rules.Continues(open, piece, openFrame, frames[i]))
                    {
                        open.Add(piece);
                        openFrame = frames[i];
                        continue;
                    }

                    Flush();
                    open = [piece];
                    openFrame = frames[i];
                    openAt = blocks.Count;
                }
                else
                {
                    Flush();
                    blocks.Add((Table)item);
                }
            }
        }

        Flush();
        return blocks;

        void Flush()
        {
            if (open.Count > 0)
            {
                blocks.Insert(openAt, ToParagraph(open, ParagraphKind.Body));
                open = [];
            }
        }
    }

    private static IEnumerable<object> InOrder(PageContent page, List<LinePiece> pieces)
    {
        var places = new List<(double Y, double X, int Order, object Item)>(pieces.Count + page.Tables.Count);
        for (var i = 0; i < pieces.Count; i++)
        {
            places.Add((pieces[i].Line.Words[0].Letters[0].Rotation == 0 ? pieces[i].Y : pieces[i].Box.Top, pieces[i].Box.Left, i, pieces[i]));
        }

        foreach (var table in page.Tables)
        {
            var box = table.Parts[0].Source.Box!.Value;
            places.Add((box.Top, box.Left, places.Count, table));
        }

        return places.OrderBy(place => place.Y).ThenBy(place => place.X).ThenBy(place => place.Order).Select(place => place.Item);
    }

    private static Paragraph ToParagraph(List<LinePiece> pieces, ParagraphKind kind)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan>(pieces.Count);
        foreach (var piece in pieces)
        {
            if (text.Length > 0 && PrintedText.WantsSpace(text.ToString(), piece.Text))
            {
                text.Append(' ');
            }

            spans.Add(new TextSpan(text.Length, piece.Text.Length, SourceRef.OnPage(piece.Line.Page, piece.Box)));
            text.Append(piece.Text);
        }

        return new Paragraph(text.ToString(), spans, kind);
    }
}
