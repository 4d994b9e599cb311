using System.Globalization;

namespace Extractor.Narrative;

/// <summary>
/// What the figures of a sentence are measured against: last year, a budget, the whole that a share is taken of. Reset with the
/// sentence.
/// </summary>
internal sealed class Comparison(string text, int? fiscalYear)
{
    private const string Prior = "prior-year";
    private const string PriorBudget = "prior-year-budget";
    private string? _whole;
    private string? _with;
    private int _at;

    /// <summary>Whether something was named to compare with.</summary>
    public bool IsNamed => _with is not null;

    /// <summary>Whether it is a budget.</summary>
    public bool IsWithBudget => IsBudget(_with) || _with is "budget" or PriorBudget;

    /// <summary>Whether the value is that of a particular budget.</summary>
    public static bool IsBudget(string? measure) => measure is "initial-budget" or "full-year-budget";

    /// <summary>The budget that a rate is taken of, as a measure: 完成预算25万元的80% prints it between; null when none is named.</summary>
    public string? RateBudget => _whole switch { "budget" => "full-year-budget", "initial-budget" or "full-year-budget" => _whole, _ => null };

    /// <summary>Forgets all.</summary>
    public void Reset() => (_whole, _with) = (null, null);

    /// <summary>Forgets the whole of a share or rate, which serves one figure.</summary>
    public void ResetWhole() => _whole = null;

    /// <summary>占本年支出合计的: several concepts are joined.</summary>
    public void SeeWhole(string concept) => _whole = _whole is null ? concept : $"{_whole}+{concept}";

    /// <summary>完成年初预算的.</summary>
    public void SeeRateBase(Token budget) => _whole = Budget(budget);

    /// <summary>上年; after a budget it is that of last year.</summary>
    public void SeePrior(int end, string? measure) => (_with, _at) = (IsBudget(measure) ? PriorBudget : Prior, end);

    /// <summary>与2023年度相比. A year that is not the last one stays what it is: another year's report left it behind, or it looks further back.</summary>
    public void SeeYear(Token year, string? measure)
    {
        if (fiscalYear is not { } fiscal || year.Number == fiscal - 1)
        {
            SeePrior(year.End, measure);
        }
        else if (year.Number != fiscal)
        {
            (_with, _at) = (year.Number.ToString(CultureInfo.InvariantCulture), year.End);
        }
    }

    /// <summary>比年初预算: the budget is what is compared with; 比上年预算数: it is that of another year.</summary>
    public void SeeBudget(Token budget, int clause)
    {
        if (_with == Prior && _at >= clause && budget.Start - _at <= 2)
        {
            _with = PriorBudget;
        }
        else if (IsComparedWith(budget.Start, clause))
        {
            (_with, _at) = (Budget(budget), budget.End);
        }
    }

    /// <summary>决算数大于预算数: it is the budget that is compared with, whatever was before.</summary>
    public void SeeRelation(Token budget) => (_with, _at) = (Budget(budget), budget.End);

    /// <summary>What a figure of this measure is measured against; null when nothing is named.</summary>
    /// <param name="measure">Of the claim.</param>
    /// <param name="before">The measure that the words before the figure name.</param>
    public string? BaseOf(string measure, string? before) => measure switch
    {
        "share" or "completion" => _whole,
        "change" or "deviation" or "growth" or "comparison" => _with ?? (IsBudget(before) ? before : null),
        _ => null,
    };

    /// <summary>
    /// 比上年5万元增加3万元: the first figure is last year's, for it stands behind the year in the same clause and no verb is
    /// between. 与上年相比 leaves the figures to this year.
    /// </summary>
    public bool IsOfPriorYear(int clause, int figure) =>
        _with == Prior && _at > clause && _at <= figure && !text.AsSpan(_at, figure - _at).ContainsAny("比,");

    /// <summary>The bare 预算 leaves open which one: three-public reports mean the initial, others the full-year budget (reference: narrative, section 3, rate base).</summary>
    private string Budget(Token budget) => text.AsSpan(budget.Start).StartsWith("预算", StringComparison.Ordinal) ? "budget" : budget.Value;

    /// <summary>Whether 比, 与 or the like stands before, with nothing but a year between.</summary>
    private bool IsComparedWith(int at, int clause)
    {
        while (at > clause && (char.IsAsciiDigit(text[at - 1]) || text[at - 1] is '年' or '度' or '本' or '当'))
        {
            at--;
        }

        return at > clause && text[at - 1] is '比' or '与' or '较' or '和' or '同' or '于';
    }
}
