using System.Globalization;
using System.Text.RegularExpressions;
using Extractor.Model;
using Extractor.Subjects;

namespace Extractor.Forms.Labels;

/// <summary>
/// Recognises the titles of the nine forms with their variants (reference: forms, section 1). A line of a table of contents
/// has the same words; only the caller knows where a line stands.
/// </summary>
internal static partial class FormTitleText
{
    private const int LongestTitle = 90;

    private static readonly (string Form, Regex Pattern)[] Stems =
    [
        (FormId.ThreePublicExpenses, ThreePublic()),
        (FormId.GovernmentFundBudget, GovernmentFund()),
        (FormId.StateCapitalBudget, StateCapital()),
        (FormId.GeneralPublicBudgetBasicExpenditure, BasicExpenditure()),
        (FormId.GeneralPublicBudgetExpenditure, GeneralBudget()),
        (FormId.FiscalAppropriationSummary, AppropriationSummary()),
        (FormId.RevenueAndExpenditureSummary, Summary()),
        (FormId.Revenue, RevenueStem()),
        (FormId.Expenditure, ExpenditureStem()),
    ];

    /// <summary>The title that the line is; null when it is none (a sentence, a note, a budget form, another table).</summary>
    /// <param name="line">One printed line, possibly with number, year, department and unit around the title.</param>
    public static FormTitle? Read(string line)
    {
        var plain = LabelText.Normalise(line);
        if (plain.Length is < 5 or > LongestTitle || Sentence().IsMatch(plain))
        {
            return null;
        }

        var number = FormNumberText.Find(line);
        var title = FormNumberText.Remove(HeaderItems().Replace(plain, ""));
        title = Ordinal().Replace(Leader().Replace(title, ""), "");
        var isContinuation = Continued().IsMatch(title);
        title = Continued().Replace(title, "");
        title = Basis().Replace(title, "").Replace("“", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal);
        title = TrailingYear().Replace(title, "");
        int? year = Year().Match(title) is { Success: true } dated ? int.Parse(dated.Groups["year"].Value, CultureInfo.InvariantCulture) : null;
        var forms = new List<string>();
        foreach (var (form, pattern) in Stems)
        {
            var match = pattern.Match(title);
            if (match.Success && IsPrefix(title[..match.Index]))
            {
                forms.Add(form);
                if (form is not FormId.GovernmentFundBudget)
                {
                    break;
                }
            }
        }

        return forms.Count == 0 ? null : new(forms, number, year, isContinuation);
    }

    /// <summary>Whether what stands before the stem can be a year and a department, and does not make it another table.</summary>
    private static bool IsPrefix(string prefix)
    {
        var rest = Year().Replace(prefix, "");
        return rest.Length <= 45 && !OtherSubject().IsMatch(rest);
    }

    [GeneratedRegex("[。;!?]|^(注|备注|说明)[:0-9\\d.、]|反映|详见|如下|根据|按照|参见|上述|所示|绩效|预算(总|明细|情况)?表$", Options, 1000)]
    private static partial Regex Sentence();

    [GeneratedRegex("\\(?(金额|货币)?单位[:：].*$|(编制|填报|公开|预算)?(部门|单位)(名称)?[:：].*$|\\(单位[:：]?[^)]*\\)$", Options, 1000)]
    private static partial Regex HeaderItems();

    // Dots and page number of a table of contents.
    [GeneratedRegex("[.·…‥\\-_]{2,}[0-9]*$|(?<=表|\\))[0-9]{1,3}$|PAGEREF.*$", Options, 1000)]
    private static partial Regex Leader();

    [GeneratedRegex("^(第[一二三四五六七八九十]+(部分|章|节)[:、]?|[一二三四五六七八九十]{1,3}[、.:]|\\([一二三四五六七八九十0-9]{1,3}\\)|[0-9]{1,2}[、.]|附件[0-9一二三四五六七八九十]*[:、.]?|[-—]?、|[①-⑳])+", Options, 1000)]
    private static partial Regex Ordinal();

    [GeneratedRegex("\\(?续[表0-9一二三四五]*\\)?$|^续表?[:、]?", Options, 1000)]
    private static partial Regex Continued();

    // The classification that the rows follow; 分单位 is another table and stays.
    [GeneratedRegex("\\((按|分)?(支出)?(功能|经济|政府)?(分类)?科目[^()]*\\)$|\\((按|分)[^()]*(科目|分类)\\)$", Options, 1000)]
    private static partial Regex Basis();

    [GeneratedRegex("\\((?<year>20[0-9]{2})年度?\\)$", Options, 1000)]
    private static partial Regex TrailingYear();

    [GeneratedRegex("(?<![0-9])(?<year>20[0-9]{2})年度?", Options, 1000)]
    private static partial Regex Year();

    // Words before the stem that make it another table: 项目支出决算表, 政府采购支出情况表, 非财政拨款收入决算表.
    [GeneratedRegex("(项目|基本|基金|预算|拨款|资金|经费|资产|采购|经营|非税|专户|绩效|明细|其他|上级|补助|服务|费|收入|支出|结转|结余|债务|往来|投资|人员|公用|日常)$|[,:、]", Options, 1000)]
    private static partial Regex OtherSubject();

    [GeneratedRegex("(一般公共预算|公共预算)?(财政拨款)?(安排的?)?三公经费.*(决算|情况|支出)(总|明细|情况|统计)?表$", Options, 1000)]
    private static partial Regex ThreePublic();

    [GeneratedRegex("政府性?基金(预算)?(和国有资本经营预算)?(财政)?(拨款)?(收入支出|收支|支出|收入、支出|收入及支出)(及结转和?结余)?(决算)?(总体?|情况|明细)*表$", Options, 1000)]
    private static partial Regex GovernmentFund();

    [GeneratedRegex("国有资本经营(预算)?(财政)?(拨款)?(收入支出|收支|支出|收入、支出|收入及支出)(及结转和?结余)?(决算)?(总体?|情况|明细)*表$", Options, 1000)]
    private static partial Regex StateCapital();

    [GeneratedRegex("(一般)?公共预算(财政)?(拨款)?基本支出(决算)?(总体?|情况|明细)*表$", Options, 1000)]
    private static partial Regex BasicExpenditure();

    [GeneratedRegex("(一般)?公共预算(财政)?(拨款)?(收入支出|收支|支出)(决算)?(总体?|情况|明细)*表$", Options, 1000)]
    private static partial Regex GeneralBudget();

    [GeneratedRegex("财政拨款(收入支出|收支|收入、支出)(决算)?(总体?|情况)*表$", Options, 1000)]
    private static partial Regex AppropriationSummary();

    [GeneratedRegex("(部门|单位)?(收入支出|收支|收入、支出)(决算)?(总体?|情况)*表$", Options, 1000)]
    private static partial Regex Summary();

    [GeneratedRegex("(部门|单位)?收入(决算(总|情况|明细)?|总体情况)表$", Options, 1000)]
    private static partial Regex RevenueStem();

    [GeneratedRegex("(部门|单位)?支出(决算(总|情况|明细)?|总体情况)表$", Options, 1000)]
    private static partial Regex ExpenditureStem();

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
}
