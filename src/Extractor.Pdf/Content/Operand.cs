using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Content;

/// <summary>A token that waits for its operator: numbers by value, the rest by the place where it stands in the content.</summary>
internal readonly record struct Operand(PdfTokenKind Kind, double Number, int Start);
