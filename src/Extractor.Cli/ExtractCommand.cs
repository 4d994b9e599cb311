using System.Globalization;
using Extractor.Cli.Inputs;
using Extractor.Cli.Output;
using Extractor.Cli.Progress;
using Extractor.Cli.Reading;
using Extractor.Cli.Running;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace Extractor.Cli;

/// <summary><c>extractor extract</c>.</summary>
internal sealed class ExtractCommand(Surroundings surroundings, IReportReader reader)
{
    /// <summary>Does what was asked for.</summary>
    /// <returns>One of <see cref="ExitStatus"/>.</returns>
    public int Run(ExtractOptions options, CancellationToken cancellation)
    {
        var inputs = InputFinder.Find(options.Paths);
        var errors = inputs.Errors.Count > 0 ? inputs.Errors : Prepare(options);
        if (errors.Count > 0)
        {
            foreach (var error in errors)
            {
                surroundings.Error.WriteLine($"error: {error}");
            }

            return ExitStatus.WrongUsage;
        }

        IRunDisplay display = surroundings.ErrorIsTerminal
            ? new LiveDisplay(surroundings.Error)
            : new LineDisplay(surroundings.Error, surroundings.Time);
        using var log = CreateLog(options, display);
        var counters = new RunCounters(inputs.Files.Count, surroundings.Time);
        IReadOnlyList<DocumentOutcome> outcomes = [];
        display.Show(counters, () =>
            outcomes = new BatchRunner(reader, log, counters).Run(inputs.Files, options.OutputFolder, options.Jobs, cancellation));

        SummaryTable.Write(surroundings.Output, outcomes);
        display.WriteLine(counters.Conclude());
        if (outcomes.Count < inputs.Files.Count)
        {
            display.WriteLine($"interrupted: {inputs.Files.Count - outcomes.Count} documents were not read");
            return ExitStatus.Interrupted;
        }

        return outcomes.Any(outcome => outcome.Failure is not null) ? ExitStatus.SomeFailed : ExitStatus.Success;
    }

    /// <summary>Makes the output folder and the log file, for it is better to fail before the work than after it.</summary>
    private static IReadOnlyList<string> Prepare(ExtractOptions options)
    {
        var errors = new List<string>();
        Try(options.OutputFolder, () => Directory.CreateDirectory(options.OutputFolder));
        if (options.LogFile is { } logFile)
        {
            Try(logFile, () => new FileStream(logFile, FileMode.Append).Dispose());
        }

        return errors;

        void Try(string path, Action action)
        {
            try
            {
                action();
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
            {
                errors.Add($"{path}: {e.Message}");
            }
        }
    }

    private static Logger CreateLog(ExtractOptions options, IRunDisplay display)
    {
        var log = new LoggerConfiguration()
            .MinimumLevel.Debug()
            .WriteTo.Sink(new DisplaySink(display, options.Verbose), options.Verbose ? LogEventLevel.Debug : LogEventLevel.Warning);
        if (options.LogFile is { } file)
        {
            log = log.WriteTo.File(file, formatProvider: CultureInfo.InvariantCulture);
        }

        return log.CreateLogger();
    }
}
