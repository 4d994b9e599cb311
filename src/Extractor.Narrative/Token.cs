namespace Extractor.Narrative;

/// <summary>A meaningful piece of a passage. What stands between tokens is filler.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">0-based, in the compact text.</param>
/// <param name="End">Just behind its last character.</param>
/// <param name="Value">Concept id, code, measure or unit; empty where the kind says everything.</param>
/// <param name="Number">Of a figure or a year; 0 otherwise.</param>
/// <param name="NumberEnd">Of a figure: just behind the last character of its number; 0 otherwise.</param>
/// <param name="Marks">What is peculiar about it.</param>
internal readonly record struct Token(
    TokenKind Kind, int Start, int End, string Value = "", decimal Number = 0m, int NumberEnd = 0, TokenMarks Marks = TokenMarks.None)
{
    /// <summary>Whether it has the mark.</summary>
    public bool Has(TokenMarks mark) => (Marks & mark) != TokenMarks.None;
}
