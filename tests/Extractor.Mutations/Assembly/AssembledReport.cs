using Extractor.Corpus.Generator.Rendering;
using Extractor.Corpus.Generator.Tables;
using Extractor.Model;

namespace Extractor.Mutations.Assembly;

/// <summary>A generated report as the document that reading its DOCX gives, and where its pieces went.</summary>
/// <param name="Report">The generated report.</param>
/// <param name="Document">The same as a document, headings marked.</param>
/// <param name="TableBlocks">Index in the document's blocks of each table of the report.</param>
/// <param name="SaidBlocks">Index in the document's blocks of each paragraph that states figures, by <see cref="Text.Said"/>.</param>
internal sealed record AssembledReport(
    ReportDocument Report,
    Document Document,
    IReadOnlyDictionary<GridTable, int> TableBlocks,
    IReadOnlyDictionary<int, int> SaidBlocks);
