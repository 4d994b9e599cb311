using Extractor.Model;

namespace Extractor.Layout.Tests;

public sealed class HeadingFinderTests
{
    private static Paragraph Body(string text) => new(text, [new TextSpan(0, text.Length, SourceRef.AtPath("body/paragraph[1]"))]);

    private static List<Paragraph> Find(params string[] texts) => [.. HeadingFinder.Find([.. texts.Select(Body)]).Cast<Paragraph>()];

    [Theory]
    [InlineData("第一部分 某某局概况", 1, "第一部分")]
    [InlineData("一、主要职能", 2, "一")]
    [InlineData("（二）机构设置", 3, "（二）")]
    [InlineData("3.公务接待费", 4, "3")]
    [InlineData("（一）“三公”经费支出决算总体情况说明。", 3, "（一）")]
    public void Number_patterns_make_headings(string text, int level, string number)
    {
        var heading = Assert.Single(Find(text));
        Assert.Equal((ParagraphKind.Heading, level), (heading.Kind, heading.HeadingLevel));
        Assert.Equal(number, heading.HeadingNumber);
    }

    [Theory]
    [InlineData("一、收入总计12.34万元")]
    [InlineData("1.一般公共服务支出（类）：反映政府提供一般公共服务的支出。")]
    [InlineData("12.5是其比例")]
    [InlineData("三公经费")]
    public void Sentences_and_amounts_are_no_headings(string text) => Assert.Equal(ParagraphKind.Body, Assert.Single(Find(text)).Kind);

    [Fact]
    public void Contents_end_where_the_first_entry_comes_again()
    {
        var found = Find("目  录", "第一部分 概况", "一、职能", "第二部分 决算表", "第一部分 概况", "一、职能", "本局负责某项工作，并承担上级交办的其他事项，这里是正文。", "第二部分 决算表");
        Assert.Equal(
            [ParagraphKind.ContentsEntry, ParagraphKind.ContentsEntry, ParagraphKind.ContentsEntry, ParagraphKind.ContentsEntry, ParagraphKind.Heading, ParagraphKind.Heading, ParagraphKind.Body, ParagraphKind.Heading],
            found.Select(paragraph => paragraph.Kind));
    }

    [Fact]
    public void Lines_with_leaders_are_contents_entries_without_a_title() =>
        Assert.All(Find("一、收入支出决算总表.........5", "二、收入决算表………………6"), entry => Assert.Equal(ParagraphKind.ContentsEntry, entry.Kind));

    [Fact]
    public void Title_without_number_that_the_contents_announce_is_a_heading()
    {
        var found = Find("目录", "部门基本情况", "专用名词", "部门基本情况", "本局负责某项工作，并承担上级交办的其他事项，这里是正文。", "专用名词");
        Assert.Equal(ParagraphKind.Heading, found[3].Kind);
        Assert.Equal(ParagraphKind.Heading, found[5].Kind);
    }

    [Fact]
    public void Declared_headings_stay()
    {
        var declared = Body("概述") with { Kind = ParagraphKind.Heading, HeadingLevel = 2 };
        Assert.Equal(declared, Assert.Single(HeadingFinder.Find([declared])));
    }
}
