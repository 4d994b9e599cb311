using System.Globalization;
using Extractor.Corpus.Generator.Figures;

namespace Extractor.Corpus.Generator.Tables;

internal sealed partial class FormTables
{
    /// <summary>F1: income and expenditure of the year.</summary>
    public GridTable Summary(string title)
    {
        var classes = Classes(Layout.Year, Layout.FewClasses);
        var a = Account;
        var income = new List<(string Label, long Fen)> { ("一般公共预算财政拨款收入", a.Sum(l => l.GeneralRevenue)), ("政府性基金预算财政拨款收入", a.Sum(l => l.FundRevenue)) };
        if (Layout.Year >= 2020) income.Add(("国有资本经营预算财政拨款收入", a.Sum(l => l.CapitalRevenue)));
        income.AddRange([("上级补助收入", a.Sum(l => l.Superior)), ("事业收入", a.Sum(l => l.Business)), ("经营收入", a.Sum(l => l.Operating)),
            ("附属单位上缴收入", a.Sum(l => l.Affiliated)), ("其他收入", a.Sum(l => l.Other))]);

        var lines = Layout.LineNumbers;
        var table = Sided("revenue-and-expenditure-summary", title, [Layout.AmountHead]);
        int right = lines ? 3 : 2, amount = lines ? 2 : 1;
        var line = 0;
        // The 2021 forms have a blank line above the totals.
        var extra = Layout.Year == 2021 ? 1 : 0;
        var offset = classes.Count + 4 + extra;

        void Row(string left, long? fen, string label, long? spent)
        {
            line++;
            table.Body.Add(Enumerable.Repeat("", table.Columns).ToArray());
            table.Body[^1][0] = left;
            table.Body[^1][right] = label;
            if (lines)
            {
                table.Body[^1][1] = line.ToString(CultureInfo.InvariantCulture);
                table.Body[^1][right + 1] = (line + offset).ToString(CultureInfo.InvariantCulture);
            }
            if (fen is { } f) Put(table, amount, f, null, Item(left));
            if (spent is { } s) Put(table, right + amount, s, null, Item(label));
        }

        for (var k = 0; k < classes.Count; k++)
        {
            var code = classes[k];
            var spent = a.Leaves.Where(l => l.Code.StartsWith(code, StringComparison.Ordinal)).Sum(l => l.Expenditure);
            Row(k < income.Count ? $"{Ordinal(k + 1)}、{income[k].Label}" : "", k < income.Count ? income[k].Fen : null,
                $"{Ordinal(k + 1)}、{ClassName(code)}", spent);
        }
        Row("本年收入合计", a.Revenue, "本年支出合计", a.Expenditure);
        Row(Layout.Year >= 2022 ? "使用非财政拨款结余（含专用结余）" : "使用非财政拨款结余", a.UsedBalance, "结余分配", a.Distribution);
        Row("年初结转和结余", a.Opening, "年末结转和结余", a.Closing);
        if (extra > 0) Row("", null, "", null);
        Row(Layout.Label("总计"), a.Total, Layout.Label("总计"), a.Total);
        return table;
    }

    /// <summary>F4: the same for appropriations.</summary>
    public GridTable FiscalSummary(string title)
    {
        var classes = Classes(Layout.Year, Layout.FewClasses);
        var a = Account;
        string[] budgets = Layout.Year >= 2020
            ? ["一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"]
            : ["一般公共预算财政拨款", "政府性基金预算财政拨款"];
        Func<Leaf, long>[] received = [l => l.GeneralRevenue, l => l.FundRevenue, l => l.CapitalRevenue];
        Func<Leaf, long>[] spent = [l => l.General, l => l.Fund, l => l.Capital];
        Func<Leaf, long>[] open = [l => l.Open, l => l.FundOpen, l => l.CapitalOpen];
        Func<Leaf, long>[] close = [l => l.Close, l => l.FundClose, l => l.CapitalClose];

        var lines = Layout.LineNumbers;
        var table = Sided("fiscal-appropriation-summary", title, ["合计", .. budgets]);
        int right = lines ? 3 : 2, amount = lines ? 2 : 1, first = right + amount;
        var line = 0;
        var offset = classes.Count + 3 + budgets.Length;

        void Row(string left, long? fen, string label, Func<int, long>? expenditure)
        {
            line++;
            table.Body.Add(Enumerable.Repeat("", table.Columns).ToArray());
            table.Body[^1][0] = left;
            table.Body[^1][right] = label;
            if (lines)
            {
                table.Body[^1][1] = line.ToString(CultureInfo.InvariantCulture);
                table.Body[^1][right + 1] = (line + offset).ToString(CultureInfo.InvariantCulture);
            }
            if (fen is { } f) Put(table, amount, f, null, Item(left));
            if (expenditure is null) return;
            var each = Enumerable.Range(0, budgets.Length).Select(expenditure).ToList();
            Put(table, first, each.Sum(), null, Item(label));
            for (var b = 0; b < each.Count; b++) Put(table, first + 1 + b, each[b], null, Item(label));
        }

        for (var k = 0; k < classes.Count; k++)
        {
            var leaves = a.Leaves.Where(l => l.Code.StartsWith(classes[k], StringComparison.Ordinal)).ToList();
            Row(k < budgets.Length ? $"{Ordinal(k + 1)}、{budgets[k]}" : "", k < budgets.Length ? a.Sum(received[k]) : null,
                $"{Ordinal(k + 1)}、{ClassName(classes[k])}", b => leaves.Sum(spent[b]));
        }
        Row("本年收入合计", a.FiscalRevenue, "本年支出合计", b => a.Sum(spent[b]));
        Row("年初财政拨款结转和结余", a.FiscalOpen, "年末财政拨款结转和结余", b => a.Sum(close[b]));
        for (var b = 0; b < budgets.Length; b++)
            Row(Layout.LineNumbers ? budgets[b] : $"{Ordinal(b + 1)}、{budgets[b]}", a.Sum(open[b]), "", null);
        Row(Layout.Label("总计"), a.FiscalTotal, Layout.Label("总计"), b => a.Sum(spent[b]) + a.Sum(close[b]));
        return table;
    }

    private static string Item(string label)
    {
        var text = label.Replace(" ", "", StringComparison.Ordinal);
        return text[(text.IndexOf('、', StringComparison.Ordinal) + 1)..];
    }

    private GridTable Sided(string form, string title, string[] amounts)
    {
        var lines = Layout.LineNumbers;
        var left = lines ? 3 : 2;
        var columns = left + (lines ? 2 : 1) + amounts.Length;
        var n = Layout.NumberAlign;
        double[] widths = [30, .. lines ? [5.5] : Array.Empty<double>(), 15, 30, .. lines ? [5.5] : Array.Empty<double>(), .. amounts.Select(_ => 15.0)];
        var align = $"l{(lines ? "c" : "")}{n}l{(lines ? "c" : "")}{new string(n, amounts.Length)}";
        var table = Table(form, title, columns, align, widths);

        table.Head([Layout.Label("收入"), .. Enumerable.Repeat(Same, left - 1), Layout.Label("支出"), .. Enumerable.Repeat(Same, columns - left - 1)]);
        string item = Layout.Label("项目"), head = amounts.Length == 1 ? Layout.AmountHead : Layout.AmountHead.Length > 2 ? Layout.AmountHead : "金额";
        table.Head(lines ? [item, "行次", head, item, "行次", .. amounts] : [item, head, item, .. amounts]);
        if (Layout.ColumnNumbers)
        {
            var numbers = Enumerable.Range(2, amounts.Length).Select(i => i.ToString(CultureInfo.InvariantCulture)).ToArray();
            var label = Layout.Label("栏次");
            table.Head(lines ? [label, "", "1", label, "", .. numbers] : [label, "1", label, .. numbers]);
        }
        return table;
    }
}
