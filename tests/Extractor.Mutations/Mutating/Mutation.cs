using Extractor.Model;

namespace Extractor.Mutations.Mutating;

/// <summary>A document with one change.</summary>
/// <param name="Kind">The kind of change.</param>
/// <param name="Place">A form's id, <c>performance</c>, or <c>text:</c> and the topic of the section.</param>
/// <param name="Where">For people: row and column, or the sentence.</param>
/// <param name="Old">What was printed.</param>
/// <param name="New">What is printed now.</param>
/// <param name="Size">By how much the printed figure differs, in its printed unit; null where that means nothing.</param>
/// <param name="Document">The document after the change.</param>
/// <param name="Target">Where a finding must point.</param>
internal sealed record Mutation(
    MutationKind Kind, string Place, string Where, string Old, string New, decimal? Size, Document Document, Target Target);
