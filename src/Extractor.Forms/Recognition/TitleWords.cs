using System.Text.RegularExpressions;
using Extractor.Forms.Labels;
using Extractor.Model;
using Extractor.Subjects;

namespace Extractor.Forms.Recognition;

/// <summary>Tells the form from the words of its title; the printed number is never asked (it permutes between provinces and years).</summary>
internal static partial class TitleWords
{
    /// <summary>The class of a title or heading.</summary>
    public static TitleClass Classify(string? title)
    {
        if (title is null)
        {
            return default;
        }

        var text = LabelText.Normalise(title);
        // A department may have 绩效 in its name; then 决算 tells.
        if (text.Contains("绩效", StringComparison.Ordinal) && !text.Contains("决算", StringComparison.Ordinal))
        {
            var isSelfEvaluation = text.Contains("自评", StringComparison.Ordinal) && !text.Contains("汇总", StringComparison.Ordinal) && !text.Contains("得分", StringComparison.Ordinal);
            return new(isSelfEvaluation ? FormId.PerformanceSelfEvaluation : FormId.Other, false);
        }

        var bare = Budgets().Replace(text, "");
        var isBudget = bare.Contains("预算", StringComparison.Ordinal) && !text.Contains("决算", StringComparison.Ordinal);
        return isBudget ? new(FormId.Other, true) : new(FormTitleText.Read(title)?.Forms[0] ?? Form(text), false);
    }

    private static string? Form(string text)
    {
        if (ThreePublic().IsMatch(text))
        {
            return FormId.ThreePublicExpenses;
        }

        if (Others().IsMatch(text))
        {
            return FormId.Other;
        }

        var isBasic = text.Contains("基本支出", StringComparison.Ordinal);
        var isProject = text.Contains("项目支出", StringComparison.Ordinal) && !isBasic;
        if (text.Contains("国有资本", StringComparison.Ordinal))
        {
            return isBasic || isProject ? FormId.Other : FormId.StateCapitalBudget;
        }

        if (text.Contains("政府性基金", StringComparison.Ordinal))
        {
            return isBasic || isProject ? FormId.Other : FormId.GovernmentFundBudget;
        }

        if (isProject)
        {
            return FormId.Other;
        }

        if (text.Contains("公共预算", StringComparison.Ordinal))
        {
            return isBasic ? FormId.GeneralPublicBudgetBasicExpenditure : FormId.GeneralPublicBudgetExpenditure;
        }

        if (isBasic)
        {
            return text.Contains("财政拨款", StringComparison.Ordinal) ? FormId.GeneralPublicBudgetBasicExpenditure : FormId.Other;
        }

        var isBoth = BothSides().IsMatch(text);
        if (text.Contains("财政拨款", StringComparison.Ordinal))
        {
            return isBoth ? FormId.FiscalAppropriationSummary : null;
        }

        return isBoth ? FormId.RevenueAndExpenditureSummary
            : text.Contains("收入", StringComparison.Ordinal) ? FormId.Revenue
            : text.Contains("支出", StringComparison.Ordinal) ? FormId.Expenditure
            : null;
    }

    [GeneratedRegex("一般公共预算|公共预算|公共财政预算|政府性基金(预算)?|国有资本(经营)?(预算)?|预算单位|预决算|预算执行", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Budgets();

    [GeneratedRegex("三公|因公出国", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ThreePublic();

    // Extra forms of extended sets, and the halves by unit of split ones.
    [GeneratedRegex("国有资产|资产(占用|占有|使用|负债|情况)|政府采购|购买服务|机关运行|分单位|按单位|会议费|培训费|名录|清单|目录|单位构成|人员情况|机构(情况|人员)|债务情况|专项转移|转移支付|非税|科研", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Others();

    [GeneratedRegex("收入.{0,3}支出|收支|收、支", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex BothSides();
}
