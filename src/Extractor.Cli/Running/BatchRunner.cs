using Extractor.Cli.Inputs;
using Extractor.Cli.Reading;
using Extractor.Datasets;
using Extractor.Model;
using Serilog;

namespace Extractor.Cli.Running;

/// <summary>Reads documents on a few threads and writes a report for each. One that fails leaves the others untouched.</summary>
internal sealed class BatchRunner(IReportReader reader, ILogger log, RunCounters counters)
{
    /// <summary>
    /// Stack of a reading thread. The stages bound their recursion; this leaves them room to notice before the process dies of
    /// a stack overflow, which nothing can catch. Only touched pages of it cost memory.
    /// </summary>
    private const int StackSize = 64 << 20;

    /// <summary>A document is held in memory as a whole; published reports have a few MB, scans some hundred.</summary>
    private const long GreatestFile = 1L << 30;

    /// <summary>Reads all, <paramref name="jobs"/> at a time.</summary>
    /// <returns>In the order of the inputs; after an interruption those that were finished before it.</returns>
    public IReadOnlyList<DocumentOutcome> Run(
        IReadOnlyList<InputFile> inputs, string outputFolder, int jobs, CancellationToken cancellation)
    {
        var outcomes = new DocumentOutcome?[inputs.Count];
        var next = -1;
        var threads = new Thread[Math.Min(jobs, inputs.Count)];
        for (var t = 0; t < threads.Length; t++)
        {
            threads[t] = new Thread(Work, StackSize) { Name = $"reader {t + 1}", IsBackground = true };
            threads[t].Start();
        }

        Array.ForEach(threads, thread => thread.Join());
        return [.. outcomes.OfType<DocumentOutcome>()];

        void Work()
        {
            for (var i = Interlocked.Increment(ref next); i < inputs.Count; i = Interlocked.Increment(ref next))
            {
                if (cancellation.IsCancellationRequested || Extract(inputs[i], outputFolder, cancellation) is not { } outcome)
                {
                    return;
                }

                outcomes[i] = outcome;
            }
        }
    }

    /// <summary>What came of one document; null when the run was interrupted.</summary>
    private DocumentOutcome? Extract(InputFile input, string outputFolder, CancellationToken cancellation)
    {
        counters.Begin(input.DisplayName);
        log.Debug("{Document}: reading", input.DisplayName);
        var position = new ReadingPosition(counters.CountPage, cancellation);
        DocumentOutcome outcome;
        try
        {
            var report = reader.Read(ReadBytes(input.Path), Path.GetFileName(input.Path), position);
            Write(report, Path.Combine(outputFolder, input.ReportName));
            Log(input, report);
            outcome = new DocumentOutcome(input, DocumentSummary.Of(report), Failure: null);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return null;
        }
        catch (UnreadableFileException e)
        {
            outcome = Fail(input, new DocumentFailure(e.Code, e.Message, e.Page ?? position.Page), e.InnerException);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            outcome = Fail(input, new DocumentFailure("input-output", e.Message, Page: null), e);
        }
        catch (Exception e)
        {
            // The one place that catches everything: a fault of ours in one document must not cost the rest of an archive.
            outcome = Fail(
                input, new DocumentFailure("internal-error", $"The program failed: {e.GetType().Name}: {e.Message}", position.Page), e);
        }

        counters.End(outcome);
        return outcome;
    }

    private static byte[] ReadBytes(string path)
    {
        var length = new FileInfo(path).Length;
        return length <= GreatestFile
            ? File.ReadAllBytes(path)
            : throw new UnreadableFileException("file-too-large", $"The file has {length} bytes; at most {GreatestFile} are read.");
    }

    private static void Write(Report report, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        AtomicFile.Write(path, ReportJson.Write(report));
    }

    private DocumentOutcome Fail(InputFile input, DocumentFailure failure, Exception? cause)
    {
        if (failure.Page is { } page)
        {
            log.Error(cause, "{Document}: page {Page}: {Code}: {Reason}", input.DisplayName, page, failure.Code, failure.Message);
        }
        else
        {
            log.Error(cause, "{Document}: {Code}: {Reason}", input.DisplayName, failure.Code, failure.Message);
        }

        return new DocumentOutcome(input, Summary: null, failure);
    }

    private void Log(InputFile input, Report report)
    {
        foreach (var diagnostic in report.Diagnostics)
        {
            // An error in a report that was written is worth a line on the screen; the rest is in the report.
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
