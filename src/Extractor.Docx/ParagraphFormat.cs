using Extractor.Model;

namespace Extractor.Docx;

/// <summary>What the file declares about a paragraph.</summary>
/// <param name="Number">Its number in a list.</param>
/// <param name="Kind">Body, heading or contents entry.</param>
/// <param name="HeadingLevel">1 for the outermost; 0 when this is no heading.</param>
internal readonly record struct ParagraphFormat(ListNumber Number, ParagraphKind Kind, int HeadingLevel);
