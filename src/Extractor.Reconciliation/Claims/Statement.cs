using Extractor.Model;

namespace Extractor.Reconciliation.Claims;

/// <summary>The claims that one sentence or two make about one subject: budget, final figure, rate, share, change.</summary>
/// <param name="subject">Concept or code.</param>
/// <param name="part">The part of the narrative.</param>
/// <param name="claims">In reading order, all of one section and one subject.</param>
internal sealed class Statement(string subject, NarrativePart part, IReadOnlyList<Claim> claims)
{
    /// <summary>Concept or code.</summary>
    public string Subject { get; } = subject;

    /// <summary>The part of the narrative.</summary>
    public NarrativePart Part { get; } = part;

    /// <summary>In reading order; never empty.</summary>
    public IReadOnlyList<Claim> Claims { get; } = claims;

    /// <summary>Id of the section; null before the first heading.</summary>
    public string? Section => Claims[0].Section;

    /// <summary>The final amount, a stated zero included; null when none is stated.</summary>
    public Claim? Amount { get; } = claims.FirstOrDefault(claim => claim is { Measure: "final" or "total", Amount: not null }) ?? claims.FirstOrDefault(claim => claim.Measure == "none");

    /// <summary>年初预算; null when none is stated.</summary>
    public Claim? InitialBudget { get; } = Printed(claims, "initial-budget");

    /// <summary>全年预算, 调整预算 or a bare 预算; null when none is stated.</summary>
    public Claim? FullYearBudget { get; } = Printed(claims, "full-year-budget");

    /// <summary>Rates of completion.</summary>
    public IReadOnlyList<Claim> Completions { get; } = [.. claims.Where(claim => claim.Measure == "completion")];

    /// <summary>Share in a whole; null when none is stated.</summary>
    public Claim? Share { get; } = claims.FirstOrDefault(claim => claim.Measure == "share");

    /// <summary>Change against the year before, 持平 included; null when none is stated.</summary>
    public Claim? Change { get; } = claims.FirstOrDefault(claim => claim.Measure == "change" && IsAgainstLastYear(claim));

    /// <summary>The same in percent; null when none is stated, or when it is measured against something else.</summary>
    public Claim? Growth { get; } = GrowthAfter(claims, claim => claim.Measure == "change" && IsAgainstLastYear(claim), IsAgainstLastYear);

    /// <summary>Differences from a budget, 持平 included.</summary>
    public IReadOnlyList<Claim> Deviations { get; } = [.. claims.Where(claim => claim.Measure == "deviation")];

    /// <summary>The same and mere relations to a budget (大于, 小于), which give no figure.</summary>
    public IReadOnlyList<Claim> Relations { get; } = [.. claims.Where(claim => claim.Measure is "deviation" or "comparison")];

    /// <summary>Whether a change of the same subject was stated before in the same section, so that it is not certain what a change stated here belongs to.</summary>
    public bool IsContinuation { get; init; }

    /// <summary>
    /// Whether it gives nothing but an amount, after another amount of the subject in the section: 项目支出9万元，主要用于甲项目4万元、乙项目3万元
    /// names parts of the subject that no list knows.
    /// </summary>
    public bool IsPart { get; init; }

    private static Claim? Printed(IReadOnlyList<Claim> claims, string measure)
    {
        var stated = claims.Where(claim => claim.Measure == measure).ToArray();
        // 年初预算为0万元 … 年初无预算: the figure says the same and can be placed.
        return stated.FirstOrDefault(claim => claim.Unit.Length > 0) ?? stated.FirstOrDefault();
    }

    private static bool IsAgainstLastYear(Claim claim) => claim.Base is null or "prior-year";

    private static Claim? GrowthAfter(IReadOnlyList<Claim> claims, Func<Claim, bool> isChange, Func<Claim, bool> isMeant)
    {
        for (var at = 0; at < claims.Count; at++)
        {
            if (claims[at] is { Measure: "growth", Unit: "%" } growth && isMeant(growth))
            {
                // 比年初预算减少3万元，下降5%: the percentage belongs to what stands before it.
                return at == 0 || claims[at - 1].Measure != "deviation" || claims.Take(at).Any(isChange) ? growth : null;
            }
        }

        return null;
    }
}
