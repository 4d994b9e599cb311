using Extractor.Model;

namespace Extractor.Reconciliation.Forms;

/// <summary>What people call the nine forms.</summary>
internal static class FormNames
{
    /// <summary>The usual title.</summary>
    public static string Of(string form) => form switch
    {
        FormId.RevenueAndExpenditureSummary => "收入支出决算总表",
        FormId.Revenue => "收入决算表",
        FormId.Expenditure => "支出决算表",
        FormId.FiscalAppropriationSummary => "财政拨款收入支出决算总表",
        FormId.GeneralPublicBudgetExpenditure => "一般公共预算财政拨款支出决算表",
        FormId.GeneralPublicBudgetBasicExpenditure => "一般公共预算财政拨款基本支出决算表",
        FormId.ThreePublicExpenses => "“三公”经费支出决算表",
        FormId.GovernmentFundBudget => "政府性基金预算财政拨款收入支出决算表",
        FormId.StateCapitalBudget => "国有资本经营预算财政拨款支出决算表",
        _ => form,
    };
}
