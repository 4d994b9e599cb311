using Extractor.Model;
using Extractor.Reconciliation.Claims;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.Forms;

namespace Extractor.Reconciliation.Rules;

/// <summary>预算绩效: what the text says of funds, execution and grades (reference: identities, section 4, PER-13).</summary>
internal static class SelfEvaluationRules
{
    private const string Projects = "performance.projects";

    private static readonly string[] Grades = ["performance.grade.excellent", "performance.grade.good", "performance.grade.pass", "performance.grade.fail"];
    private static readonly string[] Executed = ["performance.projects", "performance.project", "performance.overall"];

    /// <summary>The rules.</summary>
    public static IEnumerable<Rule> All { get; } =
    [
        new("PER-13-B", RuleClass.Soft, [], Funds),
        new("PER-13-O", RuleClass.Soft, [], Execution),
        new("PER-13-G", RuleClass.Hard, [], Counts),
    ];

    private static PartText Text(ReportIndex index) => index.TextOf(NarrativePart.Performance);

    /// <summary>Only a sentence that names the expenditure of projects as its base can be held against a form; most speak of budgets.</summary>
    private static IEnumerable<Check?> Funds(ReportIndex index, Judge judge)
    {
        var text = Text(index);
        for (var at = 1; at < text.All.Count; at++)
        {
            var (funds, share) = (text.All[at - 1], text.All[at]);
            if (share is not { Measure: "share", Unit: "%", Base: "project-expenditure" or "general-budget-project" } || funds is not { Amount: not null, Measure: "total" }
                || share.Subject != funds.Subject || Labels.Compact(share.Text).Replace("一般公共预算", "", StringComparison.Ordinal).Contains("预算", StringComparison.Ordinal))
            {
                continue;
            }

            Figure?[] bases = Labels.Compact(share.Text).Contains("一般公共预算", StringComparison.Ordinal)
                ? [index.Codes(FormId.GeneralPublicBudgetExpenditure)?.TotalAt(ColumnRole.Project)]
                : [index.Codes(FormId.Expenditure)?.TotalAt(ColumnRole.Project), index.Codes(FormId.GeneralPublicBudgetExpenditure)?.TotalAt(ColumnRole.Project)];
            yield return Readings.Best(bases.Select(found => judge.Ratio(text.Figure(share), [(text.Figure(funds), 1)], [(found, 1)], "自评资金占项目支出的比重", "the funds in the expenditure of projects")))
                is { Outcome: not CheckOutcome.Fail } check ? check
                : judge.NotApplicable("自评资金占比的基数不是决算表中的项目支出。", "the share of the funds is not measured against the final expenditure of projects.");
        }
    }

    /// <summary>全年预算数A，执行数B，完成预算的C.</summary>
    private static IEnumerable<Check?> Execution(ReportIndex index, Judge judge)
    {
        var text = Text(index);
        for (var at = 0; at < text.All.Count; at++)
        {
            var final = text.All[at];
            if (final is not { Measure: "final", Amount: not null } || !Executed.Contains(final.Subject, StringComparer.Ordinal))
            {
                continue;
            }

            if (at > 0 && at + 1 < text.All.Count && text.All[at - 1] is { Measure: "full-year-budget", Amount: not null } budget && text.All[at + 1] is { Measure: "completion", Unit: "%" } rate
                && budget.Subject == final.Subject && rate.Subject == final.Subject && rate.Base is null or "budget" or "full-year-budget")
            {
                yield return judge.Ratio(text.Figure(rate), [(text.Figure(final), 1)], [(text.Figure(budget), 1)], "执行数占全年预算数的比重", "what was spent in the full-year budget");
            }

            if (final.Subject == "performance.overall")
            {
                yield return Overall(index, judge, text.Figure(final));
            }
        }
    }

    /// <summary>Evaluations of the whole may leave out money that the forms count.</summary>
    private static Check? Overall(ReportIndex index, Judge judge, Figure executed)
    {
        var form = index.Appropriation;
        (Figure? Figure, int Leaves)[] totals =
        [
            (index.Codes(FormId.Expenditure)?.TotalAt(ColumnRole.Total), index.Codes(FormId.Expenditure)?.Leaves().Count ?? 0),
            (index.Summary?.ExpenditureSum, 1), (form?.Sum(form.ExpenditureRow), 1),
            (index.Codes(FormId.GeneralPublicBudgetExpenditure)?.TotalAt(ColumnRole.Total), index.Codes(FormId.GeneralPublicBudgetExpenditure)?.Leaves().Count ?? 0),
        ];
        var best = Readings.Best(totals.Where(total => total.Figure is not null).Select(total => judge.Same(executed, total.Figure, total.Leaves)));
        return best is { Outcome: CheckOutcome.Fail }
            ? judge.NotApplicable("整体支出自评的口径与决算表不同。", "the evaluation of all expenditure counts other money than the forms.")
            : best ?? judge.InsufficientData("缺少支出决算各表。", "the forms of expenditure were not found.");
    }

    private static IEnumerable<Check?> Counts(ReportIndex index, Judge judge)
    {
        var text = Text(index);
        var grades = Grades.Select(grade => text.One(text.Named(grade, "count"))).ToArray();
        var named = grades.OfType<Figure>().ToArray();
        var first = text.All.ToList().FindIndex(claim => Grades.Contains(claim.Subject, StringComparer.Ordinal) && claim.Measure == "count");
        // The number of projects that were evaluated stands before their grades; those with targets or under watch may be more.
        var projects = text.All.Take(Math.Max(0, first)).LastOrDefault(claim => claim is { Subject: Projects, Measure: "count", Unit: "个" or "项" } && claim.Text.Contains("自评", StringComparison.Ordinal));
        if (projects is not null && named.Length > 0)
        {
            yield return named.Length == Grades.Length
                ? judge.Sum(text.Figure(projects), named, [], "各评级项目数之和", "the projects of all grades")
                : judge.AtMost(named, [text.Figure(projects)], 0, "绩效自评的项目数", "the projects evaluated");
        }

        var problems = text.One(text.Named("performance.problems", "count"));
        Figure?[] states = [text.One(text.Named("performance.rectified", "count")), text.One(text.Named("performance.rectifying", "count"))];
        if (problems is not null && !states.Contains(null))
        {
            yield return judge.Sum(problems, states, [], "已经完成整改与正在整改之和", "problems mended and being mended");
        }
    }
}
