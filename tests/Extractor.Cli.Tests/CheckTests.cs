using System.Text.Json;
using Extractor.Datasets;
using Extractor.Model;

namespace Extractor.Cli.Tests;

public sealed class CheckTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData("pages 1", "error", 0)]
    [InlineData("pages 1", "minor", 0)]
    [InlineData("pages 1 finding=minor", "error", 0)]
    [InlineData("pages 1 finding=minor", "minor", 3)]
    [InlineData("pages 1 finding=error", "error", 3)]
    [InlineData("pages 1 finding=error", "minor", 3)]
    [InlineData("pages 1 finding=error finding=minor", "never", 0)]
    public async Task Findings_at_or_above_the_severity_asked_for_are_status_three(string script, string failOn, int status)
    {
        var run = await Workplace.RunAsync("check", _place.Add("a.pdf", script), "--fail-on", failOn);
        Assert.Equal(status, run.Status);
    }

    [Fact]
    public async Task Errors_fail_a_run_that_does_not_say_what_should() =>
        Assert.Equal(3, (await Workplace.RunAsync("check", _place.Add("a.pdf", "pages 1 finding=error"))).Status);

    [Fact]
    public async Task Severity_of_another_version_does_not_open_the_gate() =>
        Assert.Equal(3, (await Workplace.RunAsync("check", _place.Add("a.pdf", "pages 1 finding=fatal"))).Status);

    [Fact]
    public async Task A_file_that_cannot_be_read_goes_before_findings_and_hides_none()
    {
        var run = await Workplace.RunAsync("check", _place.Add("a.pdf", "unreadable"), _place.Add("b.pdf", "pages 1 finding=error"));
        Assert.Equal(1, run.Status);
        Assert.Contains("a.pdf: needs-password", run.Error, StringComparison.Ordinal);
        Assert.Contains("合计与各项之和不符", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 份未能读取", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_of_ours_costs_one_document()
    {
        var run = await Workplace.RunAsync("check", _place.Add("a.pdf", "broken"), _place.Add("b.pdf", "pages 1"));
        Assert.Equal(1, run.Status);
        Assert.Contains("a.pdf: page 3: internal-error", run.Error, StringComparison.Ordinal);
        Assert.Contains("b.pdf", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", "nowhere.pdf")]
    [InlineData("check", ".", "--format", "pdf")]
    [InlineData("check", ".", "--format", "1")]
    [InlineData("check", ".", "--fail-on", "fatal")]
    [InlineData("check", ".", "--lang", "de")]
    [InlineData("check", ".", "--jobs", "0")]
    public async Task Wrong_usage_is_status_two_and_says_why(params string[] arguments)
    {
        var run = await Workplace.RunAsync(arguments);
        Assert.Equal(2, run.Status);
        Assert.StartsWith("error: ", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task A_folder_as_the_file_for_the_findings_is_wrong_usage()
    {
        var run = await Workplace.RunAsync("check", _place.Add("a.pdf", "pages 1"), "-o", _place.Folder);
        Assert.Equal(2, run.Status);
        Assert.Contains("folder", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_says_that_a_report_is_no_document()
    {
        var run = await Workplace.RunAsync("extract", _place.Add("a.report.json", "{}"), "-o", _place.Out);
        Assert.Equal(2, run.Status);
        Assert.Contains("not a document", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Findings_go_to_the_file_asked_for_and_nowhere_else()
    {
        var file = _place.At("new/findings.json");
        var run = await Workplace.RunAsync("check", _place.Add("a.pdf", "pages 1 finding=error"), "--format", "json", "-o", file);
        Assert.Equal(3, run.Status);
        Assert.Empty(run.Output);
        using var json = JsonDocument.Parse(await File.ReadAllBytesAsync(file));
        Assert.Equal(1, json.RootElement.GetProperty("totals").GetProperty("errors").GetInt32());
        Assert.Equal(["findings.json"], Directory.EnumerateFiles(_place.At("new")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task An_interrupted_run_shows_what_was_finished_and_says_what_was_not()
    {
        for (var i = 0; i < 5; i++)
        {
            _place.Add($"in/{i}.pdf", "pages 2 finding=error");
        }

        using var interrupt = new CancellationTokenSource();
        var run = await Workplace.RunAsync(ScriptedReader.InterruptedAt("2.pdf", interrupt), ["check", _place.At("in"), "--jobs", "1", "--format", "json"], interrupt.Token);
        Assert.Equal(130, run.Status);
        Assert.Contains("3 documents were not read", run.Error, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(2, json.RootElement.GetProperty("documents").GetArrayLength());
        Assert.Equal(3, json.RootElement.GetProperty("totals").GetProperty("not_read").GetInt32());
    }

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("markdown")]
    [InlineData("html")]
    public async Task Output_does_not_depend_on_the_number_of_jobs_or_the_run(string format)
    {
        for (var i = 0; i < 20; i++)
        {
            _place.Add($"in/{i}.pdf", $"pages {i} year={2000 + i} finding=error");
        }

        var outputs = new List<string>();
        foreach (var jobs in new[] { "1", "1", "4" })
        {
            outputs.Add((await Workplace.RunAsync("check", _place.At("in"), "--format", format, "--jobs", jobs)).Output);
        }

        Assert.Single(outputs.Distinct());
    }

    [Fact]
    public async Task A_stored_report_is_checked_without_its_document()
    {
        await File.WriteAllBytesAsync(_place.At("a.report.json"), ReportJson.Write(Stored("pages 1", finding: true)));
        var run = await Workplace.RunAsync("check", _place.At("a.report.json"));
        Assert.Equal(3, run.Status);
        Assert.Contains("合计与各项之和不符", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_and_its_stored_report_are_one_document()
    {
        _place.Add("in/a.pdf", "pages 1 finding=minor");
        Directory.CreateDirectory(_place.At("in/out"));
        await File.WriteAllBytesAsync(_place.At("in/out/other-name.report.json"), ReportJson.Write(Stored("pages 1 finding=minor", finding: true)));
        var run = await Workplace.RunAsync("check", _place.At("in"), "--format", "json");
        Assert.Equal(0, run.Status);
        using var json = JsonDocument.Parse(run.Output);
        var file = Assert.Single(json.RootElement.GetProperty("documents").EnumerateArray()).GetProperty("file").GetString();
        Assert.EndsWith("a.pdf", file, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "not-a-report")]
    [InlineData("[]", "not-a-report")]
    [InlineData("{\"a\": 1}", "not-a-report")]
    [InlineData("{\"schema_version\": 7}", "not-a-report")]
    [InlineData("{\"schema_version\": \"1.0\"}", "other-schema-version")]
    [InlineData("{\"schema_version\": \"2.0\"}", "other-schema-version")]
    [InlineData("{\"schema_version\": \"new\"}", "other-schema-version")]
    public async Task A_stored_report_that_cannot_be_relied_on_is_named_with_its_reason(string content, string code)
    {
        var run = await Workplace.RunAsync("check", _place.Add("x.report.json", content), _place.Add("a.pdf", "pages 1"));
        Assert.Equal(1, run.Status);
        Assert.Contains($"x.report.json: {code}", run.Error, StringComparison.Ordinal);
        Assert.Contains("a.pdf", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_right_version_alone_makes_no_report()
    {
        var run = await Workplace.RunAsync("check", _place.Add("x.report.json", $"{{\"schema_version\": \"{ReportJson.SchemaVersion}\"}}"));
        Assert.Equal(1, run.Status);
        Assert.Contains("x.report.json: not-a-report", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"findings\": []", "\"findings\": [null]")]
    [InlineData("\"checks\": []", "\"checks\": [null]")]
    [InlineData("\"sections\": []", "\"sections\": [null]")]
    public async Task A_stored_report_with_holes_is_no_report(string whole, string broken)
    {
        var json = System.Text.Encoding.UTF8.GetString(ReportJson.Write(Stored("pages 1", finding: false)));
        Assert.Contains(whole, json, StringComparison.Ordinal);
        var run = await Workplace.RunAsync("check", _place.Add("x.report.json", json.Replace(whole, broken, StringComparison.Ordinal)));
        Assert.Equal(1, run.Status);
        Assert.Contains("x.report.json: not-a-report", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reports_of_consecutive_years_are_compared_with_the_year_before()
    {
        _place.Add("in/c.pdf", "pages 1 year=2022");
        _place.Add("in/b.pdf", "pages 1 year=2023");
        _place.Add("in/a.pdf", "pages 1 year=2024");
        _place.Add("in/d.pdf", "pages 1 year=2023 department=灰岩县档案馆");
        var run = await Workplace.RunAsync("check", _place.At("in"), "--format", "json", "--jobs", "2");
        using var json = JsonDocument.Parse(run.Output);
        var priors = json.RootElement.GetProperty("documents").EnumerateArray()
            .Select(document => $"{Path.GetFileName(document.GetProperty("file").GetString())}<{Path.GetFileName(document.GetProperty("prior").GetString())}>{document.GetProperty("minor")}");
        Assert.Equal(["a.pdf<b.pdf>1", "b.pdf<c.pdf>1", "c.pdf<>0", "d.pdf<>0"], priors);
    }

    [Fact]
    public async Task A_file_that_changes_between_two_readings_is_a_failure()
    {
        _place.Add("in/a.pdf", "pages 1 year=2023");
        var late = _place.Add("in/b.pdf", "pages 1 year=2024");
        var readings = 0;
        var reader = new ScriptedReader
        {
            Began = name =>
            {
                if (name == "a.pdf" && ++readings == 2)
                {
                    File.WriteAllText(late, "unreadable");
                }
            },
        };
        var run = await Workplace.RunAsync(reader, ["check", _place.At("in"), "--jobs", "1", "--format", "json"]);
        Assert.Equal(1, run.Status);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Single(json.RootElement.GetProperty("documents").EnumerateArray());
        Assert.Single(json.RootElement.GetProperty("failures").EnumerateArray());
    }

    [Fact]
    public async Task An_interruption_before_the_years_are_compared_is_told()
    {
        _place.Add("in/a.pdf", "pages 1 year=2023");
        _place.Add("in/b.pdf", "pages 1 year=2024 finding=error");
        using var interrupt = new CancellationTokenSource();
        var readings = 0;
        var reader = new ScriptedReader
        {
            Began = _ =>
            {
                if (++readings == 3)
                {
                    interrupt.Cancel();
                }
            },
        };
        var run = await Workplace.RunAsync(reader, ["check", _place.At("in"), "--jobs", "1"], interrupt.Token);
        Assert.Equal(130, run.Status);
        Assert.Contains("1 documents were not compared", run.Error, StringComparison.Ordinal);
        Assert.Contains("合计与各项之和不符", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_check_is_listed_when_asked_for()
    {
        var file = _place.Add("a.pdf", "pages 1 finding=error");
        Assert.DoesNotContain("全部核对项", (await Workplace.RunAsync("check", file, "--format", "html")).Output, StringComparison.Ordinal);
        Assert.Contains("全部核对项", (await Workplace.RunAsync("check", file, "--format", "html", "--all")).Output, StringComparison.Ordinal);
    }

    private static Report Stored(string script, bool finding)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(script);
        var report = Reports.Of("a.pdf", Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), bytes.Length, 1);
        return finding ? Reports.WithFinding(report, "error", "合计与各项之和不符。") : report;
    }
}
