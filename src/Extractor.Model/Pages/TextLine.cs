namespace Extractor.Model;

/// <summary>Words on one baseline, from left to right.</summary>
/// <param name="Page">1-based page number.</param>
/// <param name="Words">Never empty.</param>
/// <param name="Text">The words' text, separated by a space where the page shows a gap.</param>
/// <param name="Box">Around its words.</param>
/// <param name="Baseline">The y of its baseline, in points.</param>
public sealed record TextLine(int Page, IReadOnlyList<Word> Words, string Text, Box Box, double Baseline);
