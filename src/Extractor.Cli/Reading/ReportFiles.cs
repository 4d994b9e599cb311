using Extractor.Cli.Inputs;
using Extractor.Model;
using Extractor.Reconciliation;
using Serilog;

namespace Extractor.Cli.Reading;

/// <summary>Reads files into reports: documents by way of the stages, reports that were written earlier as they are.</summary>
internal sealed class ReportFiles(IReportReader reader, ILogger log)
{
    /// <summary>A file is held in memory as a whole; published reports have a few MB, scans some hundred.</summary>
    private const long GreatestFile = 1L << 30;

    /// <summary>The report of a document, or the stored one.</summary>
    /// <param name="input">The file.</param>
    /// <param name="position">Is told how far the reading has come.</param>
    /// <param name="prior">The report of the same department for the year before; null when it is not at hand.</param>
    /// <exception cref="UnreadableFileException">The file cannot be read at all.</exception>
    public Report Read(InputFile input, ReadingPosition position, Report? prior = null)
    {
        var bytes = ReadBytes(input.Path);
        var report = input.IsStoredReport
            ? ReadStored(bytes, prior)
            : reader.Read(bytes, Path.GetFileName(input.Path), position, prior);
        Log(input, report);
        return report;
    }

    private static Report ReadStored(byte[] bytes, Report? prior)
    {
        var stored = StoredReport.Read(bytes);
        return prior is null ? stored : PriorYear.Compare(stored, prior);
    }

    private static byte[] ReadBytes(string path)
    {
        var length = new FileInfo(path).Length;
        return length <= GreatestFile
            ? File.ReadAllBytes(path)
            : throw new UnreadableFileException("file-too-large", $"The file has {length} bytes; at most {GreatestFile} are read.");
    }

    private void Log(InputFile input, Report report)
    {
        foreach (var diagnostic in report.Diagnostics)
        {
            // An error in a report that was read all the same is worth a line on the screen; the rest is in the report.
            log.Write(
                diagnostic.Severity == DiagnosticSeverity.Error ? Serilog.Events.LogEventLevel.Warning : Serilog.Events.LogEventLevel.Debug,
                "{Document}: {Code}: {Message}",
                input.DisplayName,
                diagnostic.Code,
                diagnostic.Message);
        }

        log.Information(
            "{Document}: {Tables} tables, {Observations} observations, {Diagnostics} diagnostics",
            input.DisplayName,
            report.Tables.Count,
            report.Observations.Count,
            report.Diagnostics.Count);
    }
}
