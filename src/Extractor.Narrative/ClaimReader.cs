using Extractor.Model;

namespace Extractor.Narrative;

/// <summary>Reads the claims: every money amount, percentage and count that the narrative and the performance part state.</summary>
/// <remarks>
/// <para>
/// <see cref="Claim.Subject"/> is a code of the functional classification, a concept (<c>revenue</c>, <c>three-public.travel</c>,
/// <c>procurement.goods</c>; the embedded list has them all), several joined by + where one figure is said of each, or
/// <c>unknown</c> with the flag <see cref="Flags.UnresolvedSubject"/>. The subject of a path that the list of codes does not
/// know is the path as printed, joined by /.
/// </para>
/// <para>
/// <see cref="Claim.Measure"/>: <c>total</c>; <c>initial-budget</c>, <c>full-year-budget</c>, <c>final</c>; <c>change</c> in
/// money, <c>deviation</c> from a budget that the quote names, <c>growth</c> in percent; <c>share</c> and <c>completion</c>, whose base the quote names; <c>rate</c>, any other
/// percentage; <c>count</c>; <c>score</c>; <c>threshold</c>, the price from which equipment is counted; <c>list</c>, the value
/// being the number of items; <c>none</c>, a statement of zero. A statement that prints no figure (none, flat) has an empty unit.
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
