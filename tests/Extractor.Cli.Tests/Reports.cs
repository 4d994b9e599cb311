using Extractor.Model;

namespace Extractor.Cli.Tests;

internal static class Reports
{
    public static Report Of(string fileName, string sha256, long length, int pages) => new()
    {
        SchemaVersion = Datasets.ReportJson.SchemaVersion,
        Source = new SourceFile(fileName, "application/pdf", sha256, length, pages, null),
        Metadata = new ReportMetadata("青石县水务局", "department", 2024, null, "青石县", "万元", []),
        Sections = [],
        Tables = [],
        Observations =
        [
            new Observation
            {
                Id = "o1",
                Form = FormId.Revenue,
                Table = "t1",
                Row = 1,
                ColumnIndex = 1,
                Column = "收入/金额",
                IsTotal = true,
                Value = 83.00m,
                Decimals = 2,
                Unit = "万元",
                Amount = 830000.00m,
                Text = "83.00",
                Page = 1,
                Bbox = new Box(1, 2, 3, 4),
                Confidence = 1,
                Flags = [Flags.UnitInherited],
            },
        ],
        Claims = [],
        Checks = [],
        Diagnostics = [],
    };

    /// <summary>The report with one more failed check of its only figure, and the finding that explains it.</summary>
    public static Report WithFinding(Report report, string severity, string message)
    {
        var number = report.Findings.Count + 1;
        var check = new Check
        {
            Id = $"k{number}",
            Rule = "REV-02-01",
            Outcome = CheckOutcome.Fail,
            Severity = severity,
            Expected = 84.00m,
            Actual = 83.00m,
            Difference = -1.00m,
            Tolerance = 0.01m,
            Refs = ["o1"],
            Finding = $"f{number}",
            Page = 1,
            Message = "收入合计（第1页）为83.00万元，应等于各项之和84.00万元：相差-1.00万元，超过允许误差0.01万元。",
            MessageEn = "The total is 83.00 and should equal the sum of its items, 84.00.",
        };
        var finding = new Finding
        {
            Id = $"f{number}",
            Kind = FindingKind.Figure,
            Severity = severity,
            Rule = check.Rule,
            Refs = ["o1"],
            Form = FormId.Revenue,
            Printed = 83.00m,
            Suggested = 1084m,
            Unit = "万元",
            Evidence = [check.Id],
            Page = 1,
            Message = message,
            MessageEn = "The total differs from the sum of its items.",
        };
        Finding[] findings = [.. report.Findings, finding];
        return report with
        {
            Checks = [.. report.Checks, check],
            Findings = findings,
            CheckSummary = [new CheckSummary(FormId.Revenue, 4, 1, number, 2, 3, findings.Count(f => f.Severity == "error"), findings.Count(f => f.Severity == "minor"))],
        };
    }
}
