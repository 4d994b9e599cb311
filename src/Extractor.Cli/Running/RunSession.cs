using System.Globalization;
using Extractor.Cli.Inputs;
using Extractor.Cli.Progress;
using Extractor.Cli.Reading;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace Extractor.Cli.Running;

/// <summary>What the commands that read documents share: the log, the progress on standard error, the threads.</summary>
internal sealed class RunSession : IDisposable
{
    private readonly Surroundings _surroundings;
    private readonly RunOptions _options;
    private readonly IRunDisplay _display;
    private readonly Logger _log;

    public RunSession(Surroundings surroundings, IReportReader reader, RunOptions options)
    {
        _surroundings = surroundings;
        _options = options;
        _display = surroundings.ErrorIsTerminal
            ? new LiveDisplay(surroundings.Error)
            : new LineDisplay(surroundings.Error, surroundings.Time);
        _log = CreateLog(options, _display);
        Files = new ReportFiles(reader, _log);
        FilesReadBefore = new ReportFiles(reader, Logger.None);
    }

    /// <summary>Reads files and logs what is odd about them.</summary>
    public ReportFiles Files { get; }

    /// <summary>The same for files that are read again, without saying all of it twice.</summary>
    public ReportFiles FilesReadBefore { get; }

    /// <summary>
    /// Says on standard error why the command line cannot be carried out. Makes the log file, for it is better to fail before
    /// the work than after it.
    /// </summary>
    /// <param name="surroundings">Where to say it.</param>
    /// <param name="inputs">What the paths stand for.</param>
    /// <param name="options">What was asked for.</param>
    /// <param name="outputs">What the command writes to, and how to make sure that it can.</param>
    /// <returns>Whether nothing stands in the way.</returns>
    public static bool CanRun(Surroundings surroundings, InputSet inputs, RunOptions options, params IReadOnlyList<(string Path, Action Prepare)> outputs)
    {
        var errors = new List<string>(inputs.Errors);
        if (errors.Count == 0)
        {
            foreach (var (path, prepare) in outputs)
            {
                Try(path, prepare);
            }

            if (options.LogFile is { } logFile)
            {
                Try(logFile, () => new FileStream(logFile, FileMode.Append).Dispose());
            }
        }

        errors.ForEach(error => surroundings.Error.WriteLine($"error: {error}"));
        return errors.Count == 0;

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

    /// <summary>Works on documents and shows how it goes.</summary>
    /// <param name="documents">How many there are.</param>
    /// <param name="noted">What the counters count beside documents and pages, such as "figures flagged".</param>
    /// <param name="work">What to do with the threads.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <returns>The totals, for the line at the end.</returns>
    public RunCounters Run(int documents, string noted, Action<BatchRunner, RunCounters> work, CancellationToken cancellation)
    {
        var counters = new RunCounters(documents, noted, _surroundings.Time);
        _display.Show(counters, () => work(new BatchRunner(_log, counters, _options.Jobs, cancellation), counters));
        return counters;
    }

    /// <summary>Tells what became of the run as a whole.</summary>
    public void WriteLine(string line) => _display.WriteLine(line);

    /// <summary>Tells something about one document to those who want to know.</summary>
    public void Note(InputFile input, string message) => _log.Information("{Document}: {Message}", input.DisplayName, message);

    public void Dispose() => _log.Dispose();

    private static Logger CreateLog(RunOptions options, IRunDisplay display)
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
