using Extractor.Forms.Grids;
using Extractor.Forms.Headers;
using Extractor.Model;
using Extractor.Subjects;

namespace Extractor.Forms.Recognition;

/// <summary>What the contents of a table say about which form it is (reference: forms, section 4).</summary>
internal sealed class FormSignature
{
    private const int FewRows = 60;

    // 款 that only the government fund budget uses.
    private static readonly HashSet<string> FundSections = new(StringComparer.Ordinal)
    {
        "20707", "20709", "20822", "20823", "21160", "21161", "21208", "21210", "21211", "21213", "21214", "21215", "21216", "21217", "21218", "21219",
        "21366", "21367", "21369", "21460", "21462", "21463", "21464", "21469", "21560", "21562", "22904", "22908", "22960", "23104", "23204", "23304",
    };

    private readonly string[] _heads;
    private readonly HashSet<string> _items;
    private readonly SubjectCode[] _functional;
    private readonly int _economicCount;
    private readonly int _rowCount;
    private readonly bool _isTwoSegments;

    /// <summary>Reads the signature of a table.</summary>
    public FormSignature(TableShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        var grid = shape.Context.Grid;
        _heads = Heads(grid, shape.HeaderRows);
        _items = shape.Keys.SelectMany(row => row).Where(key => key.Item is not null)
            .Select(key => LabelText.Normalise(key.Item!)).ToHashSet(StringComparer.Ordinal);
        var codes = shape.Codes.ToArray();
        _functional = [.. codes.Where(code => code.List == CodeList.Functional)];
        _economicCount = codes.Length - _functional.Length;
        _rowCount = grid.RowCount - shape.HeaderRows;
        _isTwoSegments = shape.Segments.Count == 2 && shape.Segments.All(segment => segment.Labels.Count > 0 && segment.Amounts.Count > 0);
        HasRowLabels = _items.Count > 0 || codes.Length > 0;
        HasCodesOnly = _functional.Length > 0 && shape.HeaderRows == 0;
        IsSubjectTable = _functional.Length > 0 || _items.Any(SubjectNames.IsRowLabel)
            || _heads.Any(head => head.Contains("科目", StringComparison.Ordinal) || head.Contains("功能分类", StringComparison.Ordinal) || head is "类款项");
        IsByUnit = _heads.Any(head => head.Contains("单位名称", StringComparison.Ordinal) || head.Contains("单位编码", StringComparison.Ordinal) || head.Contains("预算单位", StringComparison.Ordinal))
            && _functional.Length == 0;
    }

    /// <summary>Whether any row is named or coded.</summary>
    public bool HasRowLabels { get; }

    /// <summary>Whether codes of subjects stand in a table without header.</summary>
    public bool HasCodesOnly { get; }

    /// <summary>Whether the rows are, or by the heads would be, subjects of the functional classification.</summary>
    public bool IsSubjectTable { get; }

    /// <summary>Whether the rows are units of the department, not subjects.</summary>
    public bool IsByUnit { get; }

    /// <summary>
    /// Whether the contents allow what the title says of a form printed without its unused columns (its signature among them):
    /// revenue with its parts, expenditure with basic and project expenditure.
    /// </summary>
    public bool Allows(string? form) => !IsByUnit && _economicCount < 3 && form switch
    {
        FormId.Revenue => HasHead("收入合计") && (HasHead("财政拨款") || HasHead("其他收入")),
        FormId.Expenditure => HasHead("基本支出") && HasHead("项目支出") && !HasHead("年初"),
        _ => false,
    };

    /// <summary>The forms that the contents allow, best first; empty when they look like none.</summary>
    /// <param name="isTitled">Whether a title promises one of the forms: then less has to be seen in the contents.</param>
    public IReadOnlyList<Candidate> Candidates(bool isTitled = false)
    {
        if (HasHead("出国") && HasHead("公务接待") && _economicCount < 3)
        {
            return [new(FormId.ThreePublicExpenses, 0.95)];
        }

        if (IsByUnit)
        {
            return [];
        }

        if (HasItem("人员经费合计") || HasItem("公用经费合计") || _economicCount >= 3)
        {
            return _functional.Length > _economicCount ? [] : [new(FormId.GeneralPublicBudgetBasicExpenditure, 0.9)];
        }

        if (HasHead("占比") || HasHead("比重") || HasHead("增减") || HasHead("增长"))
        {
            // Tables of the narrative compare and break down; the forms never do.
            return [];
        }

        if (HasItem("因公出国") && HasItem("公务接待") && _rowCount < FewRows && _functional.Length == 0)
        {
            // Without title and heads of its own it is a comparison of years in the narrative.
            return isTitled || (HasHead("预算数") && HasHead("决算数")) ? [new(FormId.ThreePublicExpenses, isTitled ? 0.75 : 0.25)] : [];
        }

        if (IsTwoSided())
        {
            var isAppropriation = HasItem("财政拨款结转") || (HasHead("政府性基金预算") && HasHead("一般公共预算"));
            return [new(isAppropriation ? FormId.FiscalAppropriationSummary : FormId.RevenueAndExpenditureSummary, 0.95)];
        }

        return CodeTable(isTitled);
    }

    private IReadOnlyList<Candidate> CodeTable(bool isTitled)
    {
        if (!IsSubjectTable && !isTitled)
        {
            return [];
        }

        if (HasHead("附属单位上缴收入") || (HasHead("上级补助收入") && HasHead("事业收入")))
        {
            return [new(FormId.Revenue, 0.95)];
        }

        if (HasHead("附属单位补助") || HasHead("上缴上级支出"))
        {
            return [new(FormId.Expenditure, 0.95)];
        }

        var hasBalances = HasHead("年初") && HasHead("年末") && HasHead("结转");
        var hasParts = HasHead("基本支出") && HasHead("项目支出");
        if (!hasBalances && !hasParts)
        {
            return [];
        }

        if (_functional.Length > 0)
        {
            return ByCodes(hasBalances);
        }

        return hasBalances
            ? [new(FormId.GovernmentFundBudget, 0.5), new(FormId.StateCapitalBudget, 0.48), new(FormId.GeneralPublicBudgetExpenditure, 0.2)]
            : [new(FormId.StateCapitalBudget, 0.5), new(FormId.GeneralPublicBudgetExpenditure, 0.4), new(FormId.GovernmentFundBudget, 0.3)];
    }

    private IReadOnlyList<Candidate> ByCodes(bool hasBalances)
    {
        if (_functional.All(code => code.Class.Digits == "223"))
        {
            return [new(FormId.StateCapitalBudget, 0.9)];
        }

        var sections = _functional.Where(code => code.Level >= 2).ToArray();
        var funds = sections.Count(code => FundSections.Contains(code.Digits[..5]) || code.Class.Digits == "234");
        if (sections.Length > 0 && funds == sections.Length)
        {
            return [new(FormId.GovernmentFundBudget, 0.9)];
        }

        return funds > 0 || sections.Length == 0
            ? [new(hasBalances ? FormId.GovernmentFundBudget : FormId.GeneralPublicBudgetExpenditure, 0.55), new(hasBalances ? FormId.GeneralPublicBudgetExpenditure : FormId.GovernmentFundBudget, 0.5)]
            : [new(FormId.GeneralPublicBudgetExpenditure, hasBalances ? 0.65 : 0.85), new(FormId.GovernmentFundBudget, hasBalances ? 0.5 : 0.2)];
    }

    private bool IsTwoSided()
    {
        var hasBothTotals = HasItem("本年收入合计") && HasItem("本年支出合计");
        if (hasBothTotals)
        {
            return true;
        }

        var classes = _items.Count(item => SubjectNames.IsRowLabel(item));
        return _functional.Length == 0 && (classes >= 6
            ? HasHead("收入") || HasItem("事业收入") || HasItem("财政拨款")
            : classes > 0 && _isTwoSegments && HasHead("收入") && HasHead("支出") && (HasItem("总计") || HasItem("合计")));
    }

    private bool HasHead(string words) => _heads.Any(head => head.Contains(words, StringComparison.Ordinal));

    private bool HasItem(string words) => _items.Any(item => item.Contains(words, StringComparison.Ordinal));

    private static string[] Heads(Grid grid, int headerRows) =>
        [.. Enumerable.Range(0, headerRows).SelectMany(grid.TextsIn).Select(LabelText.Normalise).Distinct(StringComparer.Ordinal)];
}
