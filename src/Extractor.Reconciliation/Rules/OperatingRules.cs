using Extractor.Model;
using Extractor.Reconciliation.Claims;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.Forms;

namespace Extractor.Reconciliation.Rules;

/// <summary>机关运行经费、会议费、培训费 (reference: identities, section 4, ORG-10).</summary>
internal static class OperatingRules
{
    private const string Operating = "operating-expenses";

    private static readonly (string Subject, string Code)[] Events = [("meeting-expenses", "30215"), ("training-expenses", "30216")];
    private static readonly NarrativePart[] EventParts = [NarrativePart.Operating, NarrativePart.Events];

    /// <summary>The rules.</summary>
    public static IEnumerable<Rule> All { get; } =
    [
        new("ORG-10-T", RuleClass.Bound, [], PublicExpenses),
        new("ORG-10-D", RuleClass.Hard, [], Changes),
        new("ORG-10-M", RuleClass.Bound, [], MeetingsAndTraining),
    ];

    /// <summary>
    /// It is the 公用经费 of the administrative units, so that it cannot exceed that of all units. How many of them are
    /// administrative no form tells, so that less is lawful.
    /// </summary>
    private static IEnumerable<Check?> PublicExpenses(ReportIndex index, Judge judge) =>
        index.TextOf(NarrativePart.Operating).Amount(Operating) is { Amount: not 0 } stated
            ? [judge.AtMost(stated, [index.Economic?.Footer("公用经费")], index.Economic?.Codes.Count ?? 0, "一般公共预算财政拨款基本支出中的公用经费合计", "the public expenses of all units")]
            : [];

    private static IEnumerable<Check?> Changes(ReportIndex index, Judge judge)
    {
        foreach (var statement in index.Narrative.All.Where(found => found is { Subject: Operating, Part: NarrativePart.Operating }))
        {
            // 比年初预算减少3万元，下降5% has the same shape as a comparison with the year before.
            var change = statement.Claims.FirstOrDefault(claim => claim.Measure is "change" or "deviation" && claim.Unit.Length > 0);
            var growth = statement.Claims.FirstOrDefault(claim => claim is { Measure: "growth", Unit: "%" });
            if (statement.Amount is not { Unit.Length: > 0 } amount || change?.Direction is null || growth?.Direction is null || change.Base != growth.Base)
            {
                continue;
            }

            Figure[] figures = [index.Claims.FigureOf(change), index.Claims.FigureOf(growth)];
            if (change.Direction != growth.Direction && change.Value != 0 && growth.Value != 0)
            {
                if (Prose.Stated.IsGrowthTurned(index, statement, change, growth))
                {
                    Array.Reverse(figures);
                }

                yield return judge.Holds(false, figures, $"“{change.Text}”与“{growth.Text}”方向相反。", $"\"{change.Text}\" and \"{growth.Text}\" go in opposite directions.");
                continue;
            }

            yield return judge.Ratio(
                figures[1], [(figures[0], 1)], [(index.Claims.FigureOf(amount), 1), (figures[0], change.Direction == "increase" ? -1 : 1)],
                "增减额占比较基数的比重", "the change in what it is compared with");
        }
    }

    /// <summary>The text may count more than basic expenditure, never less.</summary>
    private static IEnumerable<Check?> MeetingsAndTraining(ReportIndex index, Judge judge) =>
        Events.Select(found =>
        {
            var stated = EventParts.Select(part => index.TextOf(part)).SelectMany(text => text.Named(found.Subject, "total", "final", "none").Select(text.Figure)).ToArray();
            return stated.Length == 0 ? null
                : index.Economic is null ? judge.InsufficientData("缺少《一般公共预算财政拨款基本支出决算表》。", "the form of basic expenditure was not found.")
                : index.Economic.Of(found.Code) is not { Amount: not 0 } paid ? null
                : Readings.Best(stated.Select(figure => judge.AtMost(paid, [figure], 1, figure.Place, figure.PlaceEn)));
        });
}
