using Extractor.Model;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.Forms;

namespace Extractor.Reconciliation.Claims;

/// <summary>What one part of the narrative states of the year accounted for, as far as it is certain what is meant.</summary>
internal sealed class PartText
{
    private static readonly string[] Amounts = ["total", "final"];
    private static readonly string[] OtherYears = ["上年", "去年", "上一年", "前年", "往年"];

    private readonly ReportIndex _index;
    private readonly ILookup<string, Claim> _bySubject;

    /// <summary>Gathers the claims.</summary>
    /// <param name="index">The report.</param>
    /// <param name="part">The part of the narrative.</param>
    public PartText(ReportIndex index, NarrativePart part)
    {
        ArgumentNullException.ThrowIfNull(index);
        _index = index;
        var year = index.Report.Metadata.FiscalYear;
        All = [.. index.Claims.All.Where(claim => index.Claims.PartOf(claim) == part && (claim.Period is null || year is null || claim.Period == year)
            && !claim.Flags.Contains(Flags.Approximate, StringComparer.Ordinal) && !IsOfAnotherYear(claim))];
        _bySubject = All.ToLookup(claim => claim.Subject, StringComparer.Ordinal);
    }

    /// <summary>In reading order.</summary>
    public IReadOnlyList<Claim> All { get; }

    /// <summary>The claims about a subject with one of some measures whose quote names the subject.</summary>
    public IEnumerable<Claim> Named(string subject, params string[] measures) =>
        _bySubject[subject].Where(claim => measures.Contains(claim.Measure, StringComparer.Ordinal) && SubjectStems.Names(claim));

    /// <summary>The amount of a subject, in yuan: the one that is stated of it by name; null when none is, or when several differ.</summary>
    public Figure? Amount(string subject) => One(Named(subject, Amounts).Where(claim => claim.Amount is not null));

    /// <summary>The claim itself of <see cref="Amount"/>.</summary>
    public Claim? AmountClaim(string subject) => OneClaim(Named(subject, Amounts).Where(claim => claim.Amount is not null));

    /// <summary>The figure that all these claims state; null when there is none, or when they differ.</summary>
    public Figure? One(IEnumerable<Claim> claims) => OneClaim(claims) is { } claim ? Figure(claim) : null;

    /// <summary>A claim as a figure.</summary>
    public Figure Figure(Claim claim) => _index.Claims.FigureOf(claim);

    private static Claim? OneClaim(IEnumerable<Claim> claims)
    {
        var distinct = claims.DistinctBy(claim => (claim.Amount ?? claim.Value, claim.Amount is null ? claim.Unit : "")).Take(2).ToArray();
        return distinct.Length == 1 ? distinct[0] : null;
    }

    /// <summary>上年决算数3万元 is no figure of this year, but 上年结转 is an opening balance.</summary>
    private static bool IsOfAnotherYear(Claim claim)
    {
        if (claim.Measure is not ("total" or "final" or "count" or "initial-budget" or "full-year-budget"))
        {
            return false;
        }

        var text = Labels.Compact(claim.Text).Replace("上年结转", "", StringComparison.Ordinal).Replace("上年结余", "", StringComparison.Ordinal);
        return OtherYears.Any(word => text.Contains(word, StringComparison.Ordinal));
    }
}
