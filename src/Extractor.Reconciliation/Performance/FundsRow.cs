namespace Extractor.Reconciliation.Performance;

/// <summary>A row of a funds block.</summary>
/// <param name="Row">Row of the table.</param>
/// <param name="Item">What it is.</param>
/// <param name="Label">As printed, without white space.</param>
/// <param name="Parent">What the label to its left is; null when there is none.</param>
internal sealed record FundsRow(int Row, FundsItem Item, string Label, FundsItem? Parent);
