using Extractor.Model;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.Forms;

namespace Extractor.Reconciliation.Rules;

/// <summary>The economic form and the three-public form, within themselves.</summary>
internal static class ExpenseRules
{
    private static readonly string[] Economic = [FormId.GeneralPublicBudgetBasicExpenditure];
    private static readonly string[] ThreePublic = [FormId.ThreePublicExpenses];

    /// <summary>The rules.</summary>
    public static IEnumerable<Rule> All { get; } =
    [
        .. new[] { "301", "302", "303", "307", "310", "312", "399" }.Select(Class),
        new("BAS-06-P", RuleClass.Hard, Economic, (index, judge) => [Footer(index.Economic!, judge, "人员经费", true)]),
        new("BAS-06-O", RuleClass.Hard, Economic, (index, judge) => [Footer(index.Economic!, judge, "公用经费", false)]),
        Part("TPE-07-B1", false, ThreePublicRole.Total, ThreePublicRole.Abroad, ThreePublicRole.Vehicles, ThreePublicRole.Reception),
        Part("TPE-07-B3", false, ThreePublicRole.Vehicles, ThreePublicRole.Purchase, ThreePublicRole.Running),
        Part("TPE-07-F7", true, ThreePublicRole.Total, ThreePublicRole.Abroad, ThreePublicRole.Vehicles, ThreePublicRole.Reception),
        Part("TPE-07-F9", true, ThreePublicRole.Vehicles, ThreePublicRole.Purchase, ThreePublicRole.Running),
        new("TPE-07-LE", RuleClass.Soft, ThreePublic, (index, judge) => Enum.GetValues<ThreePublicRole>().Select(role =>
            judge.AtMost(index.ThreePublic!.Final(role), [index.ThreePublic.Budget(role)], 1, "预算数", "the budget"))),
    ];

    private static Rule Class(string code) => new("BAS-06-" + code, RuleClass.Hard, Economic, (index, judge) =>
    {
        var form = index.Economic!;
        var items = form.Items(code);
        return form.Class(code) is null && items.Count == 0
            ? []
            : [judge.Sum(form.Class(code), items, [], "其下各款之和", "the sum of its items", form.HasRepeatedCodes || form.HasNamelessRows, absent: form.AbsentItems(code, index.Report.Metadata.FiscalYear))];
    });

    private static Check? Footer(EconomicForm form, Judge judge, string word, bool isStaff)
    {
        string[] staff = ["301", "303"];
        // A block that is not printed counts nothing; items whose class row is missing count by themselves.
        var classes = form.Codes.Select(code => code[..3]).Distinct(StringComparer.Ordinal).Where(code => staff.Contains(code, StringComparer.Ordinal) == isStaff);
        var addends = classes.SelectMany(code => form.Class(code) is { } figure ? [figure] : form.Items(code));
        return judge.Sum(form.Footer(word), addends, [], isStaff ? "工资福利支出与对个人和家庭的补助之和" : "商品和服务支出、资本性支出等各类之和", "the sum of its classes", form.HasRepeatedCodes || form.HasNamelessRows);
    }

    private static Rule Part(string id, bool isFinal, ThreePublicRole total, params ThreePublicRole[] addends) => new(id, RuleClass.Hard, ThreePublic, (index, judge) =>
    {
        Figure? At(ThreePublicRole role) => isFinal ? index.ThreePublic!.Final(role) : index.ThreePublic!.Budget(role);
        return [judge.Sum(At(total), addends.Select(At), [], "其各部分之和", "the sum of its parts")];
    });
}
