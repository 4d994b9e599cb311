using Extractor.Model;
using Extractor.Reconciliation.Claims;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.Forms;

namespace Extractor.Reconciliation.Rules;

/// <summary>政府采购支出情况: what the text states, within itself (reference: identities, section 4, PRC-11). No form repeats it.</summary>
internal static class ProcurementRules
{
    private const string Total = "procurement";
    private const string Small = "procurement.sme";
    private const string Micro = "procurement.micro";

    private static readonly (string Subject, string Word)[] Kinds = [("procurement.goods", "货物"), ("procurement.works", "工程"), ("procurement.services", "服务")];

    /// <summary>The rules.</summary>
    public static IEnumerable<Rule> All { get; } =
    [
        new("PRC-11-T", RuleClass.Hard, [], Parts),
        new("PRC-11-S1", RuleClass.Hard, [], (index, judge) => Shares(Text(index), judge, Small)),
        new("PRC-11-S2", RuleClass.Bound, [], SmallAndMicro),
        new("PRC-11-S3", RuleClass.Hard, [], ByKind),
        new("PRC-11-SH", RuleClass.Bound, [], Reserved),
        new("PRC-11-X", RuleClass.Soft, [], (index, judge) =>
            [judge.NotApplicable("采购额以合同为准，支出决算以付款为准，二者不必相等。", "procurement is stated by contracts, the forms by payments; they need not agree.")]),
    ];

    private static PartText Text(ReportIndex index) => index.TextOf(NarrativePart.Procurement);

    private static IEnumerable<Check?> Parts(ReportIndex index, Judge judge)
    {
        var text = Text(index);
        var named = Kinds.Select(kind => text.Amount(kind.Subject)).OfType<Figure>().ToArray();
        if (named.Length == 0 || text.AmountClaim(Total) is not { } total)
        {
            return [];
        }

        // A kind that the text does not name is zero; one that it names in a way that was not understood is not.
        var isIncomplete = Kinds.Any(kind => text.Amount(kind.Subject) is null && index.Report.Claims.Any(claim =>
            claim.Section == total.Section && claim.Amount is not null && claim.Subject is not (Total or Small or Micro) && Labels.Compact(claim.Text).Contains(kind.Word, StringComparison.Ordinal)));
        return [judge.Sum(text.Figure(total), named, [], "货物、工程、服务采购之和", "goods, works and services together", isIncomplete)];
    }

    /// <summary>Each share against the base that its sentence names.</summary>
    private static IEnumerable<Check?> Shares(PartText text, Judge judge, string subject)
    {
        foreach (var share in text.All.Where(claim => claim.Subject == subject && claim is { Measure: "share", Base: Total or Small, Unit: "%" } && claim.Base != subject))
        {
            if (text.Amount(subject) is { } part && text.Amount(share.Base!) is { } whole)
            {
                var (name, nameEn) = share.Base == Total ? ("政府采购支出总额", "all procurement") : ("授予中小企业合同金额", "contracts with small and medium enterprises");
                yield return judge.Ratio(text.Figure(share), [(part, 1)], [(whole, 1)], $"所述合同金额占{name}的比重", $"the stated contracts in {nameEn}");
            }
        }
    }

    private static IEnumerable<Check?> SmallAndMicro(ReportIndex index, Judge judge)
    {
        var text = Text(index);
        var (total, small, micro) = (text.Amount(Total), text.Amount(Small), text.Amount(Micro));
        if (micro is not null && small is not null)
        {
            yield return judge.AtMost(micro, [small], 1, "授予中小企业合同金额", "contracts with small and medium enterprises");
        }

        // Contracts may exceed the payments of the year, and then the text says so by a share above 100 %.
        var exceeds = text.All.Any(claim => claim is { Subject: Small, Measure: "share", Base: Total, Value: > 100 });
        if (small is not null && total is not null && !exceeds)
        {
            yield return judge.AtMost(small, [total], 1, "政府采购支出总额", "all procurement");
        }

        foreach (var check in Shares(text, judge, Micro))
        {
            yield return check;
        }
    }

    /// <summary>The percentages of the three kinds make up the amount.</summary>
    private static IEnumerable<Check?> ByKind(ReportIndex index, Judge judge)
    {
        var text = Text(index);
        if (text.Amount(Small) is not { } small)
        {
            return [];
        }

        var parts = new List<(Figure, Figure)>();
        foreach (var (subject, _) in Kinds)
        {
            var whole = text.Amount(subject);
            var share = text.One(text.All.Where(claim => claim.Subject == subject + ".sme" && claim is { Measure: "share", Unit: "%" } && claim.Base == subject));
            if (whole is not null && share is not null)
            {
                parts.Add((share, whole));
            }
            else if (whole is { Amount: not 0 } || share is { Amount: not 0 })
            {
                // A kind without its percentage, or the reverse.
                return [];
            }
        }

        return parts.Count == 0 ? [] : [judge.Weighted(small, parts, "各类采购额乘以其授予中小企业的比重之和", "the stated percentages of each kind together")];
    }

    /// <summary>
    /// Three awards in a fixed order (reference: narrative, N41): to small and medium enterprises in projects reserved for them, to
    /// micro enterprises in those reserved for these, to small and medium ones in other projects.
    /// </summary>
    private static IEnumerable<Check?> Reserved(ReportIndex index, Judge judge)
    {
        var text = Text(index);
        var awards = text.Named("procurement.awarded", "total", "final").Where(claim => claim.Amount is not null).Select(text.Figure).ToArray();
        if (awards.Length != 3 || text.Amount("procurement.reserved-sme") is not { } reserved || text.Amount("procurement.reserved-micro") is not { } reservedMicro)
        {
            yield break;
        }

        yield return judge.AtMost(awards[0], [reserved], 1, "面向中小企业预留的预算", "the budget reserved for small and medium enterprises");
        yield return judge.AtMost(awards[1], [reservedMicro], 1, "面向小微企业预留的预算", "the budget reserved for micro enterprises");
        if (text.Amount(Total) is { } total)
        {
            yield return judge.AtMost([awards[0], awards[2]], [total], 1, "政府采购金额", "all procurement");
        }
    }
}
