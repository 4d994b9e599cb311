namespace Extractor.Corpus.Generator.Tables;

internal sealed partial class FormTables
{
    private static readonly string[] Staff =
    [
        "301", "30101", "30102", "30103", "30106", "30107", "30108", "30109", "30110", "30111", "30112", "30113", "30114", "30199",
        "303", "30301", "30302", "30303", "30304", "30305", "30306", "30307", "30308", "30309", "30310", "30311", "30399",
    ];

    private static readonly string[] Office =
    [
        "302", "30201", "30202", "30203", "30204", "30205", "30206", "30207", "30208", "30209", "30211", "30212", "30213", "30214",
        "30215", "30216", "30217", "30218", "30224", "30225", "30226", "30227", "30228", "30229", "30231", "30239", "30240", "30299",
    ];

    private static readonly string[] Capital =
    [
        "307", "30701", "30702", "310", "31001", "31002", "31003", "31005", "31006", "31007", "31008", "31009", "31010", "31011",
        "31012", "31013", "31019", "31021", "31022", "31099",
    ];

    private static readonly string[] FewCapital =
        ["310", "31001", "31002", "31003", "31007", "31013", "31019", "31021", "31022", "31099"];

    /// <summary>F6: basic expenditure from the general budget by economic code.</summary>
    public GridTable BasicExpenditure(string title)
    {
        var split = Layout.Basic == BasicLayout.TwoGroupsSplit;
        var two = split || Layout.Basic == BasicLayout.TwoGroups;
        string[] other = Layout.Year >= 2022
            ? ["399", "39907", "39908", "39909", "39910", "39999"]
            : ["312", "31201", "31203", "31204", "31205", "31299", "399", "39906", "39907", "39908", "39999"];
        List<string[]> groups = Layout.Basic switch
        {
            BasicLayout.ThreeGroups => [Staff, Office, [.. Capital, .. other]],
            BasicLayout.ShortThird => [Staff, Office, ["307", "30701", "30703", .. FewCapital, "399", "39908"]],
            _ => [Staff, [.. Office, .. FewCapital]],
        };
        var width = split ? 4 : 3;
        var columns = width * groups.Count;
        var n = Layout.NumberAlign;
        var table = Table("general-public-budget-basic-expenditure", title, columns,
            string.Concat(groups.Select(_ => split ? $"ccl{n}" : $"cl{n}")),
            groups.SelectMany(_ => split ? new double[] { 7, 5, 26, 13 } : [10, 23, 13]).ToArray());
        var amount = Layout.BasicAmountHead;
        if (split)
        {
            table.Head("经济分类", Same, "科目名称", amount, "经济分类", Same, "科目名称", amount)
                .Head("科目编码", Same, Up, Up, "科目编码", Same, Up, Up)
                .Head("类", "款", Up, Up, "类", "款", Up, Up);
        }
        else if (two)
        {
            table.Head("经济分类科目编码", "科目名称", amount, "经济分类科目编码", "科目名称", amount);
        }
        else
        {
            var code = Layout.CodeHead is "科目代码" ? Layout.CodeHead : "科目编码";
            table.Head("人员经费", Same, Same, "公用经费", Same, Same, Same, Same, Same)
                .Head(code, "科目名称", amount, code, "科目名称", amount, code, "科目名称", amount);
        }
        for (var r = 0; r < groups.Max(g => g.Length); r++)
        {
            table.Body.Add(Enumerable.Repeat("", columns).ToArray());
            for (var g = 0; g < groups.Count; g++)
            {
                if (r >= groups[g].Length) continue;
                var code = groups[g][r];
                var label = Account.Codes.Economic(code);
                if (split) (table.Body[^1][g * width], table.Body[^1][(g * width) + 1]) = (code[..3], code[3..]);
                else table.Body[^1][g * width] = code;
                table.Body[^1][(g * width) + width - 2] = label;
                Put(table, (g * width) + width - 1, Account.EconomicOf(code), code, label);
            }
        }
        table.Row(split ? ["人员经费合计", Same, Same, "", "公用经费合计", Same, Same, ""]
            : two ? ["人员经费合计", Same, "", "公用经费合计", Same, ""]
            : ["人员经费合计", Same, "", "公用经费合计", Same, Same, Same, Same, ""]);
        Put(table, width - 1, Account.Staff, null, "人员经费合计");
        Put(table, columns - 1, Account.Office, null, "公用经费合计");
        return table;
    }

    /// <summary>F7: 三公 expenditure, budget and final. Empty when there is neither.</summary>
    public GridTable ThreePublic(string title)
    {
        string[] heads = ["合计", "因公出国（境）费", "公务用车购置及运行维护费", "公务接待费"];
        string[] vehicles = ["小计", "公务用车购置费", Layout.RunningHead];
        var none = Account.Budget.Total == 0 && Account.Final.Total == 0;
        var table = Table("three-public-expenses", title, 12, new string('c', 12), Enumerable.Repeat(8.0, 12).ToArray());
        if (Layout.Interleaved)
        {
            table.Head(["财政拨款“三公”经费", .. Enumerable.Repeat(Same, 11)])
                .Head("合计", Same, heads[1], Same, heads[2], Same, Same, Same, Same, Same, heads[3], Same)
                .Head(Up, Up, Up, Up, vehicles[0], Same, vehicles[1], Same, vehicles[2], Same, Up, Up)
                .Head("预算数", "决算数", "预算数", "决算数", "预算数", "决算数", "预算数", "决算数", "预算数", "决算数", "预算数", "决算数");
        }
        else
        {
            string[] one = [heads[0], heads[1], heads[2], Same, Same, heads[3]];
            string[] below = [Up, Up, .. vehicles, Up];
            string budget = Layout.Spaced ? "预 算 数" : "预算数", final = Layout.Spaced ? "决 算 数" : "决算数";
            table.Head(budget, Same, Same, Same, Same, Same, final, Same, Same, Same, Same, Same)
                .Head([.. one, .. one]).Head([.. below, .. below]);
            if (Layout.ColumnNumbers) table.Head("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");
        }
        if (none && Layout.NoBlankRow) return table;
        table.Body.Add(Enumerable.Repeat("", 12).ToArray());
        for (var i = 0; i < 6 && !none; i++)
        {
            Put(table, Layout.Interleaved ? 2 * i : i, Account.Budget.Columns[i], null, null);
            Put(table, Layout.Interleaved ? (2 * i) + 1 : i + 6, Account.Final.Columns[i], null, null);
        }
        return table;
    }
}
