using Extractor.Forms.Metadata;

namespace Extractor.Forms.Tests.Metadata;

public class EvidenceTests
{
    [Fact]
    public void Budget_is_told_from_a_final_account()
    {
        var budget = TestDocument.Of("青禾市2025年市级部门预算", "预算主管部门：青禾市商务局", "目录", "@2025年部门收入预算总表", "2025年部门收入预算总表");
        var account = TestDocument.Of("青禾市商务局2023年度部门决算", "目录", "#收入支出决算总表", "#预算绩效情况说明");

        Assert.True(BudgetEvidence.Find(budget, CoverReader.Read(budget.Blocks)).IsBudget);
        Assert.False(BudgetEvidence.Find(account, CoverReader.Read(account.Blocks)).IsBudget);
    }

    [Fact]
    public void Budget_without_a_cover_is_told_by_its_headings()
    {
        var document = TestDocument.Of("#2025年部门预算编制说明", "#2025年部门收入预算总表", "#2025年部门支出预算总表");

        var evidence = BudgetEvidence.Find(document, CoverReader.Read(document.Blocks));

        Assert.Equal((true, 3, 0), (evidence.IsBudget, evidence.Headings, evidence.FinalAccountHeadings));
    }

    [Fact]
    public void Template_is_told_by_placeholders_in_its_heads()
    {
        var evidence = TemplateEvidence.Find(TestDocument.Of(
            "青禾市XX局", "2024年度部门决算", "#第一部分 青禾市ＸＸ局概况", "2024年度收入总计××万元，与2023年度相比增加××万元。"));

        Assert.Equal((true, 2, 2), (evidence.IsTemplate, evidence.InHeads, evidence.InText));
        Assert.Equal("青禾市XX局", evidence.Quotes[0]);
    }

    [Fact]
    public void Placeholder_in_a_real_report_makes_no_template() =>
        Assert.False(TemplateEvidence.Find(TestDocument.Of(
            "青禾市林业局2024年度部门决算", "#第一部分 青禾市林业局概况", "本项目由XX公司承担，型号MAXX2。")).IsTemplate);
}
