namespace Extractor.Model;

/// <summary>How the checks of one part of a report came out. Each check counts once, with the part that its rule belongs to.</summary>
/// <param name="Scope">One of the nine ids of <see cref="FormId"/>, <c>across-forms</c>, <c>narrative</c>, <c>performance</c> or <c>document</c>.</param>
/// <param name="Pass">Checks that hold.</param>
/// <param name="Rounding">Checks that hold within the printed precision only.</param>
/// <param name="Fail">Checks that do not hold.</param>
/// <param name="NotApplicable">Rules that do not concern the report.</param>
/// <param name="InsufficientData">Checks for which a figure is missing.</param>
/// <param name="Errors">Findings of severity error whose first place is in this part.</param>
/// <param name="Minor">Findings of severity minor whose first place is in this part.</param>
public sealed record CheckSummary(
    string Scope, int Pass, int Rounding, int Fail, int NotApplicable, int InsufficientData, int Errors, int Minor);
