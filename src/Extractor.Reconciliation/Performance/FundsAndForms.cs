using Extractor.Model;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.Forms;
using Extractor.Reconciliation.Rules;

namespace Extractor.Reconciliation.Performance;

/// <summary>The money of an overall sheet against the forms (reference: performance, PER-13).</summary>
internal static class FundsAndForms
{
    /// <summary>
    /// What was spent against the forms. Sheets may speak of other money than a form does, so that parts are compared only with
    /// the form whose total is the sheet's.
    /// </summary>
    public static IEnumerable<Check?> Check(Judge judge, ReportIndex index, PerformanceSheet sheet)
    {
        var funds = sheet.Funds!;
        if (funds.Total is not { } row || funds.Amount(row, FundsColumn.Executed) is not { IsPrinted: true } executed)
        {
            yield return judge.InsufficientData($"{sheet.Grid.Place("", "")}：没有执行数。", $"{sheet.Grid.PlaceEn("", "")}: what was spent is not printed.");
            yield break;
        }

        var general = index.Codes(FormId.GeneralPublicBudgetExpenditure);
        var all = index.Codes(FormId.Expenditure);
        (Figure? Total, CodeForm? Form)[] bases = [(general?.TotalAt(ColumnRole.Total), general), (all?.TotalAt(ColumnRole.Total), all), (index.Summary?.ExpenditureSum, null)];
        Check? agreed = null;
        CodeForm? form = null;
        foreach (var (total, candidate) in bases)
        {
            if (total is not null && judge.Same(executed, total, 1) is { Outcome: CheckOutcome.Pass or CheckOutcome.Rounding } check)
            {
                (agreed, form) = (check, candidate);
                break;
            }
        }

        yield return agreed ?? judge.InsufficientData($"{executed.Place}与支出决算不同口径，不能与各表核对。", $"{executed.PlaceEn} is none of the totals of the forms and may speak of other money.");
        if (form is null)
        {
            yield break;
        }

        // The head splits the budget or what was spent: where one part is that of the form, so is the other.
        (FundsItem Item, Figure? Head, ColumnRole Role)[] parts = [(FundsItem.Basic, sheet.HeadSplit?.Basic, ColumnRole.Basic), (FundsItem.Project, sheet.HeadSplit?.Project, ColumnRole.Project)];
        var isHeadSpent = Array.Exists(parts, part => part.Head is { Amount: > 0 } head && form.TotalAt(part.Role) is { } printed && judge.Same(head, printed, 1) is { Outcome: CheckOutcome.Pass or CheckOutcome.Rounding });
        foreach (var (item, head, role) in parts)
        {
            var figure = funds.Row(item) is { } part ? funds.Amount(part, FundsColumn.Executed) : head;
            if (figure is { IsPrinted: true } && form.TotalAt(role) is { } printed)
            {
                yield return judge.Same(figure, printed, 1, isIncomplete: (funds.Row(item) is null && !isHeadSpent) || funds.IsTorn);
            }
        }

        if (ReferenceEquals(form, general) && index.Economic is { IsEmpty: false } economic)
        {
            foreach (var (item, word) in new[] { (FundsItem.Personnel, "人员经费"), (FundsItem.Public, "公用经费") })
            {
                if (funds.Row(item) is { } part && funds.Amount(part, FundsColumn.Executed) is { IsPrinted: true } figure && economic.Footer(word) is { } printed)
                {
                    yield return judge.Same(figure, printed, 1, isIncomplete: funds.IsTorn);
                }
            }
        }
    }
}
