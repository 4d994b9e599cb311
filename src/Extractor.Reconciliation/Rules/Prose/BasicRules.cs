using Extractor.Model;
using Extractor.Reconciliation.Claims;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.Forms;
using static Extractor.Reconciliation.Rules.Prose.NarrativeRules;

namespace Extractor.Reconciliation.Rules.Prose;

/// <summary>NAR-06: basic expenditure of the general public budget, staff and office costs.</summary>
internal static class BasicRules
{
    private const string Staff = "personnel-expenses";
    private const string Office = "public-expenses";

    private static readonly string[] Wholes = ["general-budget-basic", "basic-expenditure"];

    /// <summary>The rules.</summary>
    public static IEnumerable<Rule> All { get; } =
    [
        For("NAR-06-T", RuleClass.Hard, [FormId.GeneralPublicBudgetExpenditure, FormId.GeneralPublicBudgetBasicExpenditure], index => index.Narrative.In(NarrativePart.Basic, Wholes), Total),
        new("NAR-06-P", RuleClass.Hard, [], (index, judge) => OrNothing(judge, Amounts(index, judge, Staff).Append(Sum(index, judge)))),
        new("NAR-06-O", RuleClass.Hard, [], (index, judge) => OrNothing(judge, Amounts(index, judge, Office))),
        new("NAR-06-D", RuleClass.Hard, [], (index, judge) => OrNothing(judge, Changes(index, judge))),
        ItemLists.Rule("NAR-06-L1", Staff, "301", "303"),
        ItemLists.Rule("NAR-06-L2", Office, "302", "307", "309", "310", "311", "312", "313", "399"),
    ];

    private static IEnumerable<Check?> Total(ReportIndex index, Judge judge, Statement statement)
    {
        if (statement.Amount is not { Amount: not null } claim)
        {
            return [];
        }

        return
        [
            .. Stated.Amount(index, judge, statement),
            judge.Sum(index.Claims.FigureOf(claim), [index.Economic!.Footer("人员经费"), index.Economic.Footer("公用经费")], [], "人员经费合计与公用经费合计之和", "staff and office costs together"),
        ];
    }

    private static IEnumerable<Check?> Amounts(ReportIndex index, Judge judge, string subject) =>
        index.Narrative.In(NarrativePart.Basic, subject).Concat(index.Narrative.In(NarrativePart.GeneralBudget, subject)).SelectMany(statement => Stated.Amount(index, judge, statement));

    private static Check? Sum(ReportIndex index, Judge judge)
    {
        Figure? First(params string[] subjects) => index.Narrative.In(NarrativePart.Basic, subjects).FirstOrDefault(statement => statement.Amount is { Amount: not null })?.Amount is { } claim ? index.Claims.FigureOf(claim) : null;
        return First(Wholes) is { } whole && First(Staff) is { } staff && First(Office) is { } office
            ? judge.Sum(whole, [staff, office], [], "所述人员经费与公用经费之和", "staff and office costs as stated")
            : null;
    }

    /// <summary>The growth of each, and the changes of both against that of the whole.</summary>
    private static IEnumerable<Check?> Changes(ReportIndex index, Judge judge)
    {
        Priors.Terms? Prior(params string[] subjects) => index.Narrative.In(NarrativePart.Basic, subjects).Select(statement => Priors.Of(index, statement)).FirstOrDefault(terms => terms is not null);
        return
        [
            .. index.Narrative.In(NarrativePart.Basic, [Staff, Office, .. Wholes]).SelectMany(statement => new[] { Stated.Growth(index, judge, statement), Stated.Wording(index, judge, statement) }),
            Prior(Wholes) is { } whole && Prior(Staff) is { } staff && Prior(Office) is { } office
                ? Priors.Equal(judge, whole, [staff, office], "人员经费、公用经费及其变动额", "staff and office costs with their changes")
                : null,
        ];
    }
}
