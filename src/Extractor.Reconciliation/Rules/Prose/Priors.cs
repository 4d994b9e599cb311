using Extractor.Model;
using Extractor.Reconciliation.Claims;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.Forms;

namespace Extractor.Reconciliation.Rules.Prose;

/// <summary>
/// Last year's amounts, which texts do not print: this year's less the change. Wherever two of them are one quantity they must agree
/// (reference: identities, section 4, NAR-..-D).
/// </summary>
internal static class Priors
{
    /// <summary>Last year's amount as the sum of signed terms; null when the statement does not imply one.</summary>
    public static Terms? Of(ReportIndex index, Statement statement)
    {
        if (statement is not { Change: { } change, IsContinuation: false } || Stated.IsNegative(change) || Stated.Contradicts(change, statement.Growth) || Stated.Current(index, statement) is not { } current)
        {
            return null;
        }

        if (change.Direction == "flat")
        {
            return Stated.IsApproximate(change) ? null : new([current], []);
        }

        var changed = index.Claims.FigureOf(change);
        return Stated.Sign(change) switch { 1 => new([current], [changed]), -1 => new([current, changed], []), _ => null };
    }

    /// <summary>The same quantity of last year, implied more than once.</summary>
    public static IEnumerable<Check?> Agree(ReportIndex index, Judge judge, IEnumerable<Statement> statements)
    {
        var implied = statements.Select(statement => Of(index, statement)).OfType<Terms>().ToArray();
        if (implied.Length == 0)
        {
            return [];
        }

        return implied.Length == 1
            ? [judge.NotApplicable("上年决算数只能由一处推算，没有可比对的另一处。", "last year's amount is implied once, with nothing to compare it with.")]
            : implied.Skip(1).Select(other => Equal(judge, implied[0], [other], "由另一处推算的上年决算数", "last year's amount as another place implies it"));
    }

    /// <summary>The amounts implied by the changes, and those called unchanged, against the report of the year before.</summary>
    /// <param name="index">This year's report.</param>
    /// <param name="judge">Judge of the rule.</param>
    /// <param name="prior">The report of the year before.</param>
    /// <param name="dated">Names the year in a figure of that report.</param>
    public static IEnumerable<Check?> AgainstPriorReport(ReportIndex index, Judge judge, ReportIndex prior, Func<Figure, Figure?> dated) => NarrativeRules.OrNothing(judge, index.Statements.Select(statement =>
    {
        var readings = prior.Concepts.Finals(statement.Subject, statement.Part).Where(reading => reading.Figure is not null).ToArray();
        return readings.Length == 0 || Of(index, statement) is not { } implied
            ? null
            : Stated.Either(readings.Select(reading => Equal(judge, new([dated(reading.Figure!)!], []), [implied], "本年情况说明", "this year's narrative")));
    }));

    /// <summary>Last year's whole is the sum of its parts of last year. A figure on both sides falls out.</summary>
    public static Check? Equal(Judge judge, Terms whole, IReadOnlyList<Terms> parts, string formula, string formulaEn)
    {
        var terms = new List<(Figure Figure, int Sign)>();
        void Add(IEnumerable<Figure> figures, int sign)
        {
            foreach (var figure in figures)
            {
                var twin = terms.FindIndex(term => term.Figure.Reference == figure.Reference && term.Sign == -sign);
                if (twin >= 0)
                {
                    terms.RemoveAt(twin);
                }
                else
                {
                    terms.Add((figure, sign));
                }
            }
        }

        Add(whole.Plus, 1);
        Add(whole.Minus, -1);
        Add(parts.SelectMany(part => part.Plus), -1);
        Add(parts.SelectMany(part => part.Minus), 1);
        if (terms.Count < 2)
        {
            return null;
        }

        var (total, sign) = terms[0];
        return judge.Sum(
            total, terms.Skip(1).Where(term => term.Sign != sign).Select(term => term.Figure), terms.Skip(1).Where(term => term.Sign == sign).Select(term => term.Figure),
            $"按{formula}推算的数额", $"what {formulaEn} implies");
    }

    /// <summary>Last year's parts together are at most last year's whole.</summary>
    public static Check? AtMost(Judge judge, Terms whole, IReadOnlyList<Terms> parts, string formula, string formulaEn) => judge.AtMost(
        [.. parts.SelectMany(part => part.Plus), .. whole.Minus], [.. whole.Plus, .. parts.SelectMany(part => part.Minus)], 1, formula, formulaEn);

    /// <summary>An amount as a sum of figures and of figures taken off.</summary>
    /// <param name="Plus">Never empty; this year's amount comes first.</param>
    /// <param name="Minus">What is taken off.</param>
    internal sealed record Terms(IReadOnlyList<Figure> Plus, IReadOnlyList<Figure> Minus);
}
