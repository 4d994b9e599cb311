using Extractor.Corpus.Generator.Rendering;

namespace Extractor.Corpus.Generator.Reports;

internal static class Catalogue
{
    /// <summary>The reports of the corpus; a seed of null gives the committed figures.</summary>
    public static readonly IReadOnlyList<Func<ulong?, ReportDocument>> Reports = [Gansu2024.Create, Shanghai2024.Create];
}
