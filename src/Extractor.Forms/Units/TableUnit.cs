namespace Extractor.Forms.Units;

/// <summary>The unit in which a table is read, and how it is known.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Flag">unit-inherited or unit-assumed; null when the table prints it.</param>
internal sealed record TableUnit(MoneyUnit Unit, string? Flag);
