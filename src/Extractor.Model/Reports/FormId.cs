namespace Extractor.Model;

/// <summary>The stable ids of the nine prescribed forms (reference: forms, section 1) and of the other kinds of table.</summary>
public static class FormId
{
    /// <summary>收入支出决算总表.</summary>
    public const string RevenueAndExpenditureSummary = "revenue-and-expenditure-summary";

    /// <summary>收入决算表.</summary>
    public const string Revenue = "revenue";

    /// <summary>支出决算表.</summary>
    public const string Expenditure = "expenditure";

    /// <summary>财政拨款收入支出决算总表.</summary>
    public const string FiscalAppropriationSummary = "fiscal-appropriation-summary";

    /// <summary>一般公共预算财政拨款支出决算表.</summary>
    public const string GeneralPublicBudgetExpenditure = "general-public-budget-expenditure";

    /// <summary>一般公共预算财政拨款基本支出决算表.</summary>
    public const string GeneralPublicBudgetBasicExpenditure = "general-public-budget-basic-expenditure";

    /// <summary>“三公”经费支出决算表.</summary>
    public const string ThreePublicExpenses = "three-public-expenses";

    /// <summary>政府性基金预算财政拨款收入支出决算表.</summary>
    public const string GovernmentFundBudget = "government-fund-budget";

    /// <summary>国有资本经营预算财政拨款支出决算表.</summary>
    public const string StateCapitalBudget = "state-capital-budget";

    /// <summary>绩效自评表 and its kin.</summary>
    public const string PerformanceSelfEvaluation = "performance-self-evaluation";

    /// <summary>Any other table.</summary>
    public const string Other = "other";

    /// <summary>The nine prescribed forms, in the order of the reference (which is not the printed number).</summary>
    public static IReadOnlyList<string> Nine { get; } =
    [
        RevenueAndExpenditureSummary, Revenue, Expenditure, FiscalAppropriationSummary, GeneralPublicBudgetExpenditure,
        GeneralPublicBudgetBasicExpenditure, ThreePublicExpenses, GovernmentFundBudget, StateCapitalBudget,
    ];

    /// <summary>The customary title of one of the nine forms, in Chinese, for messages.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not one of the nine forms.</exception>
    public static string TitleOf(string form) => form switch
    {
        RevenueAndExpenditureSummary => "收入支出决算总表",
        Revenue => "收入决算表",
        Expenditure => "支出决算表",
        FiscalAppropriationSummary => "财政拨款收入支出决算总表",
        GeneralPublicBudgetExpenditure => "一般公共预算财政拨款支出决算表",
        GeneralPublicBudgetBasicExpenditure => "一般公共预算财政拨款基本支出决算表",
        ThreePublicExpenses => "“三公”经费支出决算表",
        GovernmentFundBudget => "政府性基金预算财政拨款收入支出决算表",
        StateCapitalBudget => "国有资本经营预算财政拨款支出决算表",
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "Not one of the nine forms."),
    };
}
