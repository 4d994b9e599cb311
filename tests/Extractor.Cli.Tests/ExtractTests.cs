using Extractor.Datasets;
using Extractor.Datasets.Tests;

namespace Extractor.Cli.Tests;

public sealed class ExtractTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task All_extracted_is_status_zero()
    {
        var run = await Workplace.RunAsync("extract", _place.Add("a.pdf", "pages 2"), _place.Add("b.docx", "pages 1"), "-o", _place.Out);
        Assert.Equal(0, run.Status);
        Assert.Equal(["a.report.json", "b.report.json"], _place.Written());
    }

    [Fact]
    public async Task A_bad_file_is_named_with_its_reason_and_leaves_the_others_untouched()
    {
        var run = await Workplace.RunAsync(
            "extract", _place.Add("a.pdf", "pages 2"), _place.Add("locked.pdf", "unreadable"), _place.Add("z.pdf", "pages 1"), "-o", _place.Out);
        Assert.Equal(1, run.Status);
        Assert.Equal(["a.report.json", "z.report.json"], _place.Written());
        Assert.Contains("locked.pdf: needs-password: The file is encrypted", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("locked", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_of_ours_costs_one_document_and_names_the_page()
    {
        var run = await Workplace.RunAsync("extract", _place.Add("a.pdf", "broken"), _place.Add("b.pdf", "pages 1"), "-o", _place.Out, "--log-file", _place.At("log"));
        Assert.Equal(1, run.Status);
        Assert.Equal(["b.report.json"], _place.Written());
        Assert.Contains("a.pdf: page 3: internal-error", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Contains("   at ", await File.ReadAllTextAsync(_place.At("log")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deep_recursion_in_a_stage_costs_one_document()
    {
        var run = await Workplace.RunAsync("extract", _place.Add("a.pdf", "deep"), _place.Add("b.pdf", "pages 1"), "-o", _place.Out);
        Assert.Equal(1, run.Status);
        Assert.Equal(["b.report.json"], _place.Written());
    }

    [Fact]
    public async Task Standard_output_is_for_results_and_standard_error_for_the_rest()
    {
        var run = await Workplace.RunAsync("extract", _place.Add("a.pdf", "pages 2"), "-o", _place.Out, "--verbose");
        Assert.Equal(2, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("a.report.json  2024    0/9       0             1        1       0      0            0  青石县水务局", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 of 1 documents", run.Error, StringComparison.Ordinal);
        Assert.Contains("2 pages", run.Error, StringComparison.Ordinal);
        Assert.Contains("debug: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Progress_in_a_terminal_names_failures_and_ends_with_the_totals()
    {
        _place.Add("in/[1].pdf", "pages 2");
        _place.Add("in/b.pdf", "unreadable");
        var run = await Workplace.RunAsync(new ScriptedReader(), ["extract", _place.At("in"), "-o", _place.Out], errorIsTerminal: true);
        Assert.Equal(1, run.Status);
        Assert.Contains("needs-password", run.Error, StringComparison.Ordinal);
        Assert.Contains("2 of 2 documents", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task Folders_are_kept_below_a_folder_argument()
    {
        _place.Add("in/2024/a.PDF", "pages 1");
        _place.Add("in/2023/a.pdf", "pages 1");
        _place.Add("in/b.tar.DocX", "pages 1");
        _place.Add("in/readme.txt", "pages 1");
        _place.Add("in/~$b.docx", "pages 1");
        var run = await Workplace.RunAsync("extract", _place.At("in"), "-o", _place.Out);
        Assert.Equal(0, run.Status);
        Assert.Equal(["2023/a.report.json", "2024/a.report.json", "b.tar.report.json"], _place.Written());
    }

    [Fact]
    public async Task Two_inputs_for_one_report_are_an_error_before_any_work()
    {
        var run = await Workplace.RunAsync("extract", _place.Add("in/a.pdf", "pages 1"), _place.Add("in/a.docx", "pages 1"), _place.Add("in/b.pdf", "pages 1"), "-o", _place.Out);
        Assert.Equal(2, run.Status);
        Assert.Contains("a.pdf", run.Error, StringComparison.Ordinal);
        Assert.Contains("a.docx", run.Error, StringComparison.Ordinal);
        Assert.Contains("a.report.json", run.Error, StringComparison.Ordinal);
        Assert.Empty(_place.Written());
    }

    [Fact]
    public async Task The_same_file_named_twice_is_read_once()
    {
        var file = _place.Add("in/a.pdf", "pages 1");
        var run = await Workplace.RunAsync("extract", file, file, _place.At("in/*.pdf"), "-o", _place.Out);
        Assert.Equal(0, run.Status);
        Assert.Equal(["a.report.json"], _place.Written());
    }

    [Theory]
    [InlineData("*.pdf", "a1.report.json|a2.report.json")]
    [InlineData("a?.pdf", "a1.report.json|a2.report.json")]
    [InlineData("**/*.pdf", "a1.report.json|a2.report.json|b1.report.json|c1.report.json")]
    [InlineData("**/c1.*", "c1.report.json")]
    [InlineData("x/*/*", "c1.report.json")]
    [InlineData("?/b*", "b1.report.json")]
    [InlineData("**", "a1.report.json|a2.report.json|b1.report.json|c1.report.json")]
    public async Task Globs_match_names_and_folders(string pattern, string expected)
    {
        foreach (var name in new[] { "a1.pdf", "a2.pdf", "x/b1.pdf", "x/y/c1.pdf", "x/b1.txt" })
        {
            _place.Add("in/" + name, "pages 1");
        }

        var run = await Workplace.RunAsync("extract", _place.At("in/" + pattern), "-o", _place.Out);
        Assert.Equal(0, run.Status);
        Assert.Equal(expected.Split('|'), _place.Written());
    }

    [Theory]
    [InlineData("extract")]
    [InlineData("extract", "a.pdf")]
    [InlineData("extract", "-o", "out")]
    [InlineData("extract", "nowhere.pdf", "-o", "out")]
    [InlineData("extract", "nowhere/*.pdf", "-o", "out")]
    [InlineData("extract", ".", "-o", "out", "--jobs", "0")]
    [InlineData("extract", ".", "-o", "out", "--jobs", "many")]
    [InlineData("extract", ".", "-o", "out", "--colour")]
    [InlineData("convert")]
    [InlineData]
    public async Task Wrong_usage_is_status_two_and_says_why(params string[] arguments)
    {
        var run = await Workplace.RunAsync(arguments);
        Assert.Equal(2, run.Status);
        Assert.StartsWith("error: ", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task A_folder_without_documents_is_wrong_usage()
    {
        _place.Add("in/readme.txt", "");
        var run = await Workplace.RunAsync("extract", _place.At("in"), "-o", _place.Out);
        Assert.Equal(2, run.Status);
        Assert.Contains("no PDF or DOCX", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_output_folder_that_cannot_be_made_is_wrong_usage()
    {
        var run = await Workplace.RunAsync("extract", _place.Add("a.pdf", "pages 1"), "-o", _place.Add("out", "a file"));
        Assert.Equal(2, run.Status);
    }

    [Fact]
    public async Task A_log_file_that_cannot_be_opened_is_wrong_usage()
    {
        var run = await Workplace.RunAsync("extract", _place.Add("a.pdf", "pages 1"), "-o", _place.Out, "--log-file", _place.At("no/such/folder/log"));
        Assert.Equal(2, run.Status);
    }

    [Fact]
    public async Task A_report_that_cannot_be_written_is_a_failure_and_leaves_no_half_file()
    {
        Directory.CreateDirectory(Path.Combine(_place.Out, "a.report.json"));
        var run = await Workplace.RunAsync("extract", _place.Add("a.pdf", "pages 1"), _place.Add("b.pdf", "pages 1"), "-o", _place.Out);
        Assert.Equal(1, run.Status);
        Assert.Equal(["b.report.json"], _place.Written());
    }

    [Fact]
    public async Task Output_does_not_depend_on_the_number_of_jobs_or_the_run()
    {
        for (var i = 0; i < 20; i++)
        {
            _place.Add($"in/{i}.pdf", $"pages {i}");
        }

        var runs = new List<(string Output, string Files)>();
        foreach (var (jobs, folder) in new[] { ("1", "out1"), ("1", "out2"), ("4", "out4") })
        {
            var run = await Workplace.RunAsync("extract", _place.At("in"), "-o", _place.At(folder), "--jobs", jobs);
            Assert.Equal(0, run.Status);
            var files = Directory.EnumerateFiles(_place.At(folder)).Order(StringComparer.Ordinal).Select(f => Path.GetFileName(f) + File.ReadAllText(f));
            runs.Add((run.Output, string.Concat(files)));
        }

        Assert.Single(runs.Distinct());
    }

    [Fact]
    public async Task No_absolute_path_is_written()
    {
        await Workplace.RunAsync("extract", _place.Add("in/a.pdf", "pages 1"), "-o", _place.Out);
        var json = await File.ReadAllTextAsync(Path.Combine(_place.Out, "a.report.json"));
        Assert.DoesNotContain(_place.Folder, json, StringComparison.Ordinal);
        Assert.Contains("\"file_name\": \"a.pdf\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_written_obeys_the_schema_that_is_printed()
    {
        await Workplace.RunAsync("extract", _place.Add("a.pdf", "pages 1"), "-o", _place.Out);
        var schema = await Workplace.RunAsync("schema");
        Assert.Equal(0, schema.Status);
        Assert.Equal(ReportJson.Schema(), schema.Output);
        Assert.Empty(JsonSchemaValidator.Validate(schema.Output, await File.ReadAllBytesAsync(Path.Combine(_place.Out, "a.report.json"))));
    }

    [Fact]
    public async Task Jobs_bounds_how_many_documents_are_read_at_once()
    {
        for (var i = 0; i < 12; i++)
        {
            _place.Add($"in/{i}.pdf", "pages 1");
        }

        var reader = new ScriptedReader { Began = _ => Thread.Sleep(20) };
        await Workplace.RunAsync(reader, ["extract", _place.At("in"), "-o", _place.Out, "--jobs", "3"]);
        Assert.InRange(reader.MostAtOnce, 1, 3);
    }

    [Fact]
    public async Task An_interrupted_run_keeps_what_was_finished_and_says_so()
    {
        for (var i = 0; i < 5; i++)
        {
            _place.Add($"in/{i}.pdf", "pages 2");
        }

        using var interrupt = new CancellationTokenSource();
        var run = await Workplace.RunAsync(ScriptedReader.InterruptedAt("2.pdf", interrupt), ["extract", _place.At("in"), "-o", _place.Out, "--jobs", "1"], interrupt.Token);
        Assert.Equal(130, run.Status);
        Assert.Equal(["0.report.json", "1.report.json"], _place.Written());
        Assert.Contains("3 documents were not read", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help", "schema")]
    [InlineData("extract --help", "--log-file")]
    [InlineData("check --help", "error|minor|never")]
    [InlineData("--help", "3 (check)")]
    public async Task Help_tells_about_commands_and_options(string arguments, string word)
    {
        var run = await Workplace.RunAsync(arguments.Split(' '));
        Assert.Equal(0, run.Status);
        Assert.Contains(word, run.Output, StringComparison.Ordinal);
    }
}
