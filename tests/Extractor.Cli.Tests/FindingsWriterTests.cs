using System.Text.RegularExpressions;
using Extractor.Cli.Checking;
using Extractor.Cli.Checking.Writers;
using Extractor.Cli.Output;
using Extractor.Datasets.Findings;
using Extractor.Model;

namespace Extractor.Cli.Tests;

public sealed partial class FindingsWriterTests
{
    private const string Hostile = "<script>alert(1)</script>\"'&|`*_ @all #1 \u001b[31m\u202eevil\u0000\n## end";

    [Fact]
    public void Table_in_Chinese() => Assert.Equal(
        """
        a.pdf
          青石县水务局 · 2024
          错误 1 · 轻微 0 · 一致 4 · 舍入 1 · 不符 1 · 不适用 2 · 无法核对 3

          级别   位置                 说明                         原文            应为
        ─────────────────────────────────────────────────────────────────────────────────
          错误   第1页 · 收入决算表   合计与各项之和不符。   83.00 万元   1,084.00 万元
                                      规则 REV-02-01

          无法核对 3 项（所需数字缺失或无法读出）：收入决算表 3。

        b.pdf
          青石县水务局 · 2024
          错误 0 · 轻微 0 · 一致 7 · 舍入 2 · 不符 0 · 不适用 1 · 无法核对 0
          未发现矛盾：9 项核对一致，其中 2 项在四舍五入误差之内。

        c.pdf
          青石县水务局 · 2024
          错误 0 · 轻微 0 · 一致 0 · 舍入 0 · 不符 0 · 不适用 0 · 无法核对 0
          没有可以核对的内容：未识别出规定的决算表格。

        合计：核对 3 份，1 份有问题：错误 1 处，轻微 0 处；核对一致 14 项，不符 1 项，无法核对 3 项；1 份没有可以核对的内容；1
        份未能读取。

        """.ReplaceLineEndings("\n"),
        Written(Run(), CheckFormat.Table));

    [Fact]
    public void Markdown_in_English() => Assert.Equal(
        """
        # Check of departmental final accounts

        In all: documents checked 3, with findings 1, errors 1, minor 0; checks that hold 14, that fail 1, that could not be made 3; documents with nothing to check 1; documents that could not be read 1.

        ## a.pdf

        青石县水务局 · 2024

        errors 1 · minor 0 · pass 4 · rounding 1 · fail 1 · not applicable 2 · not checked 3

        | severity | place | finding | printed | suggested | rules |
        |---|---|---|---:|---:|---|
        | error | p. 1 · revenue | The total differs from the sum of its items. | 83.00 万元 | 1,084.00 万元 | REV-02-01 |

        Checks that could not be made, because a figure is missing or cannot be read: 3 (revenue 3).

        ## b.pdf

        青石县水务局 · 2024

        errors 0 · minor 0 · pass 7 · rounding 2 · fail 0 · not applicable 1 · not checked 0

        Nothing contradicts. Checks that hold: 9, of them within rounding 2.

        ## c.pdf

        青石县水务局 · 2024

        errors 0 · minor 0 · pass 0 · rounding 0 · fail 0 · not applicable 0 · not checked 0

        Nothing could be checked: none of the prescribed forms was recognised.

        ## Documents that could not be read

        - d.pdf: p. 2: The file is encrypted. (needs-password)

        """.ReplaceLineEndings("\n"),
        Written(Run(), CheckFormat.Markdown, MessageLanguage.En));

    [Fact]
    public void Json_holds_findings_checks_places_and_totals() => Assert.Equal(
        """
        {
          "schema_version": "1.0",
          "documents": [
            {
              "file": "a.pdf",
              "sha256": "ab12",
              "department": "青石县水务局",
              "scope": "department",
              "fiscal_year": 2024,
              "prior": null,
              "errors": 1,
              "minor": 0,
              "held": 5,
              "summary": [
                {"scope": "revenue", "pass": 4, "rounding": 1, "fail": 1, "not_applicable": 2, "insufficient_data": 3, "errors": 1, "minor": 0}
              ],
              "ledger": null,
              "diagnostics": [],
              "findings": [
                {"id": "f1", "kind": "figure", "severity": "error", "rule": "REV-02-01", "refs": ["o1"], "form": "revenue", "section": null, "printed": 83.00, "suggested": 1084, "unit": "万元", "evidence": ["k1"], "page": 1, "bbox": null, "path": null, "message": "合计与各项之和不符。", "message_en": "The total differs from the sum of its items."}
              ],
              "failed_checks": [
                {"id": "k1", "rule": "REV-02-01", "outcome": "fail", "severity": "error", "expected": 84.00, "actual": 83.00, "difference": -1.00, "tolerance": 0.01, "refs": ["o1"], "finding": "f1", "page": 1, "message": "收入合计（第1页）为83.00万元，应等于各项之和84.00万元：相差-1.00万元，超过允许误差0.01万元。", "message_en": "The total is 83.00 and should equal the sum of its items, 84.00."}
              ],
              "checks": null,
              "places": [
                {"ref": "o1", "kind": "observation", "form": "revenue", "title": "收入决算表", "row": null, "column": "收入/金额", "text": "83.00", "figure_start": null, "figure_length": null, "unit": "万元", "page": 1, "bbox": [1, 2, 3, 4], "path": null, "flags": ["unit-inherited"]}
              ]
            }
          ],
          "failures": [
            {"file": "d.pdf", "code": "needs-password", "message": "The file is encrypted.", "page": 2}
          ],
          "totals": {
            "documents": 1,
            "with_errors": 1,
            "with_findings": 1,
            "unchecked": 0,
            "failed": 1,
            "not_read": 0,
            "errors": 1,
            "minor": 0,
            "pass": 4,
            "rounding": 1,
            "fail": 1,
            "not_applicable": 2,
            "insufficient_data": 3
          }
        }

        """.ReplaceLineEndings("\n"),
        Written(new CheckRun([Run().Documents[0]], Run().Failures, 0), CheckFormat.Json));

    [Fact]
    public void Html_shows_the_printed_figure_beside_what_it_is_held_against()
    {
        var report = Reports.WithFinding(WithClaim(Base("a.pdf"), "全年收入合计为84.00万元"), "error", "合计与情况说明不符。");
        report = report with { Checks = [report.Checks[0] with { Refs = ["o1", "c1"] }] };
        var html = Written(new CheckRun([Document(report)], [], 0), CheckFormat.Html);
        var (left, right) = (html.IndexOf("存疑之处", StringComparison.Ordinal), html.IndexOf("对照之处", StringComparison.Ordinal));
        Assert.InRange(left, 1, right);
        Assert.InRange(html.IndexOf("<mark>83.00</mark> 万元", StringComparison.Ordinal), left, right);
        Assert.True(html.IndexOf("“全年收入合计为<mark>84.00</mark>万元”", StringComparison.Ordinal) > right, html);
        Assert.Contains("第3页 · 二 收入情况", html, StringComparison.Ordinal);
        Assert.Contains("<td class=\"number\">84.00</td><td class=\"number\">83.00</td><td class=\"number\">-1.00</td><td class=\"number\">0.01</td>", html, StringComparison.Ordinal);
        Assert.Contains("<code>REV-02-01</code>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_says_once_where_the_items_of_a_sum_stand()
    {
        var report = Reports.WithFinding(Base("a.pdf"), "error", "合计与各项之和不符。");
        var items = Enumerable.Range(2, 5).Select(i => report.Observations[0] with { Id = $"o{i}", Item = $"项目{i}" }).ToArray();
        report = report with
        {
            Observations = [.. report.Observations, .. items],
            Checks = [report.Checks[0] with { Refs = ["o1", .. items.Select(item => item.Id)] }],
        };
        var html = Written(new CheckRun([Document(report)], [], 0), CheckFormat.Html);
        Assert.Equal(2, Captions().Count(html));
        Assert.Contains("<td>项目6</td><td>收入/金额</td>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_needs_nothing_from_outside_and_runs_nothing()
    {
        var html = Written(Run(), CheckFormat.Html);
        Assert.DoesNotContain("http:", html, StringComparison.Ordinal);
        Assert.DoesNotContain("https:", html, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", html, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Html")]
    [InlineData("Markdown")]
    [InlineData("Table")]
    public void Hostile_text_stays_text(string format)
    {
        var text = Written(HostileRun(), Enum.Parse<CheckFormat>(format));
        Assert.DoesNotContain("\u001b", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\u202e", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\0", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n## end", text, StringComparison.Ordinal);
        if (format != "Table")
        {
            Assert.DoesNotContain("<script", text, StringComparison.Ordinal);
        }

        Assert.Contains("evil", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_text_leaves_the_elements_of_the_page_in_balance()
    {
        var html = Written(HostileRun(), CheckFormat.Html);
        var open = new Stack<string>();
        foreach (Match tag in Tags().Matches(html[html.IndexOf("<body>", StringComparison.Ordinal)..html.IndexOf("</html>", StringComparison.Ordinal)]))
        {
            if (tag.Groups["end"].Success)
            {
                Assert.Equal(open.Pop(), tag.Groups["name"].Value);
            }
            else if (tag.Groups["name"].Value != "br")
            {
                open.Push(tag.Groups["name"].Value);
            }
        }

        Assert.Empty(open);
    }

    [Fact]
    public void Markdown_rows_keep_their_columns_whatever_the_text() => Assert.All(
        Written(HostileRun(), CheckFormat.Markdown).Split('\n').Where(line => line.StartsWith('|')),
        line => Assert.Equal(7, line.Count(c => c == '|')));

    [Theory]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(120)]
    public void Table_keeps_within_the_terminal_with_Chinese_text(int columns)
    {
        var message = string.Concat(Enumerable.Repeat("收入决算表本年收入合计与各项收入之和相差壹万元，", 12));
        var run = new CheckRun([Document(Reports.WithFinding(Base("a.pdf"), "error", message))], [], 0);
        using var output = new StringWriter();
        new TableFindings(Wording.In(MessageLanguage.Zh), columns, isTerminal: false).Write(run, output);
        var lines = output.ToString().Split('\n');
        Assert.All(lines, line => Assert.InRange(DisplayWidth.Of(line), 0, columns));
        Assert.Contains(lines, line => DisplayWidth.Of(line) > columns - 15);
        Assert.Equal(12, output.ToString().Count(c => c == '壹'));
    }

    [Fact]
    public void Table_for_a_terminal_is_as_wide_as_the_terminal()
    {
        var message = string.Concat(Enumerable.Repeat("收入合计与各项之和不符，", 20));
        var run = new CheckRun([Document(Reports.WithFinding(Base("a.pdf"), "error", message))], [], 0);
        var lines = Ansi().Replace(Written(run, CheckFormat.Table, columns: 90), "").Split('\n');
        Assert.InRange(lines.Max(line => DisplayWidth.Of(line.TrimEnd())), 75, 90);
    }

    [Fact]
    public void Failed_checks_that_no_finding_explains_are_not_passed_over()
    {
        var report = Reports.WithFinding(Base("a.pdf"), "error", "合计与各项之和不符。") with { Findings = [] };
        var text = Written(new CheckRun([Document(report)], [], 0), CheckFormat.Table);
        Assert.Contains("另有 1 项核对不符", text, StringComparison.Ordinal);
        Assert.DoesNotContain("未发现矛盾", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_kept_a_document_from_being_read_is_said()
    {
        var report = Base("a.pdf") with { Diagnostics = [new Diagnostic(DiagnosticSeverity.Error, "pdf", "scanned-document", "No page holds text.")] };
        Assert.Contains("No page holds text.", Written(new CheckRun([Document(report)], [], 0), CheckFormat.Markdown), StringComparison.Ordinal);
    }

    private static CheckRun Run() => new(
        [
            Document(Reports.WithFinding(Base("a.pdf"), "error", "合计与各项之和不符。")),
            Document(Base("b.pdf") with { CheckSummary = [new CheckSummary(FormId.Revenue, 7, 2, 0, 1, 0, 0, 0)] }),
            Document(Base("c.pdf")),
        ],
        [new UncheckedDocument("d.pdf", "needs-password", "The file is encrypted.", 2)],
        notRead: 0);

    private static CheckRun HostileRun()
    {
        var report = Reports.WithFinding(WithClaim(Base(Hostile), $"{Hostile}5元{Hostile}"), Hostile, Hostile);
        report = report with
        {
            Metadata = report.Metadata with { Department = Hostile },
            Source = report.Source with { Sha256 = Hostile },
            Observations = [report.Observations[0] with { Item = Hostile, Column = Hostile, Text = Hostile, Unit = Hostile, Flags = [Hostile] }],
            Checks = [report.Checks[0] with { Rule = Hostile, Message = Hostile, Refs = ["o1", "c1", Hostile] }],
            Findings = [report.Findings[0] with { Rule = Hostile, Unit = Hostile }],
            CheckSummary = [new CheckSummary(Hostile, 1, 1, 1, 1, 1, 1, 1)],
        };
        return new CheckRun([Document(report) with { Prior = Hostile }, Document(report)], [new UncheckedDocument(Hostile, Hostile, Hostile, 1)], notRead: 1);
    }

    private static Report WithClaim(Report report, string quote) => report with
    {
        Sections = [new Section("s1", "二", "收入情况", 1, 3, null)],
        Claims =
        [
            new Claim
            {
                Id = "c1", Section = "s1", Text = quote, Subject = "revenue", Measure = "total", Value = 84.00m, Unit = "万元", Amount = 840000, Page = 3, Flags = [],
            },
        ],
    };

    private static Report Base(string file) => Reports.Of(file, "ab12", 7, 1);

    private static CheckedDocument Document(Report report) => CheckedDocument.Of(report, report.Source.FileName, prior: null, withAllChecks: false);

    private static string Written(CheckRun run, CheckFormat format, MessageLanguage language = MessageLanguage.Zh, int? columns = null)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var options = new CheckOptions(new RunOptions([], 1, null, false), format, null, FailOn.Error, language, All: false);
        var surroundings = new Surroundings(output, TextWriter.Null, ErrorIsTerminal: false, TimeProvider.System) { OutputColumns = columns };
        FindingsWriters.For(options, surroundings).Write(run, output);
        return output.ToString();
    }

    [GeneratedRegex("<(?<end>/)?(?<name>[a-z0-9]+)[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex("<figcaption>")]
    private static partial Regex Captions();

    [GeneratedRegex("\u001b\\[[0-9;]*[A-Za-z]")]
    private static partial Regex Ansi();
}
