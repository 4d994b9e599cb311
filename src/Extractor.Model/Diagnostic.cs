namespace Extractor.Model;

/// <summary>Something odd about a document, found while reading it.</summary>
/// <param name="Severity">How much is at stake.</param>
/// <param name="Stage">The stage that noticed it: pdf, docx, layout, tables, forms.</param>
/// <param name="Code">Stable kebab-case word for programs, such as <c>page-without-text</c>.</param>
/// <param name="Message">One English sentence for people; names what, where and why.</param>
/// <param name="Page">1-based; null when it concerns the whole file or the source has no pages.</param>
public sealed record Diagnostic(DiagnosticSeverity Severity, string Stage, string Code, string Message, int? Page = null);
