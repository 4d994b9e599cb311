using Extractor.Model;

namespace Extractor.Reconciliation.Tests;

/// <summary>A consistent report of nine forms, made of printed texts that a test may change before it is built.</summary>
internal sealed class Book
{
    private readonly List<Sheet> _sheets;

    private Book(List<Sheet> sheets) => _sheets = sheets;

    public int Year { get; set; } = 2024;

    public IReadOnlyList<Sheet> Sheets => _sheets;

    public Sheet this[int form] => _sheets.Single(sheet => sheet.Form == FormId.Nine[form - 1]);

    public Sheet? Find(string form) => _sheets.Find(sheet => sheet.Form == form);

    public void Remove(string form) => _sheets.RemoveAll(sheet => sheet.Form == form);

    public void Double(int form) => _sheets.Add(this[form]);

    /// <summary>Empties a cell, or prints something else there.</summary>
    public void Set(int form, string row, int column, string text, int occurrence = 0) => this[form].Row(row, occurrence)[column] = text;

    /// <summary>The text of the report; empty when only the forms are at hand.</summary>
    public Manuscript Text { get; } = new();

    public List<Claim> Claims { get; } = [];

    public List<Diagnostic> Diagnostics { get; } = [];

    public string Department { get; set; } = "青石县水务局";

    public string? Title { get; set; }

    /// <summary>Prints another name beside a code, in all forms.</summary>
    public void Rename(string code, string name)
    {
        foreach (var row in _sheets.SelectMany(sheet => sheet.Rows))
        {
            for (var at = 0; at + 1 < row.Length; at++)
            {
                row[at + 1] = row[at] == code ? name : row[at + 1];
            }
        }
    }

    /// <summary>The names of the list of codes in place of the short ones.</summary>
    public void UseOfficialNames()
    {
        Rename("2080505", "机关事业单位基本养老保险缴费支出");
        Rename("22301", "解决历史遗留问题及改革成本支出");
        Rename("2230105", "国有企业退休人员社会化管理补助支出");
        Rename("30108", "机关事业单位基本养老保险缴费");
        Rename("30399", "其他对个人和家庭的补助");
    }

    public Report Check() => Reconciler.Check(Build(), Text.Document);

    public Report Build() => new()
    {
        SchemaVersion = "1.0",
        Source = new SourceFile("book.pdf", "application/pdf", "", 0, 1, null),
        Metadata = new ReportMetadata(Department, "department", Year, Title, null, "万元", []),
        Sections = Text.Sections,
        Tables = [.. _sheets.Select((sheet, index) => sheet.Table($"t{index + 1}"))],
        Observations = [.. _sheets.SelectMany((sheet, index) => sheet.Observations($"t{index + 1}"))],
        Claims = Claims,
        Checks = [],
        Diagnostics = Diagnostics,
    };

    /// <summary>The consistent report.</summary>
    /// <param name="isLong">Whether the general and the state capital form have columns of balances.</param>
    public static Book Consistent(bool isLong = false) => new(
    [
        Summary(), Revenue(), Expenditure(), Appropriation(), General(isLong), Economic(), ThreePublic(),
        Codes(FormId.GovernmentFundBudget, Rolling, ["4.00", "30.00", "31.00", "1.00", "30.00", "3.00"], ("212", "城乡社区支出"), ("21208", "国有土地使用权出让收入安排的支出"), ("2120801", "征地和拆迁补偿支出")),
        isLong
            ? Codes(FormId.StateCapitalBudget, Rolling, ["2.00", "4.00", "5.00", "1.00", "4.00", "1.00"], ("223", "国有资本经营预算支出"), ("22301", "解决历史遗留问题"), ("2230105", "其他"))
            : Codes(FormId.StateCapitalBudget, ["本年支出/合计", "本年支出/基本支出", "本年支出/项目支出"], ["5.00", "1.00", "4.00"], ("223", "国有资本经营预算支出"), ("22301", "解决历史遗留问题"), ("2230105", "其他")),
    ]);

    private static readonly string[] Rolling = ["年初结转和结余", "本年收入", "本年支出/小计", "本年支出/基本支出", "本年支出/项目支出", "年末结转和结余"];

    private static Sheet Codes(string form, string[] columns, string[] values, params (string Code, string Name)[] rows)
    {
        var sheet = CodeSheet(form, columns).Add(["", "合计", .. values]);
        foreach (var (code, name) in rows) sheet.Add([code, name, .. values]);
        return sheet;
    }

    private static Sheet CodeSheet(string form, string[] columns) =>
        new(form, ["项目/科目编码", "项目/科目名称", .. columns], [(0, 1, [.. Enumerable.Range(2, columns.Length)])]);

    private static Sheet Summary() => new Sheet(FormId.RevenueAndExpenditureSummary, ["收入/项目", "收入/金额", "支出/项目", "支出/金额"], [(null, 0, [1]), (null, 2, [3])])
        .Add("一、一般公共预算财政拨款收入", "175.00", "一、一般公共服务支出", "170.00")
        .Add("二、政府性基金预算财政拨款收入", "30.00", "八、社会保障和就业支出", "20.00")
        .Add("三、国有资本经营预算财政拨款收入", "4.00", "十一、城乡社区支出", "31.00")
        .Add("四、上级补助收入", "1.00", "十九、住房保障支出", "8.00")
        .Add("五、事业收入", "12.00", "二十一、国有资本经营预算支出", "5.00")
        .Add("六、经营收入", "2.00", "二十三、其他支出")
        .Add("七、附属单位上缴收入", "3.00")
        .Add("八、其他收入", "4.00")
        .Add("本年收入合计", "231.00", "本年支出合计", "234.00")
        .Add("使用非财政拨款结余", "1.00", "结余分配", "2.00")
        .Add("年初结转和结余", "21.00", "年末结转和结余", "17.00")
        .Add("总计", "253.00", "总计", "253.00");

    private static Sheet Revenue() => CodeSheet(FormId.Revenue, ["本年收入合计", "财政拨款收入", "上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入"])
        .Add("", "合计", "231.00", "209.00", "1.00", "12.00", "2.00", "3.00", "4.00")
        .Add("201", "一般公共服务支出", "169.00", "147.00", "1.00", "12.00", "2.00", "3.00", "4.00")
        .Add("20101", "人大事务", "169.00", "147.00", "1.00", "12.00", "2.00", "3.00", "4.00")
        .Add("2010101", "行政运行", "97.00", "97.00")
        .Add("2010102", "一般行政管理事务", "50.00", "50.00")
        .Add("2010150", "事业运行", "22.00", "", "1.00", "12.00", "2.00", "3.00", "4.00")
        .Add("208", "社会保障和就业支出", "20.00", "20.00").Add("20805", "行政事业单位养老支出", "20.00", "20.00").Add("2080505", "基本养老保险缴费支出", "20.00", "20.00")
        .Add("212", "城乡社区支出", "30.00", "30.00").Add("21208", "国有土地使用权出让收入安排的支出", "30.00", "30.00").Add("2120801", "征地和拆迁补偿支出", "30.00", "30.00")
        .Add("221", "住房保障支出", "8.00", "8.00").Add("22102", "住房改革支出", "8.00", "8.00").Add("2210201", "住房公积金", "8.00", "8.00")
        .Add("223", "国有资本经营预算支出", "4.00", "4.00").Add("22301", "解决历史遗留问题", "4.00", "4.00").Add("2230105", "其他", "4.00", "4.00");

    private static Sheet Expenditure() => CodeSheet(FormId.Expenditure, ["本年支出合计", "基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"])
        .Add("", "合计", "234.00", "133.00", "94.00", "1.00", "2.00", "4.00")
        .Add("201", "一般公共服务支出", "170.00", "103.00", "60.00", "1.00", "2.00", "4.00")
        .Add("20101", "人大事务", "170.00", "103.00", "60.00", "1.00", "2.00", "4.00")
        .Add("2010101", "行政运行", "100.00", "100.00")
        .Add("2010102", "一般行政管理事务", "60.00", "", "60.00")
        .Add("2010150", "事业运行", "10.00", "3.00", "", "1.00", "2.00", "4.00")
        .Add("208", "社会保障和就业支出", "20.00", "20.00").Add("20805", "行政事业单位养老支出", "20.00", "20.00").Add("2080505", "基本养老保险缴费支出", "20.00", "20.00")
        .Add("212", "城乡社区支出", "31.00", "1.00", "30.00").Add("21208", "国有土地使用权出让收入安排的支出", "31.00", "1.00", "30.00").Add("2120801", "征地和拆迁补偿支出", "31.00", "1.00", "30.00")
        .Add("221", "住房保障支出", "8.00", "8.00").Add("22102", "住房改革支出", "8.00", "8.00").Add("2210201", "住房公积金", "8.00", "8.00")
        .Add("223", "国有资本经营预算支出", "5.00", "1.00", "4.00").Add("22301", "解决历史遗留问题", "5.00", "1.00", "4.00").Add("2230105", "其他", "5.00", "1.00", "4.00");

    private static Sheet Appropriation() => new Sheet(
            FormId.FiscalAppropriationSummary,
            ["收入/项目", "收入/金额", "支出/项目", "支出/合计", "支出/一般公共预算财政拨款", "支出/政府性基金预算财政拨款", "支出/国有资本经营预算财政拨款"],
            [(null, 0, [1]), (null, 2, [3, 4, 5, 6])])
        .Add("一、一般公共预算财政拨款", "175.00", "一、一般公共服务支出", "150.00", "150.00")
        .Add("二、政府性基金预算财政拨款", "30.00", "八、社会保障和就业支出", "20.00", "20.00")
        .Add("三、国有资本经营预算财政拨款", "4.00", "十一、城乡社区支出", "31.00", "", "31.00")
        .Add("", "", "十九、住房保障支出", "8.00", "8.00")
        .Add("", "", "二十一、国有资本经营预算支出", "5.00", "", "", "5.00")
        .Add("本年收入合计", "209.00", "本年支出合计", "214.00", "178.00", "31.00", "5.00")
        .Add("年初财政拨款结转和结余", "16.00", "年末财政拨款结转和结余", "11.00", "7.00", "3.00", "1.00")
        .Add("一般公共预算财政拨款", "10.00")
        .Add("政府性基金预算财政拨款", "4.00")
        .Add("国有资本经营预算财政拨款", "2.00")
        .Add("总计", "225.00", "总计", "225.00", "185.00", "34.00", "6.00");

    private static Sheet General(bool isLong)
    {
        string[] Figures(string total, string basic, string project) =>
            isLong ? ["0.00", total, total, basic, project, "0.00"] : [total, basic, project];
        return CodeSheet(FormId.GeneralPublicBudgetExpenditure, isLong ? Rolling : ["本年支出/小计", "本年支出/基本支出", "本年支出/项目支出"])
            .Add(["", "合计", .. Figures("178.00", "128.00", "50.00")])
            .Add(["201", "一般公共服务支出", .. Figures("150.00", "100.00", "50.00")])
            .Add(["20101", "人大事务", .. Figures("150.00", "100.00", "50.00")])
            .Add(["2010101", "行政运行", .. Figures("100.00", "100.00", "")])
            .Add(["2010102", "一般行政管理事务", .. Figures("50.00", "", "50.00")])
            .Add(["208", "社会保障和就业支出", .. Figures("20.00", "20.00", "")]).Add(["20805", "行政事业单位养老支出", .. Figures("20.00", "20.00", "")]).Add(["2080505", "基本养老保险缴费支出", .. Figures("20.00", "20.00", "")])
            .Add(["221", "住房保障支出", .. Figures("8.00", "8.00", "")]).Add(["22102", "住房改革支出", .. Figures("8.00", "8.00", "")]).Add(["2210201", "住房公积金", .. Figures("8.00", "8.00", "")]);
    }

    private static Sheet Economic() => new Sheet(
            FormId.GeneralPublicBudgetBasicExpenditure,
            ["人员经费/科目编码", "人员经费/科目名称", "人员经费/决算数", "公用经费/科目编码", "公用经费/科目名称", "公用经费/决算数"],
            [(0, 1, [2]), (3, 4, [5])])
        .Add("301", "工资福利支出", "108.00", "302", "商品和服务支出", "12.00")
        .Add("30101", "基本工资", "80.00", "30201", "办公费", "6.00")
        .Add("30108", "养老保险缴费", "20.00", "30212", "因公出国（境）费用", "1.00")
        .Add("30113", "住房公积金", "8.00", "30217", "公务接待费", "2.00")
        .Add("303", "对个人和家庭的补助", "3.00", "30231", "公务用车运行维护费", "3.00")
        .Add("30399", "其他", "3.00", "307", "债务利息及费用支出", "1.00")
        .Add("", "", "", "30701", "国内债务付息", "1.00")
        .Add("", "", "", "310", "资本性支出", "2.00")
        .Add("", "", "", "31002", "办公设备购置", "1.00")
        .Add("", "", "", "31013", "公务用车购置", "1.00")
        .Add("", "", "", "312", "对企业补助", "1.00")
        .Add("", "", "", "31204", "费用补贴", "1.00")
        .Add("", "", "", "399", "其他支出", "1.00")
        .Add("", "", "", "39999", "其他支出", "1.00")
        .Add("", "人员经费合计", "111.00", "", "公用经费合计", "17.00");

    private static Sheet ThreePublic()
    {
        string[] parts = ["合计", "因公出国（境）费", "公务用车购置及运行维护费/小计", "公务用车购置及运行维护费/公务用车购置费", "公务用车购置及运行维护费/公务用车运行维护费", "公务接待费"];
        return new Sheet(FormId.ThreePublicExpenses, [.. parts.Select(part => "预算数/" + part), .. parts.Select(part => "决算数/" + part)], [(null, null, [.. Enumerable.Range(0, 12)])])
            .Add("12.00", "2.00", "6.00", "2.00", "4.00", "4.00", "9.00", "1.00", "5.00", "1.00", "4.00", "3.00");
    }
}
