using Extractor.Model;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.Forms;

namespace Extractor.Reconciliation.Rules;

/// <summary>财政拨款收入支出决算总表 within itself.</summary>
internal static class AppropriationRules
{
    private static readonly string[] Own = [FormId.FiscalAppropriationSummary];

    /// <summary>The rules.</summary>
    public static IEnumerable<Rule> All { get; } =
    [
        Of("FAS-04-27", RuleClass.Hard, (form, judge) => [judge.Sum(form.RevenueSum, form.Revenues, [], "各项财政拨款之和", "the sum of the appropriations", absent: form.AbsentBudgets)]),
        Of("FAS-04-28", RuleClass.Hard, Openings),
        Of("FAS-04-32", RuleClass.Hard, (form, judge) => [judge.Sum(form.RevenueTotal, [form.RevenueSum, .. OpeningParts(form)], [], "本年收入合计与年初财政拨款结转和结余之和", "revenue and opening balance together")]),
        Of("FAS-04-59", RuleClass.Hard, (form, judge) => Columns(form).Select(column => judge.Sum(
            Right(form, form.ExpenditureRow, column), form.ClassRows.Select(row => Right(form, row, column)), [], "各类支出之和", "the sum of the classes", absent: form.AbsentClasses))),
        Of("FAS-04-64", RuleClass.Hard, (form, judge) => Columns(form).Select(column => judge.Sum(
            Right(form, form.ExpenditureTotalRow, column), [Right(form, form.ExpenditureRow, column), Right(form, form.ClosingRow, column)], [],
            "本年支出合计与年末财政拨款结转和结余之和", "expenditure and closing balance together"))),
        Of("FAS-04-C2", RuleClass.Hard, (form, judge) => Rows(form).Select(row => judge.Sum(
            form.Sum(row), Columns(form).OfType<string>().Select(column => form.Of(row, column)), [], "该行各项预算财政拨款之和", "the sum of the row's budgets"))),
        Of("FAS-04-BAL", RuleClass.Hard, (form, judge) => [judge.Same(form.RevenueTotal, form.Sum(form.ExpenditureTotalRow), 0)]),
        Budget("FAS-04-FG", 0),
        Budget("FAS-04-FF", 1),
        Budget("FAS-04-FS", 2),
        Of("FAS-04-223", RuleClass.Doc, StateCapitalClass),
    ];

    private static Rule Of(string id, RuleClass ruleClass, Func<AppropriationForm, Judge, IEnumerable<Check?>> check) =>
        new(id, ruleClass, Own, (index, judge) => check(index.Appropriation!, judge));

    /// <summary>Revenue and opening of a budget are its total on the right: no balance of an appropriation is distributed.</summary>
    private static Rule Budget(string id, int budget) => Of(id, RuleClass.Hard, (form, judge) =>
    {
        var name = AppropriationForm.Budgets[budget];
        return form.Expenditure.Has(name)
            ? [judge.Sum(form.Of(form.ExpenditureTotalRow, name), [form.RevenueOf(name), form.OpeningOf(name)], [], "该项预算的本年收入与年初结转和结余之和", "revenue and opening balance of that budget together")]
            : [];
    });

    private static IEnumerable<Check?> Openings(AppropriationForm form, Judge judge)
    {
        // The sum may be left blank beside its parts; that is a matter of presentation.
        if (form.Opening is { IsPrinted: false } && form.Openings.Any(figure => figure is { IsPrinted: true }))
        {
            return [judge.NotApplicable("年初财政拨款结转和结余合计未填，只填了分项。", "the sum of the openings is blank, only its parts are filled.")];
        }

        return form.OpeningRow is not null && form.Openings.Count == 0 ? [] : [judge.Sum(form.Opening, form.Openings, [], "其下各项之和", "the sum of its parts")];
    }

    /// <summary>The printed opening, or its parts where they are filled and the sum is blank.</summary>
    private static IReadOnlyList<Figure?> OpeningParts(AppropriationForm form) =>
        form.Opening is { IsPrinted: false } && form.Openings.Any(figure => figure is { IsPrinted: true }) ? form.Openings : [form.Opening];

    private static IEnumerable<Check?> StateCapitalClass(AppropriationForm form, Judge judge)
    {
        var row = form.ClassRow(ExpenditureClass.All.First(subject => subject.Code == "223"));
        var wrong = AppropriationForm.Budgets.Take(2).Select(budget => form.Of(row, budget)).OfType<Figure>().Where(figure => figure.Amount != 0).ToArray();
        var right = form.Of(row, AppropriationForm.Budgets[2]);
        return wrong.Length > 0 ? wrong.Select(figure => judge.Holds(false, [figure], $"{figure.Place}有数，但国有资本经营预算支出只能列在国有资本经营预算财政拨款栏。", $"{figure.PlaceEn} is not zero, but expenditure of the state capital budget belongs into that budget's column."))
            : right is { IsPrinted: true } ? [judge.Holds(true, [right], "国有资本经营预算支出列在相应栏内。", "Expenditure of the state capital budget stands in its own column.")]
            : [];
    }

    /// <summary>The columns of the right side: null for all budgets together, else the budget.</summary>
    private static IEnumerable<string?> Columns(AppropriationForm form) =>
        AppropriationForm.Budgets.Where(form.Expenditure.Has).Cast<string?>().Prepend(null);

    private static Figure? Right(AppropriationForm form, SideRow? row, string? column) => column is null ? form.Sum(row) : form.Of(row, column);

    private static IEnumerable<SideRow?> Rows(AppropriationForm form) => [.. form.ClassRows, form.ExpenditureRow, form.ClosingRow, form.ExpenditureTotalRow];
}
