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
}
