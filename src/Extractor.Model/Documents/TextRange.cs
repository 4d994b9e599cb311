namespace Extractor.Model;

/// <summary>A piece of the text of a paragraph of a document.</summary>
/// <param name="Block">0-based index of the paragraph in <see cref="Document.Blocks"/>.</param>
/// <param name="Start">0-based index of its first character in <see cref="Paragraph.Text"/>.</param>
/// <param name="Length">Its length in UTF-16 code units, at least 1.</param>
public readonly record struct TextRange(int Block, int Start, int Length);
