using Extractor.Datasets.Findings;
using Extractor.Model;

namespace Extractor.Cli.Checking.Writers;

/// <summary>The words around the findings, in the language of their readers.</summary>
internal sealed class Wording
{
    private readonly bool _isChinese;

    private Wording(bool isChinese) => _isChinese = isChinese;

    /// <summary>As in the attribute <c>lang</c> of HTML.</summary>
    public string LanguageTag => _isChinese ? "zh-CN" : "en";

    public string Title => Say("部门决算核对结果", "Check of departmental final accounts");

    public string Errors => Say("错误", "errors");

    public string Minor => Say("轻微", "minor");

    public string Pass => Say("一致", "pass");

    public string Rounding => Say("舍入", "rounding");

    public string Fail => Say("不符", "fail");

    public string NotApplicable => Say("不适用", "not applicable");

    public string InsufficientData => Say("无法核对", "not checked");

    public string LeftOver => Say("未归类数字", "numbers left over");

    public string Severity => Say("级别", "severity");

    public string Place => Say("位置", "place");

    public string What => Say("说明", "finding");

    public string Printed => Say("原文", "printed");

    public string Suggested => Say("应为", "suggested");

    public string Rules => Say("规则", "rules");

    public string Rule => Say("规则", "rule");

    public string Outcome => Say("结果", "outcome");

    public string Part => Say("部分", "part");

    public string Document => Say("文件", "document");

    public string Department => Say("部门", "department");

    public string Year => Say("年度", "year");

    public string Failures => Say("未能读取的文件", "Documents that could not be read");

    public string Reason => Say("原因", "reason");

    public string AtFault => Say("存疑之处", "In question");

    public string Against => Say("对照之处", "Held against");

    public string Row => Say("行", "row");

    public string Column => Say("栏", "column");

    public string Expected => Say("应有", "expected");

    public string Actual => Say("实际", "actual");

    public string Difference => Say("差额", "difference");

    public string Tolerance => Say("允许误差", "at most");

    public string Blank => Say("（空白）", "(blank)");

    public string Doubts => Say("读取存疑", "doubts of reading");

    public string ByPart => Say("各部分核对情况", "Checks by part");

    public string AllChecks => Say("全部核对项", "All checks");

    public string Reviewer => Say("复核人", "Reviewed by");

    public string Date => Say("日期", "Date");

    public string UnknownDepartment => Say("（部门不详）", "(department unknown)");

    public static Wording In(MessageLanguage language) => new(language == MessageLanguage.Zh);

    public string Message(Finding finding) => PlainText.Of(Say(finding.Message, finding.MessageEn));

    public string Message(Check check) => PlainText.Of(Say(check.Message, check.MessageEn));

    /// <summary>A severity as it is for one finding; a word that is not known stays as it is.</summary>
    public string OfSeverity(string severity) => severity switch
    {
        FindingSeverity.Error => Say("错误", "error"),
        FindingSeverity.Minor => Say("轻微", "minor"),
        _ => PlainText.Of(severity),
    };

    public string OfKind(FindingKind kind) => kind switch
    {
        FindingKind.Figure => Say("数字有误", "wrong figure"),
        FindingKind.Misplaced => Say("填错位置", "misplaced"),
        FindingKind.Exchanged => Say("互相颠倒", "exchanged"),
        FindingKind.MissingRow => Say("缺少一行", "missing row"),
        FindingKind.Contradiction => Say("相互矛盾", "contradiction"),
        _ => Say("表述不符", "wording"),
    };

    public string OfOutcome(CheckOutcome outcome) => outcome switch
    {
        CheckOutcome.Pass => Pass,
        CheckOutcome.Rounding => Rounding,
        CheckOutcome.Fail => Fail,
        CheckOutcome.NotApplicable => NotApplicable,
        _ => InsufficientData,
    };

    /// <summary>A part of a report, as in <see cref="CheckSummary.Scope"/>.</summary>
    public string OfScope(string scope) => !_isChinese ? PlainText.Of(scope) : scope switch
    {
        "across-forms" => "表间关系",
        "narrative" => "文字说明",
        "performance" => "绩效",
        "document" => "全文",
        _ when FormId.Nine.Contains(scope, StringComparer.Ordinal) => FormId.TitleOf(scope),
        _ => PlainText.Of(scope),
    };

    /// <summary>The form, section or part of a place; null when it has none.</summary>
    public string? TitleOf(Place place) => (place.Kind, place.Ref) switch
    {
        (PlaceKind.Part, "cover") => Say("封面", "cover"),
        (PlaceKind.Part, "contents") => Say("目录", "contents"),
        (PlaceKind.Part, _) => Say("正文", "text"),
        _ when !_isChinese && place.Form is { } form && FormId.Nine.Contains(form, StringComparer.Ordinal) => form,
        _ => place.Title is { } title ? PlainText.Of(title) : null,
    };

    public string Page(int page) => Say($"第{PlainText.Of(page)}页", $"p. {PlainText.Of(page)}");

    /// <summary>Page and title, or the path where neither is known: it tells people little. Null when nothing is known.</summary>
    public string? Where(int? page, string? path, string? title)
    {
        var parts = new[] { page is { } number ? Page(number) : null, title }.OfType<string>().ToArray();
        return parts.Length > 0 ? string.Join(" · ", parts) : path is null ? null : PlainText.Of(path);
    }

    public string ComparedWith(string prior) => Say($"与上年（{PlainText.Of(prior)}）对照", $"compared with the year before ({PlainText.Of(prior)})");

    /// <summary>Said when a document has no finding, and only what was really checked.</summary>
    public string NothingFound(int held, int rounding) => Say(
        $"未发现矛盾：{PlainText.Of(held)} 项核对一致，其中 {PlainText.Of(rounding)} 项在四舍五入误差之内。",
        $"Nothing contradicts. Checks that hold: {PlainText.Of(held)}, of them within rounding {PlainText.Of(rounding)}.");

    public string NothingChecked => Say(
        "没有可以核对的内容：未识别出规定的决算表格。", "Nothing could be checked: none of the prescribed forms was recognised.");

    public string NotChecked(int count, IEnumerable<string> parts) => Say(
        $"无法核对 {PlainText.Of(count)} 项（所需数字缺失或无法读出）：{string.Join("、", parts)}。",
        $"Checks that could not be made, because a figure is missing or cannot be read: {PlainText.Of(count)} ({string.Join(", ", parts)}).");

    public string Unexplained(int count) => Say(
        $"另有 {PlainText.Of(count)} 项核对不符，未归入任何一条结论。", $"Checks that fail and are explained by no finding: {PlainText.Of(count)}.");

    /// <summary>The line over all documents.</summary>
    public string Conclusion(CheckTotals totals)
    {
        List<string> parts =
        [
            Say(
                $"核对 {PlainText.Of(totals.Documents)} 份，{PlainText.Of(totals.WithFindings)} 份有问题：错误 {PlainText.Of(totals.Errors)} 处，轻微 {PlainText.Of(totals.Minor)} 处",
                $"documents checked {PlainText.Of(totals.Documents)}, with findings {PlainText.Of(totals.WithFindings)}, errors {PlainText.Of(totals.Errors)}, minor {PlainText.Of(totals.Minor)}"),
            Say(
                $"核对一致 {PlainText.Of(totals.Pass + totals.Rounding)} 项，不符 {PlainText.Of(totals.Fail)} 项，无法核对 {PlainText.Of(totals.InsufficientData)} 项",
                $"checks that hold {PlainText.Of(totals.Pass + totals.Rounding)}, that fail {PlainText.Of(totals.Fail)}, that could not be made {PlainText.Of(totals.InsufficientData)}"),
        ];
        Add(totals.Unchecked, "份没有可以核对的内容", "documents with nothing to check");
        Add(totals.Failed, "份未能读取", "documents that could not be read");
        Add(totals.NotRead, "份因中断未核对", "documents left out by an interruption");
        return Say($"合计：{string.Join("；", parts)}。", $"In all: {string.Join("; ", parts)}.");

        void Add(int count, string chinese, string english)
        {
            if (count > 0)
            {
                parts.Add(Say($"{PlainText.Of(count)} {chinese}", $"{english} {PlainText.Of(count)}"));
            }
        }
    }

    private string Say(string chinese, string english) => _isChinese ? chinese : english;
}
