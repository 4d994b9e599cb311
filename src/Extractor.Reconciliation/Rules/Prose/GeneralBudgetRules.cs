using Extractor.Model;
using Extractor.Reconciliation.Claims;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.Forms;
using static Extractor.Reconciliation.Rules.Prose.NarrativeRules;

namespace Extractor.Reconciliation.Rules.Prose;

/// <summary>NAR-05: expenditure of the general public budget as a whole, by class and by nature.</summary>
internal static class GeneralBudgetRules
{
    private const string Whole = "general-budget-expenditure";

    private static readonly string[] Form = [FormId.GeneralPublicBudgetExpenditure];
    private static readonly string[] Totals = [Whole, "fiscal-expenditure"];
    private static readonly string[] Basic = ["basic-expenditure", "general-budget-basic"];
    private static readonly string[] Project = ["project-expenditure", "general-budget-project"];

    /// <summary>The rules.</summary>
    public static IEnumerable<Rule> All { get; } =
    [
        For("NAR-05-T", RuleClass.Hard, Form, OfTotals, Stated.Amount),
        For("NAR-05-S1", RuleClass.Hard, [], OfTotals, (index, judge, statement) => Stated.Share(index, judge, statement, "expenditure")),
        new("NAR-05-D", RuleClass.Hard, [], (index, judge) => OrNothing(judge, Priors.Agree(index, judge, OfTotals(index)).Concat([Natures(index, judge)]))),
        For("NAR-05-P", RuleClass.Hard, [], index => index.Narrative.In(NarrativePart.GeneralBudget), Stated.Growth),
        For("NAR-05-W", RuleClass.Doc, [], index => index.Narrative.In(NarrativePart.GeneralBudget), Stated.Wording),
        new("NAR-05-S2", RuleClass.Hard, [], (index, judge) => OrNothing(judge, Structure(index, judge))),
        For("NAR-05-BP", RuleClass.Hard, Form, index => index.Narrative.In(NarrativePart.GeneralBudget, [.. Basic, .. Project]), Stated.Amount),
        // Amounts of a list may contain each other, so that too great a sum is no error by itself.
        new("NAR-05-PRJ", RuleClass.Soft, Form, (index, judge) => OrNothing(judge, Projects(index, judge))),
    ];

    private static IEnumerable<Statement> OfTotals(ReportIndex index) => index.Narrative.In(NarrativePart.GeneralBudget, Totals);

    /// <summary>The general budget is spent on nothing but basic expenditure and projects, last year as well.</summary>
    private static Check? Natures(ReportIndex index, Judge judge)
    {
        Priors.Terms? Prior(string[] subjects) => index.Narrative.In(NarrativePart.GeneralBudget, subjects).Select(statement => Priors.Of(index, statement)).FirstOrDefault(terms => terms is not null);
        return Prior(Totals) is { } whole && Prior(Basic) is { } basic && Prior(Project) is { } project
            ? Priors.Equal(judge, whole, [basic, project], "基本支出、项目支出及其变动额", "basic and project expenditure with their changes")
            : null;
    }

    /// <summary>主要用于以下方面: classes with amount and share.</summary>
    private static IEnumerable<Check?> Structure(ReportIndex index, Judge judge)
    {
        foreach (var section in index.Narrative.In(NarrativePart.GeneralBudget)
            .Where(statement => statement.Subject.Length == 3 && ConceptFigures.IsCode(statement.Subject) && statement is { Amount.Measure: "total", IsPart: false })
            .GroupBy(statement => statement.Section, StringComparer.Ordinal))
        {
            Statement[] classes = [.. section.DistinctBy(statement => statement.Subject, StringComparer.Ordinal)];
            foreach (var statement in section)
            {
                foreach (var check in Stated.Amount(index, judge, statement))
                {
                    yield return check;
                }
            }

            var whole = index.Narrative.FirstAmount(section.Key, Whole) is null && index.Narrative.FirstAmount(section.Key, "fiscal-expenditure") is not null ? "fiscal-expenditure" : Whole;
            foreach (var check in CompositionRules.Shares(index, judge, classes, whole, null))
            {
                yield return check;
            }

            foreach (var check in Completeness(index, judge, section.Key, classes, whole))
            {
                yield return check;
            }
        }
    }

    /// <summary>The classes listed are those with an amount, and together they are the whole.</summary>
    private static IEnumerable<Check?> Completeness(ReportIndex index, Judge judge, string? section, Statement[] classes, string whole)
    {
        if (index.Codes(FormId.GeneralPublicBudgetExpenditure) is not { HasRepeatedCodes: false } form || form.IsEmpty)
        {
            yield break;
        }

        var unnamed = index.Report.Claims.Where(claim => claim.Section == section && claim.Amount is not null && claim.Flags.Any(flag => flag is Flags.UnknownCode or Flags.UnresolvedSubject)).ToList();
        var isComplete = true;
        foreach (var code in form.Rows.Where(row => row.Code!.Length >= 3).Select(row => row.Code![..3]).Distinct(StringComparer.Ordinal).Where(code => !classes.Any(statement => statement.Subject == code)))
        {
            if (form.CodeAt(code, ColumnRole.Total) is not { } figure || figure.Amount == 0)
            {
                continue;
            }

            isComplete = false;
            var named = unnamed.Find(claim => claim.Amount == figure.Amount);
            var stated = named is null ? null : index.Claims.FigureOf(named);
            yield return stated is null
                ? Minor(judge.Holds(false, [figure], $"支出结构没有列出{figure.Place}，而表中有数字。", $"The structure of expenditure leaves out {figure.PlaceEn}, where the form prints a figure."))
                : Minor(judge.Holds(false, [stated, figure], $"{stated.Place}的金额是{figure.Place}的金额，但类的名称“{named!.Subject}”不是该科目的名称。", $"{stated.PlaceEn} gives the amount of {figure.PlaceEn}, but {named.Subject} is not the name of that class."));
        }

        if (isComplete && index.Narrative.FirstAmount(section, whole)?.Amount is { Amount: not null } total)
        {
            yield return judge.Sum(index.Claims.FigureOf(total), classes.Select(statement => index.Claims.FigureOf(statement.Amount!)), [], "各类支出之和", "the sum of the classes");
        }
    }

    /// <summary>项目支出主要用于…: what is listed is part of all projects.</summary>
    private static IEnumerable<Check?> Projects(ReportIndex index, Judge judge)
    {
        var all = index.Concepts.Finals(Project[0], NarrativePart.GeneralBudget)[0];
        return index.Narrative.In(NarrativePart.GeneralBudget, [.. Project.Select(subject => subject + ".project")]).Where(statement => statement.Amount is { Measure: "total", Amount: not null })
            .GroupBy(statement => statement.Section, StringComparer.Ordinal)
            .Select(section => judge.AtMost([.. section.Select(statement => index.Claims.FigureOf(statement.Amount!))], [all.Figure], all.Leaves, "项目支出合计", "all projects together"));
    }

    private static Check Minor(Check check) => check with { Severity = "minor" };
}
