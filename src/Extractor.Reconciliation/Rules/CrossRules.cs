using Extractor.Model;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.Forms;

namespace Extractor.Reconciliation.Rules;

/// <summary>The forms against each other.</summary>
internal static class CrossRules
{
    private const string F1 = FormId.RevenueAndExpenditureSummary;
    private const string F2 = FormId.Revenue;
    private const string F3 = FormId.Expenditure;
    private const string F4 = FormId.FiscalAppropriationSummary;
    private const string F5 = FormId.GeneralPublicBudgetExpenditure;
    private const string F6 = FormId.GeneralPublicBudgetBasicExpenditure;
    private const string F7 = FormId.ThreePublicExpenses;
    private const string F8 = FormId.GovernmentFundBudget;
    private const string F9 = FormId.StateCapitalBudget;

    private static readonly string[] SourceNames = ["上级补助收入", "事业收入", "经营收入", "附属单位上缴", "其他收入"];
    private static readonly ColumnRole[] SourceRoles = [ColumnRole.SuperiorSubsidy, ColumnRole.Business, ColumnRole.Operating, ColumnRole.Affiliated, ColumnRole.Other];

    /// <summary>Items that pay one contribution each, and those that mix purposes and can only confirm.</summary>
    private static readonly (string[] Economic, string[] Functional, bool IsStrict)[] Correspondences =
    [
        (["30113"], ["2210201"], true), (["30108"], ["2080505"], true), (["30109"], ["2080506"], true),
        (["30110"], ["2101101", "2101102"], false), (["30111"], ["2101103"], false), (["30301", "30302"], ["2080501", "2080502"], false),
    ];

    /// <summary>The rules.</summary>
    public static IEnumerable<Rule> All { get; } =
    [
        Hard("X-01-02-T", [F1, F2], (index, judge) => [judge.Same(index.Codes(F2)!.TotalAt(ColumnRole.Total), index.Summary!.RevenueSum, index.Codes(F2)!.Leaves().Count)]),
        Hard("X-01-02-A", [F1, F2], Appropriations),
        .. SourceNames.Select((name, at) => Hard("X-01-02-" + "45678"[at], [F1, F2], (index, judge) =>
            [judge.Same(index.Codes(F2)!.TotalAt(SourceRoles[at]), index.Summary!.Source(name), 0)])),
        Hard("X-01-03-T", [F1, F3], (index, judge) => [judge.Same(index.Codes(F3)!.TotalAt(ColumnRole.Total), index.Summary!.ExpenditureSum, Leaves(index))]),
        Hard("X-01-03-K", [F1, F3], (index, judge) => ExpenditureClass.All.Select(subject => Classes(
            judge, index.Codes(F3)!, subject.Code, ColumnRole.Total, index.Summary!.Class(subject)))),
        .. AppropriationForm.Budgets.Select((budget, at) => Hard("X-01-04-" + "123"[at], [F1, F4], (index, judge) =>
            [index.Summary!.Source(budget) is null && index.Appropriation!.RevenueOf(budget) is null ? null : judge.Same(index.Appropriation!.RevenueOf(budget), index.Summary.Source(budget), 0)])),
        new("X-01-04-K", RuleClass.Bound, [F1, F3, F4], (index, judge) => ExpenditureClass.All.Select(subject => ClassBound(index, judge, subject))),
        // The reference calls it a bound; a deficit of other money breaks it lawfully, so that it is no error by itself.
        new("X-01-04-O", RuleClass.Soft, [F1, F3, F4], Balances),
        Hard("X-02-04", [F2, F4], (index, judge) => [judge.Same(index.Codes(F2)!.TotalAt(ColumnRole.Appropriation), index.Appropriation!.RevenueSum, index.Codes(F2)!.Leaves().Count)]),
        Hard("X-03-04", [F1, F3, F4], NonFiscal),
        new("X-03-SPLIT", RuleClass.Bound, [F3, F4, F5, F8, F9], Split),
        new("X-03-05-B", RuleClass.Bound, [F3, F5], (index, judge) =>
            [judge.AtMost(index.Codes(F5)!.TotalAt(ColumnRole.Basic), [index.Codes(F3)!.TotalAt(ColumnRole.Basic)], Leaves(index), "全部基本支出", "basic expenditure from all money")]),
        Hard("X-04-05-T", [F4, F5], (index, judge) => [judge.Same(index.Codes(F5)!.TotalAt(ColumnRole.Total), Spent(index, 0), index.Codes(F5)!.Leaves().Count)]),
        Hard("X-04-05-K", [F4, F5], (index, judge) => ByClass(index, judge, F5, 0)),
        Fund("X-04-08-T", ColumnRole.Total, index => Spent(index, 1)),
        Fund("X-04-08-R", ColumnRole.Revenue, index => index.Appropriation!.RevenueOf(AppropriationForm.Budgets[1])),
        Fund("X-04-08-O", ColumnRole.Opening, index => index.Appropriation!.OpeningOf(AppropriationForm.Budgets[1])),
        Fund("X-04-08-E", ColumnRole.Closing, index => index.Appropriation!.Of(index.Appropriation.ClosingRow, AppropriationForm.Budgets[1])),
        Hard("X-04-08-K", [F4, F8], (index, judge) => ByClass(index, judge, F8, 1)),
        Hard("X-04-09-T", [F4, F9], (index, judge) => [judge.Same(index.Codes(F9)!.TotalAt(ColumnRole.Total), Spent(index, 2), index.Codes(F9)!.Leaves().Count)]),
        Hard("X-04-09-B", [F4, F9], LongStateCapital),
        Hard("X-05-06-T", [F5, F6], (index, judge) => [judge.Sum(
            index.Codes(F5)!.TotalAt(ColumnRole.Basic), [index.Economic!.Footer("人员经费"), index.Economic.Footer("公用经费")], [], "人员经费合计与公用经费合计之和", "staff and office costs together")]),
        Paid("X-06-07-1", "30212", ThreePublicRole.Abroad),
        Paid("X-06-07-2", "30217", ThreePublicRole.Reception),
        Paid("X-06-07-3", "30231", ThreePublicRole.Running),
        Paid("X-06-07-4", "31013", ThreePublicRole.Purchase),
        new("X-06-05-P", RuleClass.Soft, [F5, F6], Contributions),
        new("X-02-03-S", RuleClass.Soft, [F1, F2, F3], CodeSets),
        new("X-YY-1", RuleClass.Soft, [], Openings),
        new("X-YY-2", RuleClass.Soft, [], (index, judge) => PriorYear(index) is { } year ? Prose.Priors.AgainstPriorReport(index, judge, index.Prior!, figure => OfPrior(figure, year)) : NoPriorReport(index, judge)),
    ];

    private static Rule Hard(string id, string[] forms, Func<ReportIndex, Judge, IEnumerable<Check?>> evaluate) => new(id, RuleClass.Hard, forms, evaluate);

    private static Rule Fund(string id, ColumnRole role, Func<ReportIndex, Figure?> summary) =>
        Hard(id, [F4, F8], (index, judge) => [judge.Same(index.Codes(F8)!.TotalAt(role), summary(index), index.Codes(F8)!.Leaves().Count)]);

    private static Rule Paid(string id, string code, ThreePublicRole role) => new(id, RuleClass.Bound, [F6, F7], (index, judge) =>
        index.Economic!.Of(code) is { Amount: not 0 } paid
            ? [judge.AtMost(paid, [index.ThreePublic!.Final(role)], 0, "“三公”经费决算数", "the three-public expenses")]
            : []);

    private static Figure? Spent(ReportIndex index, int budget) =>
        index.Appropriation!.Of(index.Appropriation.ExpenditureRow, AppropriationForm.Budgets[budget]);

    private static int Leaves(ReportIndex index) => index.Codes(F3)?.Leaves().Count ?? 0;

    private static IEnumerable<Check?> Appropriations(ReportIndex index, Judge judge)
    {
        var summary = index.Summary!;
        // Older forms print one line for all appropriations, or none for the state capital budget.
        var printed = AppropriationForm.Budgets.Select(budget => summary.Revenue.RowBefore(summary.RevenueRow, budget)).OfType<SideRow>().Select(row => summary.Revenue.At(row)).ToArray();
        var parts = printed.Length > 0 ? printed : [summary.Source("财政拨款")];
        return [judge.Sum(index.Codes(F2)!.TotalAt(ColumnRole.Appropriation), parts, [], "收支总表中各项财政拨款收入之和", "the appropriations of the summary together", printed.Length < 2, index.Codes(F2)!.Leaves().Count, summary.AbsentSources)];
    }

    /// <summary>A class of a code table against the summary; a class that neither prints is no matter.</summary>
    private static Check? Classes(Judge judge, CodeForm codes, string code, ColumnRole role, Figure? summary)
    {
        var row = codes.Row(code);
        return summary is null && row is null ? null
            : row is null && codes.Leaves(code).Count > 0 ? judge.InsufficientData($"《{FormId.TitleOf(codes.Form)}》没有类级科目{code}的行。", $"{codes.Form} has no row for class {code}.")
            : judge.Same(codes.IsEmpty && !codes.Has(role) ? null : codes.CodeAt(code, role), summary, codes.Leaves(code).Count, codes.HasNamelessRows);
    }

    private static IEnumerable<Check?> ByClass(ReportIndex index, Judge judge, string form, int budget) =>
        ExpenditureClass.All.Select(subject => Classes(
            judge, index.Codes(form)!, subject.Code, ColumnRole.Total, index.Appropriation!.Of(index.Appropriation.ClassRow(subject), AppropriationForm.Budgets[budget])));

    private static Check? ClassBound(ReportIndex index, Judge judge, ExpenditureClass subject)
    {
        var fiscal = index.Appropriation!.Sum(index.Appropriation.ClassRow(subject));
        var all = index.Summary!.Class(subject);
        var leaves = index.Codes(F3)!.Leaves(subject.Code).Count;
        return fiscal is not { IsPrinted: true } && all is not { IsPrinted: true } ? null
            : IsAllFiscal(index) ? judge.Same(fiscal, all, leaves)
            : judge.AtMost(fiscal, [all], leaves, "该类全部支出", "expenditure of that class from all money");
    }

    /// <summary>Whether the expenditure printed in the summaries is the same, so that no other money was spent.</summary>
    private static bool IsAllFiscal(ReportIndex index) =>
        index.Appropriation!.Sum(index.Appropriation.ExpenditureRow) is { } fiscal
        && (index.Codes(F3)?.TotalAt(ColumnRole.Total)) is { } all && fiscal.Amount == all.Amount;

    /// <summary>Balances of other money are not negative, unless a business made a loss.</summary>
    private static IEnumerable<Check?> Balances(ReportIndex index, Judge judge)
    {
        var summary = index.Summary!;
        var fiscal = index.Appropriation!;
        if (summary.Source("经营收入") is { Amount: not 0 } || index.Codes(F3)!.TotalAt(ColumnRole.OperatingCost) is { Amount: not 0 }
            || summary.Opening is { Amount: < 0 } || summary.Closing is { Amount: < 0 })
        {
            return [judge.NotApplicable("有经营收支或负数结余，经营亏损可使全部结余小于财政拨款结余。", "business activity or a negative balance: a loss may leave less than the balance of appropriations.")];
        }

        return
        [
            judge.AtMost(fiscal.Opening, [summary.Opening], Leaves(index), "全部年初结转和结余", "the opening balance of all money"),
            judge.AtMost(fiscal.Sum(fiscal.ClosingRow), [summary.Closing], Leaves(index), "全部年末结转和结余", "the closing balance of all money"),
        ];
    }

    private static IEnumerable<Check?> NonFiscal(ReportIndex index, Judge judge)
    {
        var summary = index.Summary!;
        var fiscal = index.Appropriation!;
        var sources = SourceNames.Select(name => summary.Source(name));
        // The opening may be blank beside its parts.
        var openings = fiscal.Opening is { IsPrinted: false } && fiscal.Openings.Any(figure => figure is { IsPrinted: true }) ? fiscal.Openings : [fiscal.Opening];
        return
        [
            judge.Sum(
                index.Codes(F3)!.TotalAt(ColumnRole.Total),
                [fiscal.Sum(fiscal.ExpenditureRow), .. sources, summary.UsedBalance, summary.Opening, fiscal.Sum(fiscal.ClosingRow)],
                [.. openings, summary.Closing, summary.Distribution],
                "财政拨款支出加非财政拨款的收入及结转结余变动",
                "expenditure from appropriations, and revenue and change of balances of other money, together",
                leaves: Leaves(index)),
        ];
    }

    private static IEnumerable<Check?> Split(ReportIndex index, Judge judge)
    {
        var all = index.Codes(F3)!;
        CodeForm[] budgets = [index.Codes(F5)!, index.Codes(F8)!, index.Codes(F9)!];
        var isIncomplete = all.HasNamelessRows || all.HasRepeatedCodes || budgets.Any(form => form.HasNamelessRows || form.HasRepeatedCodes);
        foreach (var code in all.Rows.Concat(budgets.SelectMany(form => form.Rows)).Select(row => row.Code!).Distinct(StringComparer.Ordinal))
        {
            var parts = budgets.Where(form => form.Row(code) is not null).Select(form => form.At(form.Row(code), ColumnRole.Total)).ToArray();
            var leaves = all.Leaves(code).Count;
            // A form that prints the items of one of its budgets without their classes still has each item.
            var whole = all.Row(code) is null && code.Length < 7 ? null : all.CodeAt(code, ColumnRole.Total);
            if (parts.Length == 1 && IsAllFiscal(index))
            {
                yield return judge.Same(whole, parts[0], leaves, isIncomplete);
            }
            else if (parts.Length > 0)
            {
                // The rest is money of other origin.
                yield return judge.AtMost(parts, [whole], leaves, whole?.Place ?? "", whole?.PlaceEn ?? "", isIncomplete);
            }
        }
    }

    private static IEnumerable<Check?> LongStateCapital(ReportIndex index, Judge judge)
    {
        var codes = index.Codes(F9)!;
        var fiscal = index.Appropriation!;
        if (!codes.Has(ColumnRole.Opening))
        {
            return [];
        }

        var budget = AppropriationForm.Budgets[2];
        var leaves = codes.Leaves().Count;
        return
        [
            judge.Same(codes.TotalAt(ColumnRole.Revenue), fiscal.RevenueOf(budget), leaves),
            judge.Same(codes.TotalAt(ColumnRole.Opening), fiscal.OpeningOf(budget), leaves),
            judge.Same(codes.TotalAt(ColumnRole.Closing), fiscal.Of(fiscal.ClosingRow, budget), leaves),
        ];
    }

    /// <summary>Contributions usually have an item of their own; where either side has none, they are booked elsewhere.</summary>
    private static IEnumerable<Check?> Contributions(ReportIndex index, Judge judge)
    {
        var form = index.Codes(F5)!;
        foreach (var (economic, functional, isStrict) in Correspondences)
        {
            var paid = economic.Select(index.Economic!.Of).OfType<Figure>().ToArray();
            var booked = functional.Select(form.Row).OfType<CodeRow>().Select(row => form.At(row, ColumnRole.Basic)).OfType<Figure>().Where(figure => figure.Amount != 0).ToArray();
            if (paid.Length == 0 || booked.Length == 0)
            {
                continue;
            }

            var check = judge.Sum(paid[0], booked, paid.Skip(1), "对应功能科目的基本支出", "the basic expenditure of the corresponding subjects");
            yield return isStrict || check is not { Outcome: CheckOutcome.Fail } ? check
                : judge.NotApplicable($"{paid[0].Place}与对应功能科目不等，但这些科目可含其他用途。", $"{paid[0].PlaceEn} differs from the corresponding subjects, which lawfully mix purposes.");
        }
    }

    private static IEnumerable<Check?> CodeSets(ReportIndex index, Judge judge)
    {
        var summary = index.Summary!;
        if (new[] { summary.Opening, summary.Closing, summary.UsedBalance, summary.Distribution }.Any(figure => figure is not { Amount: 0 }))
        {
            return [judge.NotApplicable("有结转结余，收入与支出的科目可以不同。", "balances are carried over, so that subjects of revenue and expenditure may differ.")];
        }

        var revenue = index.Codes(F2)!.Rows;
        var expenditure = index.Codes(F3)!.Rows;
        var missing = expenditure.Where(row => index.Codes(F2)!.Row(row.Code!) is null).Concat(revenue.Where(row => index.Codes(F3)!.Row(row.Code!) is null)).Select(row => row.Label).ToArray();
        var figures = new[] { index.Codes(F2)!.TotalAt(ColumnRole.Total), index.Codes(F3)!.TotalAt(ColumnRole.Total) }.OfType<Figure>().ToArray();
        var list = string.Join('、', missing.Take(5));
        return [judge.Holds(missing.Length == 0, figures, missing.Length == 0 ? "收入决算表与支出决算表的科目一致。" : $"只出现在收入决算表或支出决算表之一的科目：{list}。", missing.Length == 0 ? "The subjects of revenue and expenditure agree." : $"Subjects that only one of the forms revenue and expenditure prints: {list}.")];
    }

    /// <summary>What last year's report carried over is what this year's opens with, unless the opening was adjusted.</summary>
    private static IEnumerable<Check?> Openings(ReportIndex index, Judge judge)
    {
        if (PriorYear(index) is not { } year)
        {
            return NoPriorReport(index, judge);
        }

        var prior = index.Prior!;
        var (fiscal, before) = (index.Appropriation, prior.Appropriation);
        return
        [
            judge.Same(index.Summary?.Opening, OfPrior(prior.Summary?.Closing, year), Leaves(prior)),
            judge.Same(fiscal?.Opening, OfPrior(before?.Sum(before.ClosingRow), year), Leaves(prior)),
            judge.Same(index.Codes(F8)?.TotalAt(ColumnRole.Opening), OfPrior(prior.Codes(F8)?.TotalAt(ColumnRole.Closing), year), prior.Codes(F8)?.Leaves().Count ?? 0),
        ];
    }

    /// <summary>The year before, when its report is at hand.</summary>
    private static int? PriorYear(ReportIndex index) =>
        index.Prior?.Report.Metadata.FiscalYear is { } year && index.Report.Metadata.FiscalYear == year + 1 ? year : null;

    /// <summary>A figure of another report: its place says which and what may lawfully make a difference, and its id means nothing in this one.</summary>
    private static Figure? OfPrior(Figure? figure, int year) => figure is null ? null : figure with
    {
        Reference = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{year}/{figure.Reference}"),
        Page = null,
        Where = new SpokenWhereabouts(
            $"{year}年度报告{figure.Place}（会计差错更正、收回以前年度支出、结余上缴财政、单位间调拨或报告主体变化时可以不等）",
            $"{figure.PlaceEn} of the report for {year} (they may differ after a correction, recovered spending, balances paid back to the treasury, transfers between units or a change of the reporting entity)"),
    };

    private static IEnumerable<Check?> NoPriorReport(ReportIndex index, Judge judge) =>
        [judge.InsufficientData($"没有{(index.Report.Metadata.FiscalYear - 1)?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "上"}年度的报告。", "the report of the year before is not at hand.")];
}
