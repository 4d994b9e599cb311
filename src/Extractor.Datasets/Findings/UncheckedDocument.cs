namespace Extractor.Datasets.Findings;

/// <summary>A document that could not be read, so that nothing is known about it.</summary>
/// <param name="File">As <see cref="CheckedDocument.File"/>.</param>
/// <param name="Code">Stable kebab-case reason.</param>
/// <param name="Message">One English sentence.</param>
/// <param name="Page">1-based; null when no page is concerned.</param>
public sealed record UncheckedDocument(string File, string Code, string Message, int? Page);
