using Extractor.Cli.Inputs;
using Extractor.Cli.Reading;
using Extractor.Model;
using Serilog;

namespace Extractor.Cli.Running;

/// <summary>Works on documents on a few threads. One that fails leaves the others untouched.</summary>
internal sealed class BatchRunner(ILogger log, RunCounters counters, int jobs, CancellationToken cancellation)
{
    /// <summary>
    /// Stack of a reading thread. The stages bound their recursion; this leaves them room to notice before the process dies of
    /// a stack overflow, which nothing can catch. Only touched pages of it cost memory.
    /// </summary>
    private const int StackSize = 64 << 20;

    /// <summary>Does the same work on each document.</summary>
    /// <returns>In the order of the inputs; after an interruption those that were finished before it.</returns>
    public IReadOnlyList<DocumentOutcome<T>> Run<T>(IReadOnlyList<InputFile> inputs, Func<InputFile, ReadingPosition, T> work)
        where T : class
    {
        var outcomes = new DocumentOutcome<T>?[inputs.Count];
        Share(inputs.Count, i => (outcomes[i] = Attempt(inputs[i], work)) is not null);
        return [.. outcomes.OfType<DocumentOutcome<T>>()];
    }

    /// <summary>Shares tasks out among the threads and waits for all of them.</summary>
    /// <param name="count">Tasks, numbered from 0.</param>
    /// <param name="task">Does one of them; false when the run was interrupted.</param>
    public void Share(int count, Func<int, bool> task)
    {
        var next = -1;
        var threads = new Thread[Math.Min(jobs, count)];
        for (var t = 0; t < threads.Length; t++)
        {
            threads[t] = new Thread(Work, StackSize) { Name = $"reader {t + 1}", IsBackground = true };
            threads[t].Start();
        }

        Array.ForEach(threads, thread => thread.Join());

        void Work()
        {
            for (var i = Interlocked.Increment(ref next); i < count; i = Interlocked.Increment(ref next))
            {
                if (cancellation.IsCancellationRequested || !task(i))
                {
                    return;
                }
            }
        }
    }

    /// <summary>What came of one document, counted and logged; null when the run was interrupted.</summary>
    public DocumentOutcome<T>? Attempt<T>(InputFile input, Func<InputFile, ReadingPosition, T> work)
        where T : class
    {
        counters.Begin(input.DisplayName);
        log.Debug("{Document}: reading", input.DisplayName);
        var position = new ReadingPosition(counters.CountPage, cancellation);
        DocumentOutcome<T> outcome;
        try
        {
            outcome = new DocumentOutcome<T>(input, work(input, position), Failure: null);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return null;
        }
        catch (UnreadableFileException e)
        {
            outcome = Fail<T>(input, new DocumentFailure(e.Code, e.Message, e.Page ?? position.Page), e.InnerException);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            outcome = Fail<T>(input, new DocumentFailure("input-output", e.Message, Page: null), e);
        }
        catch (Exception e)
        {
            // The one place that catches everything: a fault of ours in one document must not cost the rest of an archive.
            outcome = Fail<T>(
                input, new DocumentFailure("internal-error", $"The program failed: {e.GetType().Name}: {e.Message}", position.Page), e);
        }

        counters.End(input.DisplayName, isFailed: outcome.Failure is not null);
        return outcome;
    }

    private DocumentOutcome<T> Fail<T>(InputFile input, DocumentFailure failure, Exception? cause)
        where T : class
    {
        if (failure.Page is { } page)
        {
            log.Error(cause, "{Document}: page {Page}: {Code}: {Reason}", input.DisplayName, page, failure.Code, failure.Message);
        }
        else
        {
            log.Error(cause, "{Document}: {Code}: {Reason}", input.DisplayName, failure.Code, failure.Message);
        }

        return new DocumentOutcome<T>(input, Result: null, failure);
    }
}
