namespace Extractor.Narrative;

/// <summary>A meaningful piece of a passage. What stands between tokens is filler.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">0-based, in the compact text.</param>
/// <param name="End">Just behind its last character.</param>
/// <param name="Value">Concept id, code, measure or unit; empty where the kind says everything.</param>
/// <param name="Number">Of a figure or a year; 0 otherwise.</param>
/// <param name="IsDoubtful">The number's unit was not printed, or the subject is not on the list of codes.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, string Value = "", decimal Number = 0m, bool IsDoubtful = false);
