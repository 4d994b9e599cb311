using Extractor.Model;
using FsCheck;
using FsCheck.Fluent;
using static Extractor.Docx.Tests.WordFile;
using Check = FsCheck.Check;

namespace Extractor.Docx.Tests;

/// <summary>Random documents that know their visible letters.</summary>
public sealed class TextProperties
{
    private const string Letters = "甲乙丙丁戊己庚辛壬癸abcdefg0123456789";

    private static readonly Gen<Piece> Word =
        from letters in Gen.Elements(Letters.ToCharArray()).ListOf()
        select new Piece($"<w:r><w:t xml:space=\"preserve\">{string.Concat(letters)}</w:t></w:r>", string.Concat(letters));

    [Fact]
    public void Visible_letters_are_neither_lost_nor_doubled() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(100), Prop.ForAll(Blocks(3).ToArbitrary(), piece =>
        {
            var found = string.Concat(Read(piece.Xml + P("z")).Blocks.SelectMany(Texts));
            return Sorted(found) == Sorted(piece.Visible + "z");
        }));

    private static Gen<Piece> Inline(int depth) => depth == 0 ? Word : Gen.OneOf(
        Word,
        Word,
        Wrap(Inline(depth - 1), "<w:hyperlink>", "</w:hyperlink>"),
        Wrap(Inline(depth - 1), "<w:ins w:id=\"1\">", "</w:ins>"),
        Wrap(Inline(depth - 1), "<w:sdt><w:sdtPr/><w:sdtContent>", "</w:sdtContent></w:sdt>"),
        Wrap(Inline(depth - 1), "<w:smartTag>", "</w:smartTag>"),
        Wrap(Inline(depth - 1), "<w:fldSimple w:instr=\"REF x\">", "</w:fldSimple>"),
        Wrap(
            Inline(depth - 1),
            "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>REF</w:instrText><w:fldChar w:fldCharType=\"separate\"/></w:r>",
            "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"),
        Inline(depth - 1).Select(piece => new Piece($"<w:del w:id=\"1\">{piece.Xml}</w:del>", string.Empty)),
        Inline(depth - 1).Select(piece => new Piece($"<w:moveFrom w:id=\"1\">{piece.Xml}</w:moveFrom>", string.Empty)),
        Inline(depth - 1).Select(piece => new Piece(
            $"<w:r><mc:AlternateContent><mc:Choice Requires=\"x\">{piece.Xml}</mc:Choice><mc:Fallback>{piece.Xml}</mc:Fallback></mc:AlternateContent></w:r>",
            piece.Visible)),
        Blocks(depth - 1).Select(piece => new Piece(
            $"<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{piece.Xml}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>", piece.Visible)),
        Gen.Constant(new Piece("<w:r><w:br/><w:tab/><w:br w:type=\"page\"/></w:r>", string.Empty)));

    private static Gen<Piece> Paragraphs(int depth) =>
        from inline in Many(Inline(depth), 3)
        from mark in Gen.Elements(string.Empty, string.Empty, "<w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>")
        select new Piece($"<w:p>{mark}{inline.Xml}</w:p>", inline.Visible);

    private static Gen<Piece> Tables(int depth) =>
        from rows in Many(Wrap(Many(Wrap(Blocks(depth), "<w:tc><w:tcPr/>", "<w:p/></w:tc>"), 3), "<w:tr>", "</w:tr>"), 3)
        select new Piece($"<w:tbl><w:tblPr/>{rows.Xml}</w:tbl>", rows.Visible);

    private static Gen<Piece> Blocks(int depth) => Many(
        depth == 0 ? Paragraphs(0) : Gen.OneOf(
            Paragraphs(depth - 1),
            Paragraphs(depth - 1),
            Tables(depth - 1),
            Wrap(Blocks(depth - 1), "<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>")),
        3);

    private static Gen<Piece> Many(Gen<Piece> piece, int most) =>
        from count in Gen.Choose(1, most)
        from pieces in piece.ListOf(count)
        select new Piece(string.Concat(pieces.Select(p => p.Xml)), string.Concat(pieces.Select(p => p.Visible)));

    private static Gen<Piece> Wrap(Gen<Piece> piece, string before, string after) =>
        piece.Select(p => p with { Xml = before + p.Xml + after });

    private static IEnumerable<string> Texts(Block block) => block is Table table
        ? table.Cells.Select(cell => cell.Text)
        : [((Paragraph)block).Text];

    private static string Sorted(string text) => new([.. text.Where(c => c != ' ').Order()]);

    private sealed record Piece(string Xml, string Visible);
}
