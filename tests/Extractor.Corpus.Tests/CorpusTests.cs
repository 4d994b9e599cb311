using Extractor.Cli.Reading;
using Extractor.Datasets;
using Extractor.Datasets.Tests;
using Extractor.Model;

namespace Extractor.Corpus.Tests;

public sealed class CorpusTests
{
    public static TheoryData<string> Documents => [.. CorpusFolder.Documents];

    public static TheoryData<string> Scans => [.. CorpusFolder.Scans];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Everything_in_the_gold_file_is_extracted_and_nothing_else(string document)
    {
        var differences = Comparison.Compare(Gold.Read(CorpusFolder.GoldOf(document)!), ReportJson.Read(Extract(document)));
        Assert.True(
            differences.Count == 0,
            $"{document} differs from its gold file in {differences.Count} places:\n{string.Join('\n', differences.Take(20))}");
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_report_obeys_the_schema(string document) =>
        Assert.Empty(JsonSchemaValidator.Validate(ReportJson.Schema(), Extract(document)));

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_same_document_gives_the_same_bytes(string document) =>
        Assert.True(Extract(document).AsSpan().SequenceEqual(Extract(document)));

    [Theory]
    [MemberData(nameof(Scans))]
    public void Each_page_of_a_scan_is_reported(string document)
    {
        var report = ReportJson.Read(Extract(document));
        Assert.Equal(
            Enumerable.Range(1, report.Source.PageCount!.Value),
            report.Diagnostics.Where(d => d.Code == "page-without-text").Select(d => d.Page!.Value));
        Assert.Single(report.Diagnostics, d => d.Code == "scanned-document" && d.Severity == DiagnosticSeverity.Error);
        Assert.Empty(report.Observations);
    }

    private static byte[] Extract(string document) =>
        ReportJson.Write(new Pipeline().Read(CorpusFolder.Read(document), document, new ReadingPosition(() => { }, CancellationToken.None)));
}
