using Extractor.Model;
using Extractor.Reconciliation.Claims;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.Forms;

namespace Extractor.Reconciliation.Rules;

/// <summary>政府性基金预算 and 国有资本经营预算 in the text (reference: identities, section 4, NAR-08 and NAR-09).</summary>
internal static class FundNarrativeRules
{
    private static readonly Balance[] Balances =
    [
        new("opening", "opening-carry-over", ColumnRole.Opening), new("revenue", "revenue", ColumnRole.Revenue),
        new("expenditure", "expenditure", ColumnRole.Total), new("closing", "closing-carry-over", ColumnRole.Closing),
    ];

    /// <summary>The rules.</summary>
    public static IEnumerable<Rule> All { get; } =
    [
        Budget("NAR-08-T", NarrativePart.Fund, "fund", FormId.GovernmentFundBudget, AppropriationForm.Budgets[1]),
        Budget("NAR-09-T", NarrativePart.StateCapital, "state-capital", FormId.StateCapitalBudget, AppropriationForm.Budgets[2]),
    ];

    private static Rule Budget(string id, NarrativePart part, string concept, string form, string budget) => new(id, RuleClass.Hard, [], (index, judge) =>
    {
        var text = index.TextOf(part);
        var stated = Balances.Select(balance => text.One(Claims(text, concept, balance))).ToArray();
        return Totals(index, judge, stated, form, budget)
            .Append(stated.Contains(null) ? null : judge.Sum(stated[3], [stated[0], stated[1]], [stated[2]], "年初结转结余加本年收入减本年支出", "opening and revenue less expenditure"))
            .Concat(Items(judge, text, index.Codes(form), concept, stated[2]))
            .Concat(Nothing(index, judge, text, concept, form, budget));
    });

    /// <summary>In its part of the narrative the budget need not be named again.</summary>
    private static IEnumerable<Claim> Claims(PartText text, string concept, Balance balance) =>
        text.Named($"{concept}-{balance.Name}", "total", "final").Concat(text.Named(balance.Plain, "total", "final")).Where(claim => claim.Amount is not null);

    private static IEnumerable<Check?> Totals(ReportIndex index, Judge judge, Figure?[] stated, string form, string budget)
    {
        var leaves = index.Codes(form)?.Leaves().Count ?? 0;
        return Balances.Select((balance, at) => stated[at] is not { } figure ? null : judge.Same(figure, InForms(index, form, balance.Role, budget), leaves));
    }

    /// <summary>The total of the budget's own form; of the summary of appropriations where that form or its column is missing.</summary>
    private static Figure? InForms(ReportIndex index, string form, ColumnRole role, string budget) =>
        index.Codes(form)?.TotalAt(role) ?? InSummary(index, role, budget);

    private static Figure? InSummary(ReportIndex index, ColumnRole role, string budget) => index.Appropriation is not { } summary ? null : role switch
    {
        ColumnRole.Opening => summary.OpeningOf(budget),
        ColumnRole.Revenue => summary.RevenueOf(budget),
        ColumnRole.Closing => summary.Of(summary.ClosingRow, budget),
        _ => summary.Of(summary.ExpenditureRow, budget),
    };

    /// <summary>Each item against its row; all of them together against the total; their shares in it.</summary>
    private static IEnumerable<Check?> Items(Judge judge, PartText text, CodeForm? form, string concept, Figure? expenditure)
    {
        var items = new Dictionary<string, Figure>(StringComparer.Ordinal);
        foreach (var code in text.All.Select(claim => claim.Subject).Where(ConceptFigures.IsCode).Distinct(StringComparer.Ordinal))
        {
            if (text.Amount(code) is not { } item)
            {
                continue;
            }

            items[code] = item;
            if (form?.Row(code) is not null)
            {
                yield return judge.Same(item, form.CodeAt(code, ColumnRole.Total), form.Leaves(code).Count);
            }

            if ((expenditure ?? form?.TotalAt(ColumnRole.Total)) is { } whole)
            {
                foreach (var share in text.All.Where(claim => claim.Subject == code && claim is { Measure: "share", Unit: "%" } && claim.Base == concept + "-expenditure"))
                {
                    yield return judge.Ratio(text.Figure(share), [(item, 1)], [(whole, 1)], "该科目占本年支出的比重", "the item in the expenditure of the year");
                }
            }
        }

        if (form is { IsEmpty: false, HasNamelessRows: false, HasRepeatedCodes: false } && form.Leaves().Count > 0 && form.Leaves().All(leaf => items.ContainsKey(leaf.Code!)))
        {
            yield return judge.Sum(expenditure ?? form.TotalAt(ColumnRole.Total), form.Leaves().Select(leaf => items[leaf.Code!]), [], "情况说明所列各科目之和", "the items that the text lists");
        }
    }

    /// <summary>
    /// 没有…收入、支出: zero in every form that shows what the sentence names. What it does not name may be there: a balance carried
    /// over without revenue or expenditure.
    /// </summary>
    private static IEnumerable<Check?> Nothing(ReportIndex index, Judge judge, PartText text, string concept, string form, string budget)
    {
        foreach (var claim in text.All.Where(claim => claim.Measure == "none" && (claim.Subject == concept || claim.Subject.StartsWith(concept + "-", StringComparison.Ordinal))))
        {
            var words = Labels.Compact(claim.Text);
            var isBoth = words.Contains("收支", StringComparison.Ordinal);
            if (isBoth || words.Contains("收入", StringComparison.Ordinal))
            {
                yield return Zeros.Check(judge, text.Figure(claim), [index.Codes(form)?.TotalAt(ColumnRole.Revenue), InSummary(index, ColumnRole.Revenue, budget), index.Summary?.Source(budget)]);
            }

            if (isBoth || words.Contains("支出", StringComparison.Ordinal))
            {
                yield return Zeros.Check(judge, text.Figure(claim), [index.Codes(form)?.TotalAt(ColumnRole.Total), InSummary(index, ColumnRole.Total, budget)]);
            }
        }
    }

    /// <summary>What a budget is stated by.</summary>
    /// <param name="Name">After the name of the budget.</param>
    /// <param name="Plain">Concept without the budget.</param>
    /// <param name="Role">Column of its form.</param>
    private sealed record Balance(string Name, string Plain, ColumnRole Role);
}
