using Extractor.Model;

namespace Extractor.Narrative;

/// <summary>Reads the claims: every money amount, percentage and count that the narrative and the performance part state.</summary>
/// <remarks>
/// <para>
/// <see cref="Claim.Subject"/> is a code of the functional classification, a concept (<c>revenue</c>, <c>three-public.travel</c>,
/// <c>procurement.goods</c>; the embedded list has them all), several joined by + where one figure is said of each, or
/// <c>unknown</c> with the flag <see cref="Flags.UnresolvedSubject"/>. The subject of a path that the list of codes does not
/// know is the path as printed, joined by /. In the section on basic expenditure it may be an economic code (<c>30201</c>).
/// What a word means depends on the section: 本年收入 is <c>revenue</c>, <c>fiscal-revenue</c>, <c>fund-revenue</c> or
/// <c>state-capital-revenue</c>, 基本支出 is <c>basic-expenditure</c> or <c>general-budget-basic</c>, 人员经费 is
/// <c>personnel-expenses</c> of the general budget or <c>expenditure.personnel</c> of all expenditure. A project named as a part
/// of project expenditure is that subject followed by <c>.project</c>; any other part without a known name is <c>unknown</c>.
/// In the performance part <c>performance.projects</c> counts projects, <c>performance.funds</c> is the money evaluated,
/// <c>performance.project</c> and <c>performance.overall</c> are budget, execution and score of one project and of the department,
/// <c>performance.score</c> is an average, <c>performance.result</c> whatever was achieved.
/// </para>
/// <para>
/// <see cref="Claim.Measure"/>: <c>total</c>; <c>initial-budget</c>, <c>full-year-budget</c>, <c>final</c>; <c>change</c> in
/// money, <c>deviation</c> from a budget that <see cref="Claim.Base"/> names, <c>growth</c> in percent; <c>share</c> and
/// <c>completion</c>; <c>rate</c>, any other percentage; <c>average</c>, per head or vehicle; <c>count</c>; <c>score</c>;
/// <c>threshold</c>, the price from which equipment is counted; <c>list</c>, the value being the number of items;
/// <c>none</c>, a statement of zero; <c>comparison</c>, 决算数大于预算数 without a figure. A statement that prints no figure
/// (none, comparison, a flat change or deviation, 年初无预算) has an empty unit.
/// </para>
/// </remarks>
public static class ClaimReader
{
    /// <summary>The claims in reading order. Time is linear in the text; odd content never throws.</summary>
    /// <param name="document">The document.</param>
    /// <param name="sections">Its sections in reading order.</param>
    /// <param name="fiscalYear">The year accounted for; null when it is not known.</param>
    public static IReadOnlyList<Claim> Read(Document document, IReadOnlyList<Section> sections, int? fiscalYear)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(sections);
        var claims = new List<Claim>();
        foreach (var passage in PassageBuilder.Build(document.Blocks, sections))
        {
            new Grammar(passage, fiscalYear, claims).Read(Tokenizer.Read(passage, fiscalYear));
        }

        return claims;
    }
}
