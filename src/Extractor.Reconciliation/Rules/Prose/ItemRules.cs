using Extractor.Model;
using Extractor.Reconciliation.Claims;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.Forms;
using static Extractor.Reconciliation.Rules.Prose.NarrativeRules;

namespace Extractor.Reconciliation.Rules.Prose;

/// <summary>NAR-05: budget and final expenditure of the general public budget, of the whole and item by item.</summary>
internal static class ItemRules
{
    private static readonly string[] Form = [FormId.GeneralPublicBudgetExpenditure];

    /// <summary>The rules.</summary>
    public static IEnumerable<Rule> All { get; } =
    [
        For("NAR-05-R", RuleClass.Hard, [], index => Statements(index).Where(statement => !ConceptFigures.IsCode(statement.Subject)), Rates),
        For("NAR-05-I1", RuleClass.Hard, Form, index => Items(index).Where(statement => statement.Amount is { Measure: "final" } || statement.Subject.Length > 3), Item),
        new("NAR-05-I2", RuleClass.Hard, Form, (index, judge) => OrNothing(judge, ItemSums.Check(index, judge, [.. Items(index)]))),
        For("NAR-05-I3", RuleClass.Hard, [], Items, Rates),
        For("NAR-05-I4", RuleClass.Doc, [], Statements, Directions),
        For("NAR-05-N", RuleClass.Doc, [], Statements, NoBudget),
    ];

    private static IEnumerable<Statement> Statements(ReportIndex index) => index.Narrative.In(NarrativePart.GeneralBudget);

    private static IEnumerable<Statement> Items(ReportIndex index) => Statements(index).Where(statement => ConceptFigures.IsCode(statement.Subject));

    /// <summary>The final figure of an item against its row.</summary>
    private static IEnumerable<Check?> Item(ReportIndex index, Judge judge, Statement statement)
    {
        var form = index.Codes(FormId.GeneralPublicBudgetExpenditure)!;
        if (statement.Amount is not { Amount: { } amount } claim || amount == 0 || form.Row(statement.Subject) is not null)
        {
            return Stated.Amount(index, judge, statement);
        }

        // Names repeat between codes and change with the years: where the form prints the amount under another code, which of the two is wrong is not certain.
        return form.Leaves().FirstOrDefault(row => form.At(row, ColumnRole.Total)?.Amount == amount) is { } other
            ? [judge.InsufficientData($"{index.Claims.FigureOf(claim).Place}按名称对应科目{statement.Subject}，表中该金额列在“{other.Label}”。", $"the name in {index.Claims.FigureOf(claim).PlaceEn} belongs to {statement.Subject}; the form prints the amount under {other.Label}.")]
            : Stated.Amount(index, judge, statement);
    }

    /// <summary>Rates of completion and differences from the budget, against the figures that the statement gives.</summary>
    private static IEnumerable<Check?> Rates(ReportIndex index, Judge judge, Statement statement) =>
        statement.Completions.Select(rate => BudgetStatement.Rate(index, judge, statement, rate)).Concat(statement.Deviations.Select(deviation => BudgetStatement.Difference(index, judge, statement, deviation)));

    private static IEnumerable<Check?> Directions(ReportIndex index, Judge judge, Statement statement) =>
        statement.Relations.Select(deviation => BudgetStatement.Direction(index, judge, statement, deviation));

    private static IEnumerable<Check?> NoBudget(ReportIndex index, Judge judge, Statement statement) => [BudgetStatement.NoBudget(index, judge, statement)];
}
