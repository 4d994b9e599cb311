using Extractor.Cli.Inputs;
using Extractor.Cli.Output;
using Extractor.Cli.Reading;
using Extractor.Cli.Running;
using Extractor.Datasets;
using Extractor.Model;

namespace Extractor.Cli;

/// <summary><c>extractor extract</c>.</summary>
internal sealed class ExtractCommand(Surroundings surroundings, IReportReader reader)
{
    /// <summary>Does what was asked for.</summary>
    /// <returns>One of <see cref="ExitStatus"/>.</returns>
    public int Run(ExtractOptions options, CancellationToken cancellation)
    {
        var inputs = InputFinder.ForExtract(options.Run.Paths);
        if (!RunSession.CanRun(surroundings, inputs, options.Run, (options.OutputFolder, () => Directory.CreateDirectory(options.OutputFolder))))
        {
            return ExitStatus.WrongUsage;
        }

        using var session = new RunSession(surroundings, reader, options.Run);
        IReadOnlyList<DocumentOutcome<DocumentSummary>> outcomes = [];
        var counters = session.Run(
            inputs.Files.Count,
            "figures flagged",
            (runner, counters) => outcomes = runner.Run(inputs.Files, (input, position) =>
            {
                var report = session.Files.Read(input, position);
                Write(report, Path.Combine(options.OutputFolder, input.ReportName));
                var summary = DocumentSummary.Of(report);
                counters.Note(summary.Flagged);
                return summary;
            }),
            cancellation);

        SummaryTable.Write(surroundings.Output, outcomes);
        session.WriteLine(counters.Conclude());
        if (outcomes.Count < inputs.Files.Count)
        {
            session.WriteLine($"interrupted: {inputs.Files.Count - outcomes.Count} documents were not read");
            return ExitStatus.Interrupted;
        }

        return outcomes.Any(outcome => outcome.Failure is not null) ? ExitStatus.SomeFailed : ExitStatus.Success;
    }

    private static void Write(Report report, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        AtomicFile.Write(path, ReportJson.Write(report));
    }
}
