using Extractor.Forms.Metadata;
using Extractor.Model;

namespace Extractor.Forms.Tests.Metadata;

public class SectionReaderTests
{
    [Fact]
    public void Titles_that_stand_thrice_make_two_sections()
    {
        var sections = SectionReader.Read(TestDocument.Of(
            "青禾市林业局2023年度部门决算", "#目 录", "#第一部分 部门概况", "##一、收入支出决算总表", "##一、收入支出决算总体情况说明",
            "#第一部分 部门概况", "本部门的职责。", "##一、收入支出决算总表", "##一、收入支出决算总体情况说明", "##（一）总体情况"));

        Assert.Equal(
            [("s1", "第一部分", "部门概况", 1), ("s2", "一", "收入支出决算总表", 2), ("s3", "一", "收入支出决算总体情况说明", 2), ("s4", "（一）", "总体情况", 2)],
            sections.Select(section => (section.Id, section.Number, section.Title, section.Level)));
    }

    [Fact]
    public void Contents_entries_and_leaders_are_no_sections() =>
        Assert.Empty(SectionReader.Read(TestDocument.Of("目录", "@第一部分 部门概况", "##一、收入决算表………3")));

    [Fact]
    public void Number_that_the_source_declares_is_kept()
    {
        var heading = new Paragraph("机构设置", [new(0, 4, SourceRef.AtPath("body/paragraph[3]"))], ParagraphKind.Heading, 2, "二、");

        var section = Assert.Single(SectionReader.Read(TestDocument.Of(heading)));

        Assert.Equal(("二、", "机构设置", null, "body/paragraph[3]"), (section.Number, section.Title, section.Page, section.Path));
    }

    [Fact]
    public void Contents_whose_first_entry_never_returns_hide_nothing() =>
        Assert.Single(SectionReader.Read(TestDocument.Of("目录", "#第一部分 部门概况", "本部门的职责。")));
}
