namespace Extractor.Cli.Reading;

/// <summary>How far the reading of one document has come: for progress, and to say where an unexpected failure happened.</summary>
/// <param name="pageRead">Called after each page.</param>
/// <param name="cancellation">Stops the reading between two pages.</param>
internal sealed class ReadingPosition(Action pageRead, CancellationToken cancellation)
{
    /// <summary>The page being read, 1-based; null outside the reading of pages.</summary>
    public int? Page { get; private set; }

    public void Begin(int page)
    {
        cancellation.ThrowIfCancellationRequested();
        Page = page;
    }

    public void End()
    {
        Page = null;
        pageRead();
    }
}
