using Extractor.Drawing;
using Extractor.Model;

namespace Extractor.Layout.Tests;

public sealed class BlockBuilderTests
{
    private const string Full = "二〇二四年度本部门收入总计与支出总计均比上年有所增加主要原因是人员经费增";

    private static List<Paragraph> ParagraphsOf(params PageBuilder[] pages) =>
    [
        .. BlockBuilder.Build(
            [
                .. pages.Select(builder =>
                {
                    var page = builder.Build();
                    return new PageContent(page.Number, page.Width, page.Height, LineBuilder.Build(page.Number, WordBuilder.Build(page)), []);
                }),
            ]).Cast<Paragraph>(),
    ];

    private static PageBuilder Prose(int number, double y, params string[] lines)
    {
        var page = new PageBuilder(number);
        foreach (var line in lines)
        {
            // Full lines run from 90 to 505; the first line of a paragraph is indented by two ems.
            page.Text(line.StartsWith('　') ? 114 : 90, y, line.TrimStart('　'), 12);
            y += 24;
        }

        return page;
    }

    private static string Fill(int characters, char with = '文') => new(with, characters);

    [Fact]
    public void Watermark_across_the_page_is_furniture()
    {
        var page = new PageBuilder().Text(90, 300, "收入决算表", 12).Build();
        var slanted = "仅供".Select((c, i) => new Letter(c.ToString(), new Box(200 + (i * 50), 260 - (i * 30), 250 + (i * 50), 310 - (i * 30)), 300 - (i * 30), 40, "SimHei", 325));
        page = page with { Letters = [.. page.Letters, .. slanted] };

        var blocks = BlockBuilder.Build([new PageContent(1, page.Width, page.Height, LineBuilder.Build(1, WordBuilder.Build(page)), [])]).Cast<Paragraph>().ToList();

        Assert.Equal("收入决算表", Assert.Single(blocks, block => block.Kind != ParagraphKind.Furniture).Text);
        Assert.Contains(blocks, block => block.Kind == ParagraphKind.Furniture);
    }

    [Fact]
    public void Wrapped_lines_are_one_paragraph_and_an_indent_begins_the_next()
    {
        var paragraphs = ParagraphsOf(Prose(
            1, 100, "　" + Fill(32, '甲'), Fill(34, '乙'), Fill(34, '丙'), "结尾。", "　" + Fill(32, '丁'), Fill(34, '戊'), Fill(34, '己')));
        Assert.Equal(2, paragraphs.Count);
        Assert.EndsWith("结尾。", paragraphs[0].Text, StringComparison.Ordinal);
        Assert.Equal(4, paragraphs[0].Spans.Count);
        Assert.Equal("结尾。", paragraphs[0].Text.Substring(paragraphs[0].Spans[3].Start, paragraphs[0].Spans[3].Length));
    }

    [Fact]
    public void Full_lines_each_with_an_indent_are_paragraphs_of_their_own() =>
        Assert.Equal(3, ParagraphsOf(Prose(1, 100, "　" + Fill(32), "　" + Fill(32), "　" + Fill(32), Fill(34), Fill(34), Fill(34))).Count);

    [Fact]
    public void Paragraph_continues_over_a_page_break_around_furniture()
    {
        var first = Prose(1, 600, "　" + Fill(32), Fill(34), Fill(34), Fill(34), Fill(34)).Text(290, 810, "- 1 -");
        var second = Prose(2, 100, "续到此处结束。", "　" + Fill(32), Fill(34), Fill(34), Fill(34), Fill(34)).Text(290, 810, "- 2 -");
        var paragraphs = ParagraphsOf(first, second);
        Assert.Equal(2, paragraphs.Count(paragraph => paragraph.Kind == ParagraphKind.Body));
        Assert.Equal(2, paragraphs.Count(paragraph => paragraph.Kind == ParagraphKind.Furniture));
        Assert.EndsWith("续到此处结束。", paragraphs[0].Text, StringComparison.Ordinal);
        Assert.Equal(2, paragraphs[0].Spans[^1].Source.Page);
    }

    [Fact]
    public void Title_too_long_for_one_line_is_one_paragraph_and_the_next_title_another()
    {
        var page = Prose(1, 200, "　" + Fill(32), Fill(34), Fill(34), Fill(34), Fill(34))
            .Text(99, 100, "第二部分" + Fill(18), 18).Text(243, 130, "年度决算表", 18).Text(243, 160, "收入总表", 18);
        Assert.Equal(["第二部分" + Fill(18) + "年度决算表", "收入总表"], ParagraphsOf(page).Take(2).Select(paragraph => paragraph.Text));
    }

    [Fact]
    public void Number_that_is_broken_over_two_lines_is_joined()
    {
        var page = Prose(1, 100, "　" + Fill(32), Fill(34), Fill(34), Fill(34), Fill(31) + "10855.", "22万元。");
        Assert.Contains("10855.22万元。", Assert.Single(ParagraphsOf(page)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Pieces_far_apart_on_one_line_are_separate_and_in_order() =>
        Assert.Equal(
            ["部门：某某局", "2024年度", "单位：万元"],
            ParagraphsOf(new PageBuilder().Text(90, 100, "部门：某某局").Text(250, 100.3, "2024年度").Text(440, 100, "单位：万元")).Select(p => p.Text));

    [Theory]
    [InlineData("— 26 —")]
    [InlineData("- 3 -")]
    [InlineData("第3页")]
    [InlineData("17")]
    public void Page_numbers_are_furniture(string text) =>
        Assert.Equal(
            [ParagraphKind.Body, ParagraphKind.Furniture],
            ParagraphsOf(new PageBuilder().Text(90, 200, Full).Text(290, 810, text)).Select(p => p.Kind));

    [Fact]
    public void Running_header_is_furniture_but_the_head_of_a_form_is_not()
    {
        var pages = Enumerable.Range(1, 4).Select(n => new PageBuilder(n).Text(200, 40, "某某局部门文本").Text(450, 60, "单位：万元").Text(90, 300, "正文" + n)).ToArray();
        var paragraphs = ParagraphsOf(pages);
        Assert.All(paragraphs, paragraph => Assert.Equal(paragraph.Text == "某某局部门文本" ? ParagraphKind.Furniture : ParagraphKind.Body, paragraph.Kind));
    }
}
