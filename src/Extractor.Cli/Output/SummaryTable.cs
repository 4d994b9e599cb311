using System.Globalization;
using Extractor.Cli.Running;
using Extractor.Model;

namespace Extractor.Cli.Output;

/// <summary>The reports that were written, a line each, in columns.</summary>
internal static class SummaryTable
{
    private static readonly string[] Head = ["report", "year", "forms", "tables", "observations", "flagged", "errors", "minor", "diagnostics", "department"];

    public static void Write(TextWriter output, IEnumerable<DocumentOutcome<DocumentSummary>> outcomes)
    {
        List<string[]> lines = [Head, .. outcomes.Where(outcome => outcome.Result is not null).Select(Line)];
        if (lines.Count == 1)
        {
            return;
        }

        var widths = Enumerable.Range(0, Head.Length).Select(column => lines.Max(line => DisplayWidth.Of(line[column]))).ToArray();
        foreach (var line in lines)
        {
            var padded = line.Select((text, column) => IsNumber(column)
                ? new string(' ', widths[column] - DisplayWidth.Of(text)) + text
                : text + new string(' ', widths[column] - DisplayWidth.Of(text)));
            output.WriteLine(string.Join("  ", padded).TrimEnd());
        }
    }

    private static bool IsNumber(int column) => column > 0 && column < Head.Length - 1;

    private static string[] Line(DocumentOutcome<DocumentSummary> outcome)
    {
        var summary = outcome.Result!;
        return
        [
            outcome.Input.ReportName,
            summary.FiscalYear?.ToString(CultureInfo.InvariantCulture) ?? "-",
            string.Create(CultureInfo.InvariantCulture, $"{summary.Forms}/{FormId.Nine.Count}"),
            summary.Tables.ToString(CultureInfo.InvariantCulture),
            summary.Observations.ToString(CultureInfo.InvariantCulture),
            summary.Flagged.ToString(CultureInfo.InvariantCulture),
            summary.Errors.ToString(CultureInfo.InvariantCulture),
            summary.Minor.ToString(CultureInfo.InvariantCulture),
            summary.Diagnostics.ToString(CultureInfo.InvariantCulture),
            summary.Department ?? "-",
        ];
    }
}
