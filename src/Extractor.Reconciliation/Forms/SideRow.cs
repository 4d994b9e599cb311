namespace Extractor.Reconciliation.Forms;

/// <summary>A row on one side of a summary.</summary>
/// <param name="Row">0-based over header and body.</param>
/// <param name="Name">Without its ordinal.</param>
internal sealed record SideRow(int Row, string Name);
