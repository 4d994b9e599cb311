using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Performance;

/// <summary>A row of a list of projects.</summary>
/// <param name="Name">Name of the project, without white space; "合计" for the total.</param>
/// <param name="Budget">In yuan; null when not printed or unreadable.</param>
/// <param name="Executed">In yuan; as <paramref name="Budget"/>.</param>
/// <param name="Rate">In percent.</param>
/// <param name="Score">Points.</param>
/// <param name="Grade">Null when none is printed, or a word that no list knows.</param>
internal sealed record ProjectEntry(string Name, Figure? Budget, Figure? Executed, Figure? Rate, Figure? Score, Grade? Grade);
