namespace Extractor.Reconciliation.Forms;

/// <summary>A row of a code table.</summary>
/// <param name="Row">0-based over header and body.</param>
/// <param name="Code">3, 5 or 7 digits; null for the total.</param>
/// <param name="Label">What the row is called in messages.</param>
internal sealed record CodeRow(int Row, string? Code, string Label);
