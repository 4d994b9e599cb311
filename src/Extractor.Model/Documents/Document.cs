namespace Extractor.Model;

/// <summary>A document as read: its blocks in reading order. Nobody looks back at the file after this.</summary>
/// <param name="Source">The file.</param>
/// <param name="Blocks">Paragraphs and tables in reading order.</param>
/// <param name="Diagnostics">What was odd, in page order.</param>
public sealed record Document(SourceFile Source, IReadOnlyList<Block> Blocks, IReadOnlyList<Diagnostic> Diagnostics);
