using Extractor.Model;
using Extractor.Reconciliation.Forms;

namespace Extractor.Reconciliation.Rules;

/// <summary>The forms with a row for each subject code, within themselves.</summary>
internal static class CodeTableRules
{
    private static readonly ColumnRole[] Sources = [ColumnRole.Appropriation, ColumnRole.SuperiorSubsidy, ColumnRole.Business, ColumnRole.Operating, ColumnRole.Affiliated, ColumnRole.Other];
    private static readonly ColumnRole[] Natures = [ColumnRole.Basic, ColumnRole.Project, ColumnRole.PaidUp, ColumnRole.OperatingCost, ColumnRole.Subsidy];
    private static readonly ColumnRole[] Parts = [ColumnRole.Basic, ColumnRole.Project];

    /// <summary>Rows of a level that a form prints at the least before one that it does not print is missed.</summary>
    private const int FewestSiblings = 2;

    private static readonly ColumnRole[] EveryRole = Enum.GetValues<ColumnRole>();

    /// <summary>The rules.</summary>
    public static IEnumerable<Rule> All { get; } =
    [
        Across("REV-02-C1", FormId.Revenue, Sources, null),
        .. Hierarchy("REV-02", FormId.Revenue),
        Across("EXP-03-C1", FormId.Expenditure, Natures, null),
        .. Hierarchy("EXP-03", FormId.Expenditure),
        Across("GPB-05-C1", FormId.GeneralPublicBudgetExpenditure, Parts, null),
        .. Hierarchy("GPB-05", FormId.GeneralPublicBudgetExpenditure),
        Rolling("GPB-05-BAL", FormId.GeneralPublicBudgetExpenditure, false),
        Across("GFB-08-C3", FormId.GovernmentFundBudget, Parts, null),
        Rolling("GFB-08-C6", FormId.GovernmentFundBudget, false),
        .. Hierarchy("GFB-08", FormId.GovernmentFundBudget),
        Across("SCB-09-C1", FormId.StateCapitalBudget, Parts, false),
        Rolling("SCB-09-C6", FormId.StateCapitalBudget, true),
        .. Hierarchy("SCB-09", FormId.StateCapitalBudget),
    ];

    /// <summary>Row by row, the total is the sum of its columns.</summary>
    private static Rule Across(string id, string form, ColumnRole[] addends, bool? isLong) => new(id, RuleClass.Hard, [form], (index, judge) =>
    {
        var codes = index.Codes(form)!;
        return isLong is { } wanted && wanted != IsLong(codes) ? [] : Columns(codes, judge, addends);
    });

    private static IEnumerable<Check?> Columns(CodeForm form, Judge judge, ColumnRole[] addends)
    {
        var isIncomplete = addends.Length > 2 && form.HasUnknownColumns([ColumnRole.Total, .. addends]);
        return AllRows(form).Select(row => judge.Sum(
            form.At(row, ColumnRole.Total), addends.Select(role => form.At(row, role)), [], "该行各栏之和", "the sum of the row's columns", isIncomplete));
    }

    /// <summary>Row by row, closing is opening and revenue less expenditure; only where the form has these columns.</summary>
    private static Rule Rolling(string id, string form, bool withParts) => new(id, RuleClass.Hard, [form], (index, judge) =>
    {
        var codes = index.Codes(form)!;
        if (form != FormId.GovernmentFundBudget && !IsLong(codes))
        {
            return [];
        }

        var closing = AllRows(codes).Select(row => judge.Sum(
            codes.At(row, ColumnRole.Closing), [codes.At(row, ColumnRole.Opening), codes.At(row, ColumnRole.Revenue)], [codes.At(row, ColumnRole.Total)],
            "年初结转和结余加本年收入减本年支出", "opening balance and revenue less expenditure"));
        return withParts ? closing.Concat(Columns(codes, judge, Parts)) : closing;
    });

    private static IEnumerable<Rule> Hierarchy(string prefix, string form) =>
    [
        new(prefix + "-H1", RuleClass.Hard, [form], (index, judge) => Levels(index.Codes(form)!, judge, 5, "其下各项之和", "the sum of its items")),
        new(prefix + "-H2", RuleClass.Hard, [form], (index, judge) => Levels(index.Codes(form)!, judge, 3, "其下各款之和", "the sum of its sections")),
        new(prefix + "-H3", RuleClass.Hard, [form], (index, judge) => Totals(index.Codes(form)!, judge, index.Codes(form)!.Children(null), "各类之和", "the sum of the classes")),
        new(prefix + "-H4", RuleClass.Hard, [form], (index, judge) => Totals(index.Codes(form)!, judge, index.Codes(form)!.Leaves(), "各项级科目之和", "the sum of all items")),
    ];

    private static IEnumerable<Check?> Levels(CodeForm form, Judge judge, int digits, string formula, string formulaEn)
    {
        foreach (var code in form.Rows.Where(row => row.Code!.Length == digits).Select(row => row.Code!).Concat(Lost(form, digits)))
        {
            var children = form.Children(code);
            if (children.Count == 0)
            {
                continue;
            }

            foreach (var role in EveryRole.Where(form.Has))
            {
                yield return judge.Sum(form.CodeAt(code, role), children.Select(child => form.At(child, role)), [], formula, formulaEn, IsBroken(form), absent: []);
            }
        }
    }

    /// <summary>Codes that a form does not print although it prints rows below them, where it prints all others of their level.</summary>
    private static IReadOnlyList<string> Lost(CodeForm form, int digits)
    {
        var needed = form.Rows.Where(row => row.Code!.Length > digits).Select(row => row.Code![..digits]).Distinct(StringComparer.Ordinal).ToArray();
        var lost = needed.Where(code => form.Row(code) is null).ToArray();
        return lost.Length > 0 && needed.Length - lost.Length >= Math.Max(FewestSiblings, lost.Length) ? lost : [];
    }

    private static IEnumerable<Check?> Totals(CodeForm form, Judge judge, IReadOnlyList<CodeRow> rows, string formula, string formulaEn) =>
        form.IsEmpty ? [] : EveryRole.Where(form.Has).Select(role =>
            judge.Sum(form.TotalAt(role), rows.Select(row => form.At(row, role)), [], formula, formulaEn, IsBroken(form), absent: []));

    private static bool IsBroken(CodeForm form) => form.HasRepeatedCodes || form.HasNamelessRows;

    private static bool IsLong(CodeForm form) => form.Has(ColumnRole.Opening) && form.Has(ColumnRole.Closing);

    private static IEnumerable<CodeRow> AllRows(CodeForm form) => form.IsEmpty || form.Total is null ? form.Rows : form.Rows.Prepend(form.Total);
}
