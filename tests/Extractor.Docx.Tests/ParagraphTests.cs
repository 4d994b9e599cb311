using Extractor.Model;
using static Extractor.Docx.Tests.WordFile;

namespace Extractor.Docx.Tests;

public sealed class ParagraphTests
{
    [Theory]
    [InlineData("<w:r><w:t>部门</w:t></w:r><w:r><w:t>决算</w:t></w:r>", "部门决算")]
    [InlineData("<w:r><w:t>一</w:t><w:br/><w:t>二</w:t></w:r>", "一二")]
    [InlineData("<w:r><w:t>one</w:t><w:br/><w:t>two</w:t></w:r>", "one two")]
    [InlineData("<w:r><w:t>单位</w:t><w:tab/><w:t>万元</w:t></w:r>", "单位 万元")]
    [InlineData("<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t></w:r>", "a-bc")]
    [InlineData("<w:hyperlink><w:r><w:t>链接</w:t></w:r></w:hyperlink>", "链接")]
    [InlineData("<w:smartTag><w:smartTag><w:r><w:t>2024</w:t></w:r></w:smartTag><w:r><w:t>年</w:t></w:r></w:smartTag>", "2024年")]
    [InlineData("<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent><w:r><w:t>控件</w:t></w:r></w:sdtContent></w:sdt>", "控件")]
    [InlineData("<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>kē</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>科</w:t></w:r></w:rubyBase></w:ruby></w:r>", "科")]
    [InlineData("<w:fldSimple w:instr=\"DATE\"><w:r><w:t>今天</w:t></w:r></w:fldSimple>", "今天")]
    [InlineData("<w:r><w:t>见注</w:t><w:footnoteReference w:id=\"2\"/></w:r>", "见注")]
    [InlineData("<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath>", "ab")]
    [InlineData("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/><w:sym w:font=\"Wingdings 2\" w:char=\"0052\"/></w:r>", "☑□☑")]
    [InlineData("<w:r><w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr><w:t>n</w:t></w:r>", "■")]
    [InlineData("<w:t>bare</w:t>", "bare")]
    public void Inline_content_is_read_as_printed(string xml, string expected) => Assert.Equal(expected, ReadText(xml));

    [Theory]
    [InlineData("<w:ins w:id=\"1\"><w:r><w:t>新</w:t></w:r></w:ins><w:del w:id=\"2\"><w:r><w:delText>旧</w:delText></w:r></w:del>", "新")]
    [InlineData("<w:moveTo w:id=\"1\"><w:r><w:t>到</w:t></w:r></w:moveTo><w:moveFrom w:id=\"2\"><w:r><w:t>从</w:t></w:r></w:moveFrom>", "到")]
    public void Tracked_changes_are_accepted(string xml, string expected) => Assert.Equal(expected, ReadText(xml));

    [Fact]
    public void A_deleted_paragraph_end_joins_the_next_paragraph()
    {
        var document = Read(P("前", "<w:rPr><w:del w:id=\"1\"/></w:rPr>") + P("后", "<w:outlineLvl w:val=\"1\"/>") + P("三"));

        var joined = (Paragraph)document.Blocks[0];
        Assert.Equal("前后", joined.Text);
        Assert.Equal(2, joined.HeadingLevel);
        Assert.Equal("body/paragraph[1]", joined.Source.Path);
        Assert.Equal("body/paragraph[3]", ((Paragraph)document.Blocks[1]).Source.Path);
    }

    [Fact]
    public void Fields_show_their_result()
    {
        var text = ReadText(Field("begin") + "<w:r><w:instrText> PAGEREF _Toc1 \\h </w:instrText></w:r>"
            + Field("separate") + "<w:r><w:t>12</w:t></w:r>" + Field("end"));

        Assert.Equal("12", text);
    }

    [Fact]
    public void Text_inside_an_instruction_is_not_printed()
    {
        var nested = Field("begin") + "<w:r><w:instrText>PAGE</w:instrText></w:r>" + Field("separate") + "<w:r><w:t>3</w:t></w:r>" + Field("end");

        Assert.Equal("yes", ReadText(Field("begin") + "<w:r><w:instrText>IF </w:instrText></w:r>" + nested
            + Field("separate") + "<w:r><w:t>yes</w:t></w:r>" + Field("end")));
    }

    [Fact]
    public void A_field_that_never_ends_loses_no_text()
    {
        var document = Read($"<w:p>{Field("begin")}<w:r><w:t>数</w:t></w:r></w:p>" + P("后"));

        Assert.Equal(["数", "后"], Texts(document));
    }

    [Theory]
    [InlineData("eq \\o\\ac(□,√)", "☑")]
    [InlineData("EQ \\o\\ac(○,2)", "②")]
    [InlineData("SYMBOL 254 \\f \"Wingdings\" \\s 12", "☑")]
    [InlineData("PAGE", "x")]
    public void Framed_characters_are_printed_by_their_field(string instruction, string expected) =>
        Assert.Equal(expected.TrimEnd('x') + "x", ReadText(Field("begin") + $"<w:r><w:instrText>{instruction}</w:instrText></w:r>" + Field("end") + "<w:r><w:t>x</w:t></w:r>"));

    [Fact]
    public void A_legacy_check_box_shows_its_state() =>
        Assert.Equal("☑是□否", ReadText(
            CheckBox("<w:checked/>") + "<w:r><w:t>是</w:t></w:r>" + CheckBox("<w:default w:val=\"0\"/>") + "<w:r><w:t>否</w:t></w:r>"));

    [Fact]
    public void A_legacy_drop_down_list_shows_its_choice() =>
        Assert.Equal("乙", ReadText(
            "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"甲\"/><w:listEntry w:val=\"乙\"/></w:ddList></w:ffData></w:fldChar></w:r>"
            + Field("end")));

    [Fact]
    public void Twenty_thousand_open_fields_do_not_stall() =>
        Assert.Equal("数", ReadText(string.Concat(Enumerable.Repeat(Field("begin") + Field("separate") + "<w:r><w:t> </w:t></w:r>", 20_000)) + "<w:r><w:t>数</w:t></w:r>"));

    [Fact]
    public void An_unknown_symbol_is_flagged_not_guessed()
    {
        const string Symbol = "<w:p><w:r><w:sym w:font=\"Webdings\" w:char=\"F061\"/></w:r></w:p>";
        var document = Read(Symbol + TableOf(Row($"<w:tc>{Symbol}</w:tc>")));

        Assert.Equal("\uFFFD", ((Paragraph)document.Blocks[0]).Text);
        Assert.Contains(document.Diagnostics, d => d.Code == "unmapped-symbol");
        Assert.Contains(Flags.UnmappedLetters, ((Table)document.Blocks[1]).Cells[0].Flags);
    }

    [Fact]
    public void Hidden_text_is_left_out_and_told()
    {
        var document = new WordFile
        {
            Styles = "<w:style w:type=\"character\" w:styleId=\"h\"><w:rPr><w:vanish/></w:rPr></w:style>",
            Body = "<w:p><w:r><w:t>显</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r>"
                + "<w:r><w:rPr><w:rStyle w:val=\"h\"/></w:rPr><w:t>藏</w:t></w:r></w:p>",
        }.Read();

        Assert.Equal(["显"], Texts(document));
        var diagnostic = Assert.Single(document.Diagnostics);
        Assert.Equal("hidden-text", diagnostic.Code);
        Assert.Contains("2 hidden letters, the first at body/paragraph[1]", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_break_divides_a_paragraph()
    {
        var document = Read("<w:p><w:r><w:t>封面</w:t><w:br w:type=\"page\"/><w:t>目录</w:t></w:r></w:p>");

        Assert.Equal(["封面", "目录"], Texts(document));
    }

    [Fact]
    public void Spans_tell_the_lines_of_a_paragraph()
    {
        var paragraph = (Paragraph)Read("<w:p><w:r><w:t>一行</w:t><w:br/><w:t>二行</w:t></w:r></w:p>").Blocks[0];

        Assert.Equal([(0, 2), (2, 2)], paragraph.Spans.Select(span => (span.Start, span.Length)));
    }

    [Theory]
    [InlineData("<w:style w:type=\"paragraph\" w:styleId=\"s\"><w:name w:val=\"heading 2\"/></w:style>", ParagraphKind.Heading, 2)]
    [InlineData("<w:style w:type=\"paragraph\" w:styleId=\"s\"><w:name w:val=\"标题 1\"/></w:style>", ParagraphKind.Heading, 1)]
    [InlineData("<w:style w:type=\"paragraph\" w:styleId=\"s\"><w:name w:val=\"x\"/><w:basedOn w:val=\"b\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"b\"><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr></w:style>", ParagraphKind.Heading, 3)]
    [InlineData("<w:style w:type=\"paragraph\" w:styleId=\"s\"><w:name w:val=\"Title\"/></w:style>", ParagraphKind.Heading, 1)]
    [InlineData("<w:style w:type=\"paragraph\" w:styleId=\"s\"><w:name w:val=\"toc 1\"/></w:style>", ParagraphKind.ContentsEntry, 0)]
    [InlineData("<w:style w:type=\"paragraph\" w:styleId=\"s\"><w:name w:val=\"Normal\"/></w:style>", ParagraphKind.Body, 0)]
    [InlineData("<w:style w:type=\"paragraph\" w:styleId=\"s\"><w:name w:val=\"x\"/><w:basedOn w:val=\"s\"/></w:style>", ParagraphKind.Body, 0)]
    public void Styles_declare_headings(string styles, ParagraphKind kind, int level)
    {
        var document = new WordFile { Styles = styles, Body = P("部门概况", "<w:pStyle w:val=\"s\"/>") }.Read();

        var paragraph = Assert.IsType<Paragraph>(Assert.Single(document.Blocks));
        Assert.Equal((kind, level), (paragraph.Kind, paragraph.HeadingLevel));
    }

    [Fact]
    public void A_sentence_in_a_heading_style_stays_text()
    {
        var paragraph = (Paragraph)Read(P(new string('长', 80) + "。", "<w:outlineLvl w:val=\"0\"/>")).Blocks[0];

        Assert.Equal(ParagraphKind.Body, paragraph.Kind);
    }

    [Fact]
    public void Headers_and_footers_are_furniture_told_once_without_page_numbers()
    {
        const string PageNumber = "<w:p><w:r><w:t>- </w:t></w:r><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>3</w:t></w:r></w:fldSimple><w:r><w:t> -</w:t></w:r></w:p>";
        var document = new WordFile { Body = P("正文"), Headers = [P("某局"), P("某局")], Footers = [PageNumber] }.Read();

        Assert.Equal(["正文", "某局"], Texts(document));
        Assert.Equal(ParagraphKind.Furniture, ((Paragraph)document.Blocks[1]).Kind);
    }

    [Fact]
    public void Footnotes_follow_the_body()
    {
        var document = new WordFile
        {
            Body = P("正文"),
            Footnotes = "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:t>x</w:t></w:r></w:p></w:footnote>"
                + $"<w:footnote w:id=\"1\">{P("注释")}</w:footnote>",
        }.Read();

        Assert.Equal(["正文", "注释"], Texts(document));
        Assert.Equal("footnotes/footnote[2]/paragraph[1]", ((Paragraph)document.Blocks[1]).Source.Path);
    }

    private static string Field(string type) => $"<w:r><w:fldChar w:fldCharType=\"{type}\"/></w:r>";

    private static string CheckBox(string state) =>
        $"<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox>{state}</w:checkBox></w:ffData></w:fldChar></w:r>"
        + "<w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r>" + Field("end");

    private static string ReadText(string inline) => Assert.Single(Texts(Read($"<w:p>{inline}</w:p>")));

    private static IEnumerable<string> Texts(Document document) => document.Blocks.Cast<Paragraph>().Select(paragraph => paragraph.Text);
}
