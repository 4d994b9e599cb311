using System.Globalization;
using Extractor.Corpus.Generator.Figures;

namespace Extractor.Corpus.Generator.Tables;

internal sealed partial class FormTables
{
    /// <summary>F2: revenue by function and source.</summary>
    public GridTable Revenue(string title) => CodeTable("revenue", title, l => l.Revenue != 0,
        ["本年收入合计", "财政拨款收入", "上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入"],
        [l => l.Revenue, l => l.FiscalRevenue, l => l.Superior, l => l.Business, l => l.Operating, l => l.Affiliated, l => l.Other]);

    /// <summary>F3: expenditure by function and nature.</summary>
    public GridTable Expenditure(string title) => CodeTable("expenditure", title, l => l.Expenditure != 0,
        ["本年支出合计", "基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"],
        [l => l.Expenditure, l => l.BasicTotal, l => l.ProjectTotal, l => l.PaidUp, l => l.OperatingCost, l => l.Subsidy]);

    /// <summary>F5: expenditure from the general budget.</summary>
    public GridTable General(string title)
    {
        const string Form = "general-public-budget-expenditure";
        if (Layout.LongGeneral)
        {
            return CodeTable(Form, title, l => l.General != 0 || l.Open != 0 || l.Close != 0,
                ["年初结转和结余/合计", "年初结转和结余/基本支出结转", "年初结转和结余/项目支出结转和结余", "本年收入/合计", "本年收入/基本支出", "本年收入/项目支出",
                    "本年支出/合计", "本年支出/基本支出", "本年支出/项目支出", "年末结转和结余/合计", "年末结转和结余/基本支出结转", "年末结转和结余/项目支出结转和结余"],
                [l => l.Open, _ => 0, l => l.Open, l => l.GeneralRevenue, l => l.Basic, l => l.GeneralRevenue - l.Basic,
                    l => l.General, l => l.Basic, l => l.Project, l => l.Close, _ => 0, l => l.Close]);
        }
        string[] heads = Layout.LineNumbers ? [$"本年支出/{Layout.Label(Layout.GeneralTotalHead)}", "本年支出/基本支出", "本年支出/项目支出"] : ["合计", "基本支出", "项目支出"];
        return CodeTable(Form, title, l => l.General != 0, heads, [l => l.General, l => l.Basic, l => l.Project], Layout.GeneralTotalLast);
    }

    /// <summary>F8: the government fund budget.</summary>
    public GridTable Fund(string title) => CodeTable("government-fund-budget", title, l => l.Fund != 0 || l.FundOpen != 0,
        ["年初结转和结余", "本年收入", $"本年支出/{Layout.Label("小计")}", "本年支出/基本支出", "本年支出/项目支出", "年末结转和结余"],
        [l => l.FundOpen, l => l.FundRevenue, l => l.Fund, _ => 0, l => l.Fund, l => l.FundClose], Layout.GeneralTotalLast);

    /// <summary>F9: the state capital budget.</summary>
    public GridTable StateCapital(string title)
    {
        const string Form = "state-capital-budget";
        return Layout.LongStateCapital
            ? CodeTable(Form, title, l => l.Capital != 0,
                ["年初结转和结余", "本年收入", $"本年支出/{Layout.Label("小计")}", "本年支出/基本支出", "本年支出/项目支出", "年末结转和结余"],
                [l => l.CapitalOpen, l => l.CapitalRevenue, l => l.Capital, _ => 0, l => l.Capital, l => l.CapitalClose], Layout.GeneralTotalLast)
            : CodeTable(Form, title, l => l.Capital != 0, [$"本年支出/{Layout.Label("合计")}", "本年支出/基本支出", "本年支出/项目支出"],
                [l => l.Capital, _ => 0, l => l.Capital]);
    }

    /// <summary>A table of functional codes with one amount for each head; heads are paths of one or two parts.</summary>
    public GridTable CodeTable(
        string form, string title, Func<Leaf, bool> include, string[] heads, Func<Leaf, long>[] amounts, bool totalLast = false)
    {
        var codeColumns = Layout.Codes == CodeStyle.Joined ? 1 : 3;
        var name = codeColumns;
        var first = name + 1;
        var columns = first + heads.Length;
        var narrow = heads.Length > 8;
        double[] widths = [.. Layout.Codes == CodeStyle.Joined ? [13.0] : new[] { 5.0, 5, 5 }, narrow ? 20 : 28, .. heads.Select(_ => narrow ? 9.5 : heads.Length > 4 ? 13.0 : 18)];
        var align = $"{new string(Layout.Codes == CodeStyle.Split ? 'c' : 'l', codeColumns)}l{new string(Layout.NumberAlign, heads.Length)}";
        var table = Table(form, title, columns, align, widths);
        var rows = Account.Rows(include).ToList();
        Heads(table, heads);

        void Amounts(string? code, string item, IReadOnlyList<Leaf> leaves)
        {
            // An empty form keeps its amounts blank even where zeros are printed.
            if (rows.Count == 0) return;
            for (var i = 0; i < amounts.Length; i++) Put(table, first + i, Add(form, leaves, amounts[i]), code, item);
        }

        void Total()
        {
            var label = Layout.Label("合计");
            var row = Enumerable.Repeat("", columns).ToArray();
            if (Layout.Codes == CodeStyle.Merged)
            {
                row[1] = row[2] = Same;
                row[name] = label;
            }
            else if (Layout.MixedTotal && !totalLast)
            {
                (row[0], row[1], row[2], row[name]) = ("类", "款", "项", label);
                table.MixedFirstRow = true;
            }
            else
            {
                row[0] = label;
                for (var i = 1; i <= name; i++) row[i] = Same;
            }
            table.Body.Add(row);
            Amounts(null, "合计", rows.Where(r => r.Code.Length == 3).SelectMany(r => r.Leaves).ToList());
        }

        if (!totalLast) Total();
        foreach (var (code, label, leaves) in rows)
        {
            string[] cells = Layout.Codes switch
            {
                CodeStyle.Joined => [code],
                CodeStyle.Merged => [code, Same, Same],
                CodeStyle.WithName => ["", "", ""],
                _ => [code[..3], code.Length > 3 ? code[3..5] : "", code.Length > 5 ? code[5..] : ""],
            };
            var indent = Layout.IndentNames ? new string('\u3000', (code.Length - 3) / 2) : "";
            var cellName = Layout.Codes == CodeStyle.WithName ? $"{code} {label}" : indent + label;
            table.Row([.. cells, cellName, .. heads.Select(_ => "")]);
            Amounts(code, label, leaves);
        }
        if (rows.Count == 0 && !totalLast) table.Body.Add(Enumerable.Repeat("", columns).ToArray());
        if (totalLast)
        {
            for (var blank = 0; rows.Count == 0 && blank < 2; blank++) table.Body.Add(Enumerable.Repeat("", columns).ToArray());
            Total();
        }
        return table;
    }

    /// <summary>The sum of the items: of exact amounts, or of what is printed for each.</summary>
    private long Add(string form, IReadOnlyList<Leaf> leaves, Func<Leaf, long> amount) =>
        Account.Variation.Sums == Sums.Mixed && form is "revenue" or "expenditure"
            ? leaves.Sum(l => (long)(Money.Round(amount(l), Layout.Unit) * Money.FenPer(Layout.Unit)))
            : leaves.Sum(amount);

    private void Heads(GridTable table, string[] heads)
    {
        var parts = heads.Select(h => h.Split('/')).ToList();
        string[] top = parts.Select((p, i) => i > 0 && p.Length > 1 && parts[i - 1][0] == p[0] ? Same : p[0]).ToArray();
        string[] sub = parts.Select(p => p.Length > 1 ? p[1] : Up).ToArray();
        string[] numbers = Enumerable.Range(1, heads.Length).Select(i => i.ToString(CultureInfo.InvariantCulture)).ToArray();
        string[] up = heads.Select(_ => Up).ToArray();
        var item = Layout.Label("项目");
        if (Layout.Codes == CodeStyle.Joined)
        {
            table.Head([item, Same, .. top]).Head([Layout.CodeHead, "科目名称", .. sub]);
            if (Layout.ColumnNumbers) table.Head([Layout.Label("栏次"), Same, .. numbers]);
            return;
        }
        table.Head([item, Same, Same, Same, .. top]).Head([Layout.CodeHead, Same, Same, "科目名称", .. sub]);
        if (Layout.ColumnNumbers) table.Head(["类", "款", "项", "栏次", .. numbers]);
        else if (!Layout.MixedTotal || table.Form is "general-public-budget-expenditure" or "government-fund-budget" or "state-capital-budget")
            table.Head(["类", "款", "项", Up, .. up]);
    }
}
