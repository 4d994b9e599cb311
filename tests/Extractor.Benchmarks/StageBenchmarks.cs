using BenchmarkDotNet.Attributes;
using Extractor.Cli.Reading;
using Extractor.Forms;
using Extractor.Layout;
using Extractor.Model;
using Extractor.Pdf;
using Extractor.Tables;

namespace Extractor.Benchmarks;

/// <summary>The stages one by one, each over all PDFs of the corpus.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private readonly List<byte[]> _files = [];
    private readonly List<Page> _pages = [];
    private readonly List<Document> _documents = [];

    /// <summary>Reads what the later stages start from.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        foreach (var file in Inputs.Pdfs([]))
        {
            var bytes = File.ReadAllBytes(file);
            _files.Add(bytes);
            var pdf = PdfDocument.Open(bytes);
            _pages.AddRange(Enumerable.Range(1, pdf.PageCount).Select(pdf.ReadPage));
            _documents.Add(Pipeline.ReadDocument(bytes, Path.GetFileName(file), new ReadingPosition(() => { }, CancellationToken.None)));
        }
    }

    /// <summary>File to pages.</summary>
    [Benchmark]
    public int PdfReader() => _files.Sum(Measurement.ReadPages);

    /// <summary>Pages to words, lines and tables.</summary>
    [Benchmark]
    public int LayoutAndTables()
    {
        var tables = 0;
        foreach (var page in _pages)
        {
            var found = TableFinder.Find(page, WordBuilder.Build(page));
            LineBuilder.Build(page.Number, found.Rest);
            tables += found.Tables.Count;
        }

        return tables;
    }

    /// <summary>Documents to reports.</summary>
    [Benchmark]
    public int Forms() => _documents.Sum(document => ReportBuilder.Build(document).Observations.Count);

    /// <summary>File to JSON.</summary>
    [Benchmark]
    public int EndToEnd() => _files.Sum(bytes => Measurement.Extract(bytes, "a.pdf"));
}
