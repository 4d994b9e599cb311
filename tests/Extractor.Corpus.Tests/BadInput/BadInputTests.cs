using Extractor.Cli.Reading;
using Extractor.Datasets;
using Extractor.Model;

namespace Extractor.Corpus.Tests.BadInput;

public sealed class BadInputTests(BadFolder folder) : IClassFixture<BadFolder>
{
    [Theory]
    [InlineData("empty.pdf", "empty-file")]
    [InlineData("jpeg.pdf", "JPEG")]
    [InlineData("plain.pdf", "not-a-pdf")]
    [InlineData("password.pdf", "needs-password")]
    [InlineData("other.docx", "not-a-docx")]
    [InlineData("zip-bomb.docx", "too-large")]
    public void A_file_that_cannot_be_read_is_named_with_its_reason(string file, string reason)
    {
        Assert.Contains(reason, folder.Failure(file), StringComparison.Ordinal);
        Assert.Null(folder.Report(file));
    }

    [Theory]
    [InlineData("truncated.pdf")]
    [InlineData("page-tree-loop.pdf")]
    [InlineData("xref-loop.pdf")]
    [InlineData("nested-arrays.pdf")]
    [InlineData("bomb.pdf")]
    [InlineData("unmapped-font.pdf")]
    [InlineData("entity.docx")]
    public void A_damaged_or_hostile_file_fails_by_name_or_is_read_with_a_diagnostic(string file) => Assert.True(
        folder.Failure(file) is not null || folder.Report(file)!.Diagnostics.Any(d => d.Stage is "pdf" or "docx" && d.Severity >= DiagnosticSeverity.Info),
        "Neither a failure nor a diagnostic.");

    [Fact]
    public void The_diagnostic_of_a_page_names_the_page() =>
        Assert.Contains(folder.Report("bomb.pdf")!.Diagnostics, d => d.Page == 2 && d.Severity >= DiagnosticSeverity.Warning);

    [Fact]
    public void Nothing_is_a_fault_of_ours() => Assert.DoesNotContain(folder.Errors, line => line.Contains("internal-error", StringComparison.Ordinal));

    [Fact]
    public void An_external_entity_is_not_fetched()
    {
        var host = File.Exists("/etc/hostname") ? File.ReadAllText("/etc/hostname").Trim() : "";
        var report = folder.Report("entity.docx");
        Assert.True(report is null || host.Length == 0 || !System.Text.Encoding.UTF8.GetString(ReportJson.Write(report)).Contains(host, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_scanned_page_is_reported_and_the_document_too()
    {
        var diagnostics = folder.Report("scanned.pdf")!.Diagnostics;
        Assert.Equal([1, 2], diagnostics.Where(d => d.Code == "page-without-text").Select(d => d.Page!.Value));
        Assert.Contains(diagnostics, d => d.Code == "scanned-document" && d.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void A_font_without_any_mapping_is_said_and_its_letters_are_not_invented()
    {
        var report = folder.Report("unmapped-font.pdf")!;
        Assert.Contains(report.Diagnostics, d => d.Page == 1 && d.Severity >= DiagnosticSeverity.Warning);
        Assert.Empty(report.Observations);
    }

    [Fact]
    public void Two_thousand_pages_are_read() => Assert.Equal(2000, folder.Report("long.pdf")!.Source.PageCount);

    [Theory]
    [InlineData("budget.docx", "budget-report")]
    [InlineData("template.docx", "template")]
    public void A_document_that_is_no_filled_in_final_account_says_so(string file, string code)
    {
        var report = folder.Report(file)!;
        Assert.Contains(report.Diagnostics, d => d.Code == code && d.Severity >= DiagnosticSeverity.Warning);
        Assert.Empty(report.Observations);
    }

    [Fact]
    public void Bad_files_leave_the_good_one_untouched()
    {
        Assert.Equal(1, folder.Status);
        var alone = new Pipeline().Read(BadFolder.GoodDocument(), "good.docx", new ReadingPosition(() => { }, CancellationToken.None));
        Assert.Equal(ReportJson.Write(alone), ReportJson.Write(folder.Report("good.docx")!));
    }
}
