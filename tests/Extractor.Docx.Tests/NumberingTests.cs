using Extractor.Model;
using static Extractor.Docx.Tests.WordFile;

namespace Extractor.Docx.Tests;

public sealed class NumberingTests
{
    [Theory]
    [InlineData("chineseCounting", 1, "一")]
    [InlineData("chineseCounting", 10, "十")]
    [InlineData("chineseCounting", 21, "二十一")]
    [InlineData("chineseCountingThousand", 12, "十二")]
    [InlineData("chineseCountingThousand", 105, "一百零五")]
    [InlineData("chineseCountingThousand", 110, "一百一十")]
    [InlineData("japaneseCounting", 30, "三十")]
    [InlineData("japaneseCounting", 110, "百十")]
    [InlineData("ideographDigital", 10, "一〇")]
    [InlineData("chineseLegalSimplified", 12, "壹拾贰")]
    [InlineData("decimalFullWidth", 12, "１２")]
    [InlineData("decimalEnclosedCircle", 1, "①")]
    [InlineData("decimalEnclosedCircleChinese", 21, "㉑")]
    [InlineData("decimalZero", 3, "03")]
    [InlineData("upperRoman", 14, "XIV")]
    [InlineData("lowerRoman", 4, "iv")]
    [InlineData("upperLetter", 28, "BB")]
    [InlineData("lowerLetter", 3, "c")]
    [InlineData("ideographTraditional", 2, "乙")]
    [InlineData("none", 5, "")]
    [InlineData("decimal", 7, "7")]
    public void Numbers_are_written_in_the_format_of_their_level(string format, int number, string expected) =>
        Assert.Equal(expected, NumberFormat.Write(number, format));

    [Fact]
    public void Automatic_numbers_stand_before_the_text()
    {
        var document = new WordFile
        {
            Numbering = Definition(0, Level(0, "chineseCounting", "%1、"), Level(1, "chineseCounting", "（%2）"), Level(2, "decimal", "%3."))
                + Number(1, 0),
            Body = Item("收入", 1, 0) + Item("财政", 1, 1) + Item("a", 1, 2) + Item("其他", 1, 1) + Item("支出", 1, 0) + Item("基本", 1, 1),
        }.Read();

        Assert.Equal(["一、收入", "（一）财政", "1. a", "（二）其他", "二、支出", "（一）基本"], Texts(document));
    }

    [Fact]
    public void A_heading_knows_its_automatic_number()
    {
        var document = new WordFile
        {
            Numbering = Definition(0, Level(0, "chineseCounting", "第%1部分", "<w:pStyle w:val=\"h\"/>")) + Number(1, 0),
            Styles = "<w:style w:type=\"paragraph\" w:styleId=\"h\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>",
            Body = P("部门概况", "<w:pStyle w:val=\"h\"/>") + P("决算表", "<w:pStyle w:val=\"h\"/>") + P("无号", "<w:pStyle w:val=\"h\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"),
        }.Read();

        Assert.Equal(["第一部分部门概况", "第二部分决算表", "无号"], Texts(document));
        Assert.Equal(["第一部分", "第二部分", null], document.Blocks.Cast<Paragraph>().Select(p => p.HeadingNumber));
    }

    [Fact]
    public void A_legal_level_shows_decimal_numbers()
    {
        var document = new WordFile
        {
            Numbering = Definition(0, Level(0, "chineseCounting", "%1、"), Level(1, "decimal", "%1.%2", "<w:isLgl/>")) + Number(1, 0),
            Body = Item("甲", 1, 0) + Item("乙", 1, 1),
        }.Read();

        Assert.Equal(["一、甲", "1.1 乙"], Texts(document));
    }

    [Fact]
    public void Instances_go_on_counting_unless_they_start_anew()
    {
        var document = new WordFile
        {
            Numbering = Definition(0, Level(0, "decimal", "%1)")) + Number(1, 0) + Number(2, 0)
                + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>",
            Body = Item("a", 1, 0) + Item("b", 2, 0) + Item("c", 3, 0) + Item("d", 3, 0),
        }.Read();

        Assert.Equal(["1) a", "2) b", "5) c", "6) d"], Texts(document));
    }

    [Fact]
    public void A_level_may_go_on_over_its_parents()
    {
        var document = new WordFile
        {
            Numbering = Definition(0, Level(0, "decimal", "%1)"), Level(1, "decimal", "(%2)", "<w:lvlRestart w:val=\"0\"/>")) + Number(1, 0),
            Body = Item("a", 1, 0) + Item("b", 1, 1) + Item("c", 1, 0) + Item("d", 1, 1),
        }.Read();

        Assert.Equal(["1) a", "(1) b", "2) c", "(2) d"], Texts(document));
    }

    [Fact]
    public void A_definition_may_point_to_a_numbering_style()
    {
        var document = new WordFile
        {
            Styles = "<w:style w:type=\"numbering\" w:styleId=\"list\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>",
            Numbering = Definition(0, Level(0, "chineseCounting", "%1、"))
                + "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"list\"/></w:abstractNum>" + Number(1, 0) + Number(2, 1),
            Body = Item("甲", 2, 0),
        }.Read();

        Assert.Equal(["一、甲"], Texts(document));
    }

    [Fact]
    public void Cells_of_an_automatic_ordinal_column_hold_their_number()
    {
        var ordinal = $"<w:tc>{Item(string.Empty, 1, 0)}</w:tc>";
        var document = new WordFile
        {
            Numbering = Definition(0, Level(0, "decimal", "%1")) + Number(1, 0),
            Body = TableOf(Row(ordinal, Cell("甲")), Row(ordinal, Cell("乙"))),
        }.Read();

        Assert.Equal(["1", "甲", "2", "乙"], ((Table)document.Blocks[0]).Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void Bullets_of_symbol_fonts_are_mapped()
    {
        var document = new WordFile
        {
            Numbering = Definition(0, Level(0, "bullet", "\uF06E", "<w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr>")) + Number(1, 0),
            Body = Item("甲", 1, 0),
        }.Read();

        Assert.Equal(["■甲"], Texts(document));
    }

    [Fact]
    public void A_list_that_is_not_defined_numbers_nothing()
    {
        Assert.Equal(["甲"], Texts(Read(Item("甲", 9, 0))));
    }

    private static string Definition(int id, params string[] levels) =>
        $"<w:abstractNum w:abstractNumId=\"{id}\">{string.Concat(levels)}</w:abstractNum>";

    private static string Level(int index, string format, string text, string more = "") =>
        $"<w:lvl w:ilvl=\"{index}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{text}\"/>{more}</w:lvl>";

    private static string Number(int id, int definition) => $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{definition}\"/></w:num>";

    private static string Item(string text, int number, int level) =>
        P(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{number}\"/></w:numPr>");

    private static IEnumerable<string> Texts(Document document) => document.Blocks.Cast<Paragraph>().Select(paragraph => paragraph.Text);
}
