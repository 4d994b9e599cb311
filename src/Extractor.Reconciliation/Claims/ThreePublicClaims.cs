using Extractor.Model;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.Forms;

namespace Extractor.Reconciliation.Claims;

/// <summary>
/// What the text says of three-public expenses, as far as each figure is certainly said of the part that it is taken for: its quote
/// or heading names the part, or it goes on about the one named just before (年初预算为…，支出决算为…).
/// </summary>
internal sealed class ThreePublicClaims
{
    private const string Concept = "three-public";

    /// <summary>公务用车购置费及运行费: both together, whatever list of words was used to read it.</summary>
    private static readonly string[] Joints = ["及运", "和运", "、运", "与运"];

    /// <summary>Words that make a statement of none one about something else than the expense.</summary>
    private static readonly string[] OtherThanExpense = ["超", "违", "变化", "差异", "增减", "问题", "浪费"];

    private readonly ReportIndex _index;
    private readonly ILookup<(string Subject, string Measure), Claim> _claims;

    /// <summary>Gathers the claims.</summary>
    public ThreePublicClaims(ReportIndex index)
    {
        ArgumentNullException.ThrowIfNull(index);
        _index = index;
        var titles = index.Report.Sections.GroupBy(section => section.Id, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => Labels.Compact(group.First().Title), StringComparer.Ordinal);
        var certain = new List<Claim>();
        Claim? before = null;
        string? section = null;
        foreach (var claim in index.TextOf(NarrativePart.ThreePublic).All.Where(claim => claim.Subject.StartsWith(Concept, StringComparison.Ordinal)))
        {
            if (claim.Section != section)
            {
                (section, before) = (claim.Section, null);
            }

            var text = Labels.Compact(claim.Text);
            var isHeaded = before is null && section is not null && titles.TryGetValue(section, out var title) && SubjectStems.Names(claim.Subject, title);
            var goesOn = (before?.Subject == claim.Subject || isHeaded) && claim.Measure is not "total" && !text.Contains("其中", StringComparison.Ordinal);
            // Kinds of vehicles bought (越野车0辆) go on about vehicles without being all of them.
            var mustBeNamed = claim is { Measure: "count", Unit: "辆" };
            var isBoth = claim.Subject is "three-public.vehicle-purchase" or "three-public.vehicle-running" && Joints.Any(joint => text.Contains(joint, StringComparison.Ordinal));
            before = !isBoth && ((goesOn && !mustBeNamed) || SubjectStems.Names(claim)) ? claim : null;
            if (before is not null)
            {
                certain.Add(claim);
            }
        }

        All = certain;
        _claims = certain.ToLookup(claim => (claim.Subject, claim.Measure));
    }

    /// <summary>In reading order.</summary>
    public IReadOnlyList<Claim> All { get; }

    /// <summary>The final amounts stated of a part.</summary>
    public IEnumerable<Claim> Finals(string subject) => All.Where(claim => claim.Subject == subject && claim is { Measure: "final" or "total", Amount: not null, Unit.Length: > 0 });

    /// <summary>The budgets stated of a part, of one kind or the other.</summary>
    public IEnumerable<Claim> Budgets(string subject) => All.Where(claim => claim.Subject == subject && claim is { Measure: "initial-budget" or "full-year-budget", Unit.Length: > 0 });

    /// <summary>The claims about a part with a measure.</summary>
    public IEnumerable<Claim> Of(string subject, string measure) => _claims[(subject, measure)];

    /// <summary>The counts of a part in one of some units.</summary>
    public IEnumerable<Claim> Counts(string subject, params string[] units) => Of(subject, "count").Where(claim => units.Contains(claim.Unit, StringComparer.Ordinal));

    /// <summary>Statements that nothing was spent on a part.</summary>
    public IEnumerable<Claim> Nones(string subject) =>
        Of(subject, "none").Where(claim => !OtherThanExpense.Any(word => claim.Text.Contains(word, StringComparison.Ordinal)));

    /// <summary>Whether a statement of none may be one about the budget only (无预算安排“三公”经费), which spending does not contradict.</summary>
    public static bool IsOfBudget(Claim none)
    {
        ArgumentNullException.ThrowIfNull(none);
        return Labels.Compact(none.Text).Replace("一般公共预算", "", StringComparison.Ordinal).Contains("预算", StringComparison.Ordinal);
    }

    /// <summary>A claim as a figure.</summary>
    public Figure Figure(Claim claim) => _index.Claims.FigureOf(claim);

    /// <summary>The final amount of a part: the one that the text states; where it states none or several, that of the form; null when neither is known.</summary>
    public Figure? Final(string subject)
    {
        var stated = Finals(subject).DistinctBy(claim => claim.Amount).Take(2).ToArray();
        return stated.Length == 1 ? Figure(stated[0]) : InForm(subject);
    }

    /// <summary>The final amount of a part in the form; null when it cannot be known.</summary>
    public Figure? InForm(string subject) => ConceptFigures.Role(subject) is { } role ? _index.ThreePublic?.Final(role) : null;
}
