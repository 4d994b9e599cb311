using Extractor.Forms.Metadata;

namespace Extractor.Forms.Tests.Metadata;

public class MetadataReaderTests
{
    [Theory]
    [InlineData("2023年度|青禾市林业局部门决算", "2023年度青禾市林业局部门决算", "青禾市林业局", 2023, "department")]
    [InlineData("青禾市林业局|2023 年度|部门决算公开", "青禾市林业局2023年度部门决算公开", "青禾市林业局", 2023, "department")]
    [InlineData("2020 年度青禾市|（石桥区）文化馆|部|门|决|算|2021 年 10 月 25 日", "2020年度青禾市（石桥区）文化馆部门决算", "青禾市（石桥区）文化馆", 2020, "department")]
    [InlineData("中共青禾市委|组织部 2024 年度|部门决算", "中共青禾市委组织部2024年度部门决算", "中共青禾市委组织部", 2024, "department")]
    [InlineData("2023年度青禾市委组织部部门决算", "2023年度青禾市委组织部部门决算", "青禾市委组织部", 2023, "department")]
    [InlineData("附件1|青禾市图书馆2022年度单位决算", "青禾市图书馆2022年度单位决算", "青禾市图书馆", 2022, "unit")]
    [InlineData("青禾市林业局（本级）2022年度部门决算", "青禾市林业局（本级）2022年度部门决算", "青禾市林业局（本级）", 2022, "unit")]
    [InlineData("青禾市林业局二〇二三年度部门决算|二〇二四年九月", "青禾市林业局2023年度部门决算", "青禾市林业局", 2023, "department")]
    [InlineData("２０２３年度 区文旅局部门决算公开", "2023年度区文旅局部门决算公开", "区文旅局", 2023, "department")]
    [InlineData("监督索引号53000000000000111|青禾州水务局2022年度部门决算", "青禾州水务局2022年度部门决算", "青禾州水务局", 2022, "department")]
    [InlineData("青禾市林业局2023年决算", "青禾市林业局2023年决算", "青禾市林业局", 2023, "department")]
    public void Cover_gives_title_department_year_and_scope(string lines, string title, string department, int year, string? scope)
    {
        var metadata = MetadataReader.Read(TestDocument.Of([.. lines.Split('|'), "目录", "@第一部分 部门概况"]), "万元");

        Assert.Equal((title, department, year, scope), (metadata.Title, metadata.Department, metadata.FiscalYear, metadata.Scope));
        Assert.Equal("万元", metadata.DefaultUnit);
    }

    [Fact]
    public void Department_without_a_cover_comes_from_the_forms()
    {
        var metadata = MetadataReader.Read(
            TestDocument.Of(
                "#第一部分 部门概况", "#第二部分 2023年度部门决算表", "收入支出决算总表", "部门：青禾市林业局 公开01表 金额单位：万元",
                "收入决算表", "部门：青禾市林业局", "单位：万元", "支出决算表", "部门：市林业局", "2023年度"),
            null);

        Assert.Equal(("青禾市林业局", 2023, "department", "青禾市"), (metadata.Department, metadata.FiscalYear, metadata.Scope, metadata.Region));
        Assert.Equal(["市林业局"], metadata.Aliases);
        Assert.Null(metadata.Title);
    }

    [Fact]
    public void Other_names_are_aliases_and_self_references_are_not()
    {
        var metadata = MetadataReader.Read(
            TestDocument.Of(
                "2023年度区文旅局部门决算", "目录", "@第一部分 区文旅局概况", "#第一部分 区文旅局概况",
                "从单位构成看，青禾市石桥区文化和旅游局部门决算包括：本级决算。", "部门：石桥区文旅局", "单位：本单位", "部门："),
            null);

        Assert.Equal("区文旅局", metadata.Department);
        Assert.Equal(["青禾市石桥区文化和旅游局", "石桥区文旅局"], metadata.Aliases);
        Assert.Null(metadata.Region);
    }

    [Fact]
    public void Header_line_inside_a_table_counts()
    {
        var metadata = MetadataReader.Read(
            TestDocument.Of("收入支出决算总表", TestDocument.Table("单位：青禾市林业局", "2023年度", "公开01表 金额单位：万元")), null);

        Assert.Equal(("青禾市林业局", 2023), (metadata.Department, metadata.FiscalYear));
    }

    [Fact]
    public void Year_on_the_cover_that_nothing_else_confirms_is_a_leftover()
    {
        var document = TestDocument.Of(
            "2022年度青禾市林业局部门决算", "2024年9月10日", "目录",
            "#第二部分 2023年度部门决算表", "收入支出决算总表", "2023年度", "#第三部分 2023年度部门决算情况说明",
            "2023年度收入总计均为10.00万元，与2022年度相比，增加1.00万元。");

        var evidence = FiscalYearReader.Read(document.Blocks, CoverReader.Read(document.Blocks));

        Assert.Equal(2023, evidence.Year);
        Assert.Equal([2022], evidence.Others);
    }

    [Fact]
    public void Publication_date_is_no_fiscal_year() =>
        Assert.Null(MetadataReader.Read(TestDocument.Of("青禾市林业局部门决算", "2024年9月", "发布日期：2024年9月10日"), null).FiscalYear);

    [Fact]
    public void Document_without_anything_has_no_metadata()
    {
        var metadata = MetadataReader.Read(TestDocument.Of(), null);

        Assert.Equal((null, null, null, null, null), (metadata.Department, metadata.FiscalYear, metadata.Scope, metadata.Title, metadata.Region));
    }

    [Fact]
    public void Headings_about_something_else_name_nobody()
    {
        var metadata = MetadataReader.Read(
            TestDocument.Of(
                "2023年度青禾市林业局部门决算", "目录", "#第一部分 青禾市林业局概况", "##（一）部门概况", "#第二部分 青禾市XX局2023年度部门决算表",
                "#第四部分 2023年重点工作完成情况", "#第五部分 名词解释"),
            null);

        Assert.Equal("青禾市林业局", metadata.Department);
        Assert.Empty(metadata.Aliases);
    }

    [Theory]
    [InlineData("青禾市石桥区总工会", "青禾市石桥区")]
    [InlineData("青禾省林泉市白河县财政局", "青禾省林泉市白河县")]
    [InlineData("中共林泉市白河区委社会工作部", "林泉市白河区")]
    [InlineData("林泉经济技术开发区（白河区）职工服务中心", "林泉经济技术开发区（白河区）")]
    [InlineData("沛县统计局", "沛县")]
    [InlineData("白河县石桥镇人民政府", "白河县石桥镇")]
    [InlineData("内蒙古自治区青禾盟白河旗民政局", "内蒙古自治区青禾盟白河旗")]
    [InlineData("青禾市市场监督管理局", "青禾市")]
    [InlineData("区人社局", null)]
    [InlineData("市城市管理局", null)]
    [InlineData("省农业农村厅", null)]
    [InlineData("区市场监督管理局", null)]
    [InlineData("社区服务中心", null)]
    [InlineData("国家档案馆", null)]
    public void Region_is_the_place_in_the_name(string department, string? region) =>
        Assert.Equal(region, RegionText.FromDepartment(department));

    [Theory]
    [InlineData("部门：青禾市林业局 2023年度 公开01表 金额单位：万元", "青禾市林业局")]
    [InlineData("编制单位：青禾市林业局（公章） 单位：元", "青禾市林业局（公章）")]
    [InlineData("单位：元山县文化馆", "元山县文化馆")]
    [InlineData("单位：万元", null)]
    [InlineData("金额单位：万元", null)]
    [InlineData("（单位：万元）", null)]
    [InlineData("主管部门：青禾市总工会", null)]
    [InlineData("实施单位：青禾市总工会", null)]
    [InlineData("公开01表 预算部门（盖章）：青禾市总工会", "青禾市总工会")]
    [InlineData("部门：本部门", null)]
    [InlineData("部门：", null)]
    public void Header_line_names_the_department(string line, string? name) => Assert.Equal(name, DepartmentName.FromHeaderLine(line));
}
