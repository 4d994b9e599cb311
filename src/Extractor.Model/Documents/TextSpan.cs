namespace Extractor.Model;

/// <summary>The part of a paragraph's text that stands at one place.</summary>
/// <param name="Start">0-based index of its first character in the paragraph's text.</param>
/// <param name="Length">Its length in UTF-16 code units.</param>
/// <param name="Source">Its place.</param>
public readonly record struct TextSpan(int Start, int Length, SourceRef Source);
