using System.Text.RegularExpressions;
using Extractor.Model;

namespace Extractor.Reconciliation.Documents;

/// <summary>Recognises the titles of the nine forms in lines of text, in the wordings of all provinces (reference: forms, section 1).</summary>
internal static partial class FormTitles
{
    private const int LongestLine = 60;

    // Forms that only some provinces have.
    private static readonly string[] NotOfTheNine = ["绩效", "项目", "机构运行", "采购", "资产", "会议", "培训", "债务"];

    /// <summary>An entry of the contents without leaders, page number and field code.</summary>
    public static string WithoutPageNumber(string entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var field = entry.IndexOf("PAGEREF", StringComparison.Ordinal);
        return (field > 0 ? entry[..field] : entry).AsSpan().TrimEnd("0123456789").TrimEnd(".·…-").ToString();
    }

    /// <summary>The form that a line is the title of; null when it is none. One form may have two tables: 收入决算表（分单位）.</summary>
    /// <param name="line">Folded and without white space.</param>
    public static string? Of(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        line = WithoutPageNumber(line);
        if (line.Length is < 5 or > LongestLine || !line.Contains('表', StringComparison.Ordinal) || !line.Contains("决算", StringComparison.Ordinal))
        {
            return null;
        }

        var match = Title().Match(line);
        if (!match.Success)
        {
            return null;
        }

        var title = match.Groups["title"].Value;
        bool Has(string word) => title.Contains(word, StringComparison.Ordinal);
        return NotOfTheNine.Any(Has) ? null
            : Has("三公") ? FormId.ThreePublicExpenses
            : Has("国有资本") ? FormId.StateCapitalBudget
            : Has("政府性基金") ? FormId.GovernmentFundBudget
            : Has("基本支出") ? FormId.GeneralPublicBudgetBasicExpenditure
            : Has("一般公共预算") ? (Has("支出") ? FormId.GeneralPublicBudgetExpenditure : null)
            : Has("财政拨款") ? (Has("收入支出") || Has("收支") ? FormId.FiscalAppropriationSummary : null)
            : Has("收入支出") || Has("收支") ? FormId.RevenueAndExpenditureSummary
            : Has("收入决算") ? FormId.Revenue
            : Has("支出决算") ? FormId.Expenditure
            : null;
    }

    [GeneratedRegex("^(第[一二三四五六七八九十]+部分)?(附?表?[一二三四五六七八九十0-9]{1,3}[、.:,]?|[(][一二三四五六七八九十0-9]{1,3}[)])?(公开0?[0-9]{1,2}表)?《?(?<title>[^。;:,]*决算(总|明细|情况)?表)》?([(][^()]{1,12}[)])?(公开[0-9]{1,2}表)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Title();
}
