using Extractor.Corpus.Generator.Figures;
using Extractor.Corpus.Generator.Reports;
using Extractor.Corpus.Generator.Tables;
using FsCheck;
using FsCheck.Fluent;

namespace Extractor.Corpus.Generator.Tests;

/// <summary>The identities of the forms hold between printed figures, whatever the seed.</summary>
public sealed class IdentityTests
{
    private const string F1 = "revenue-and-expenditure-summary";
    private const string F2 = "revenue";
    private const string F3 = "expenditure";
    private const string F4 = "fiscal-appropriation-summary";
    private const string F5 = "general-public-budget-expenditure";
    private const string F6 = "general-public-budget-basic-expenditure";
    private const string F7 = "three-public-expenses";
    private const string F8 = "government-fund-budget";
    private const string F9 = "state-capital-budget";

    private static void ForAnySeed(Action<PrintedForms> check) =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(10),
            Prop.ForAll(ArbMap.Default.ArbFor<uint>(), seed =>
            {
                foreach (var create in Catalogue.Reports) check(new PrintedForms(create(seed)));
            }));

    [Fact]
    public void Code_tables_add_up_from_items_to_the_total() => ForAnySeed(forms =>
    {
        foreach (var form in new[] { F2, F3, F5, F8, F9 })
        {
            if (forms.Table(form) is not { } table) continue;
            var codes = table.Figures.Select(f => f.Code).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
            foreach (var column in forms.AmountColumns(form))
            {
                decimal Of(string code) => forms.Value(form, code, null, column);
                var total = forms.Value(form, null, "合计", column);
                forms.AssertSum(total, codes.Where(c => c.Length == 3).Select(Of).ToList(), $"{form} {column} total of classes");
                forms.AssertSum(total, codes.Where(c => c.Length == 7).Select(Of).ToList(), $"{form} {column} total of items");
                foreach (var parent in codes.Where(c => c.Length < 7))
                {
                    var children = codes.Where(c => c.Length == parent.Length + 2 && c.StartsWith(parent, StringComparison.Ordinal)).Select(Of).ToList();
                    forms.AssertSum(Of(parent), children, $"{form} {column} {parent}");
                }
            }
        }
    });

    [Fact]
    public void Revenue_and_expenditure_rows_add_up_over_their_columns() => ForAnySeed(forms =>
    {
        foreach (var form in new[] { F2, F3 })
        {
            var table = forms.Table(form)!;
            var total = Enumerable.Range(0, table.Columns).First(c => table.ColumnPath(c) is "本年收入合计" or "本年支出合计");
            foreach (var row in table.Figures.GroupBy(f => f.Row))
                forms.AssertSum(row.SingleOrDefault(f => f.Column == total)?.Value ?? 0, row.Where(f => f.Column > total).Select(f => f.Value).ToList(), $"{form} row {row.Key}");
        }
    });

    [Fact]
    public void Summary_balances() => ForAnySeed(forms =>
    {
        var table = forms.Table(F1)!;
        var columns = forms.AmountColumns(F1);
        int left = columns[0], right = columns[^1];
        decimal Left(string item) => forms.Line(F1, item, left);
        decimal Right(string item) => forms.Line(F1, item, right);
        var total = table.Figures.Where(f => f.Item == "总计").Select(f => f.Value).ToList();
        Assert.Equal(total[0], total[1]);

        var sources = table.Figures.Where(f => f.Column == left && f.Item!.EndsWith("收入", StringComparison.Ordinal)).Select(f => f.Value).ToList();
        forms.AssertSum(Left("本年收入合计"), sources, "income");
        var classes = Tables.FormTables.Classes(forms.Report.Account.Year, few: false).Select(forms.Report.Account.Codes.Functional);
        forms.AssertSum(Right("本年支出合计"), classes.Select(Right).ToList(), "expenditure");
        var used = table.Figures.SingleOrDefault(f => f.Item!.StartsWith("使用非财政拨款结余", StringComparison.Ordinal))?.Value ?? 0;
        forms.AssertSum(total[0], [Left("本年收入合计"), used, Left("年初结转和结余")], "income total");
        forms.AssertSum(total[0], [Right("本年支出合计"), Right("结余分配"), Right("年末结转和结余")], "expenditure total");
    });

    [Fact]
    public void Fiscal_summary_balances_for_each_budget() => ForAnySeed(forms =>
    {
        var columns = forms.AmountColumns(F4);
        int left = columns[0], sum = columns[1];
        var budgets = forms.Report.Account.Year >= 2020
            ? new[] { "一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款" }
            : ["一般公共预算财政拨款", "政府性基金预算财政拨款"];
        decimal Left(string item, int occurrence = 0) => forms.Line(F4, item, left, occurrence);
        Assert.Equal(Left("总计"), forms.Line(F4, "总计", sum));
        forms.AssertSum(Left("总计"), [Left("本年收入合计"), Left("年初财政拨款结转和结余")], "fiscal total");
        forms.AssertSum(forms.Line(F4, "总计", sum), [forms.Line(F4, "本年支出合计", sum), forms.Line(F4, "年末财政拨款结转和结余", sum)], "fiscal expenditure total");
        var account = forms.Report.Account;
        foreach (var row in forms.Table(F4)!.Figures.Where(f => f.Column >= sum).GroupBy(f => f.Row))
            forms.AssertSum(row.SingleOrDefault(f => f.Column == sum)?.Value ?? 0, row.Where(f => f.Column > sum).Select(f => f.Value).ToList(), $"fiscal row {row.Key}");
        Assert.Equal(Money.Round(account.General, forms.Report.Unit), forms.Line(F4, "本年支出合计", sum + 1));
        Assert.Equal(Money.Round(account.Fund, forms.Report.Unit), forms.Line(F4, "本年支出合计", sum + 2));
        for (var b = 0; b < budgets.Length; b++)
        {
            // Opening and revenue of a budget are its expenditure and closing; the label occurs first as revenue, then as opening.
            var column = sum + 1 + b;
            var own = forms.Table(F4)!.Figures.Where(f => f.Column == left && f.Item == budgets[b]).Select(f => f.Value).ToList();
            forms.AssertSum(forms.Line(F4, "总计", column), own, budgets[b]);
        }
    });

    [Fact]
    public void Forms_agree_with_each_other() => ForAnySeed(forms =>
    {
        int income = forms.AmountColumns(F1)[0], spent = forms.AmountColumns(F1)[^1];
        decimal Total(string form, string head)
        {
            var table = forms.Table(form)!;
            var column = Enumerable.Range(0, table.Columns).First(c => table.ColumnPath(c).EndsWith(head, StringComparison.Ordinal));
            return forms.Value(form, null, "合计", column);
        }

        forms.AssertSame(forms.Line(F1, "本年收入合计", income), Total(F2, "本年收入合计"), "revenue");
        forms.AssertSame(forms.Line(F1, "本年支出合计", spent), Total(F3, "本年支出合计"), "expenditure");
        foreach (var source in new[] { "上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入" })
            Assert.Equal(forms.Line(F1, source, income), Total(F2, source));
        forms.AssertSame(forms.Line(F4, "本年收入合计", forms.AmountColumns(F4)[0]), Total(F2, "财政拨款收入"), "fiscal revenue");
        Assert.Equal(forms.Line(F4, "本年支出合计", forms.AmountColumns(F4)[1] + 2), Total(F8, "小计"));
        var columns = forms.AmountColumns(F6);
        forms.AssertSum(
            Total(F5, forms.Table(F5)!.Columns > 10 ? "本年支出/基本支出" : "基本支出"),
            [forms.Value(F6, null, "人员经费合计", columns[0]), forms.Value(F6, null, "公用经费合计", columns[^1])],
            "basic expenditure");
    });

    [Fact]
    public void Economic_classes_add_up() => ForAnySeed(forms =>
    {
        var figures = forms.Table(F6)!.Figures;
        decimal Of(string code) => figures.SingleOrDefault(f => f.Code == code)?.Value ?? 0;
        var codes = figures.Select(f => f.Code).OfType<string>().ToList();
        foreach (var parent in codes.Where(c => c.Length == 3))
            forms.AssertSum(Of(parent), codes.Where(c => c.Length == 5 && c.StartsWith(parent, StringComparison.Ordinal)).Select(Of).ToList(), parent);
        forms.AssertSum(figures.Single(f => f.Item == "人员经费合计").Value, [Of("301"), Of("303")], "staff");
        forms.AssertSum(figures.Single(f => f.Item == "公用经费合计").Value, [Of("302"), Of("307"), Of("310"), Of("312"), Of("399")], "office");
    });

    [Fact]
    public void Three_public_expenses_add_up_and_cover_the_basic_part() => ForAnySeed(forms =>
    {
        var table = forms.Table(F7)!;
        var interleaved = table.ColumnPath(1).EndsWith("决算数", StringComparison.Ordinal);
        foreach (var final in new[] { 0, 1 })
        {
            decimal At(int i) => table.Figures.SingleOrDefault(f => f.Column == (interleaved ? (2 * i) + final : i + (6 * final)))?.Value ?? 0;
            forms.AssertSum(At(0), [At(1), At(2), At(5)], "three public");
            forms.AssertSum(At(2), [At(3), At(4)], "vehicles");
            if (final == 0) continue;
            decimal Basic(string code) => forms.Table(F6)!.Figures.SingleOrDefault(f => f.Code == code)?.Value ?? 0;
            Assert.True(Basic("30231") <= At(4));
            Assert.True(Basic("30217") <= At(5));
        }
    });

    [Fact]
    public void Fund_and_state_capital_roll_forward() => ForAnySeed(forms =>
    {
        foreach (var form in new[] { F8, F9 })
        {
            if (forms.Table(form) is not { } table || table.ColumnPath(table.Columns - 1) != "年末结转和结余") continue;
            var closing = table.Columns - 1;
            foreach (var row in table.Figures.GroupBy(f => f.Row))
            {
                decimal At(int column) => row.SingleOrDefault(f => f.Column == column)?.Value ?? 0;
                // opening + revenue = expenditure + closing, each rounded on its own: T(1,3).
                var difference = Math.Abs(At(closing) + At(closing - 3) - At(closing - 4) - At(closing - 5));
                Assert.True(difference <= (forms.Report.Unit == "元" ? 0 : 0.01m), $"{forms.Report.Id} {form} row {row.Key}");
            }
        }
    });
}
