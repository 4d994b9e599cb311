namespace Extractor.Narrative;

/// <summary>A word of the grammar.</summary>
/// <param name="Kind">First field of the list.</param>
/// <param name="Value">What it stands for.</param>
/// <param name="Surface">As printed, folded and without white space.</param>
internal sealed record Word(string Kind, string Value, string Surface);
