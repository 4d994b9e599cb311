using System.Globalization;

namespace Extractor.Cli.Running;

/// <summary>How far a run has come. May be read while other threads count.</summary>
/// <param name="documents">How many there are.</param>
/// <param name="noted">What <see cref="Note"/> counts, for people.</param>
/// <param name="time">The clock.</param>
internal sealed class RunCounters(int documents, string noted, TimeProvider time)
{
    private readonly long _start = time.GetTimestamp();
    private readonly Lock _gate = new();
    private readonly List<string> _reading = [];
    private int _done;
    private int _failed;
    private int _pages;
    private int _noted;

    public int Documents { get; } = documents;

    public int Done => Volatile.Read(ref _done);

    public void Begin(string document)
    {
        lock (_gate)
        {
            _reading.Add(document);
        }
    }

    public void CountPage() => Interlocked.Increment(ref _pages);

    /// <summary>Counts what the run looks for.</summary>
    public void Note(int count) => Interlocked.Add(ref _noted, count);

    public void End(string document, bool isFailed)
    {
        lock (_gate)
        {
            _reading.Remove(document);
            _done++;
            _failed += isFailed ? 1 : 0;
        }
    }

    /// <summary>Speed, what was noted and failures so far, and what is being read.</summary>
    public string Describe()
    {
        lock (_gate)
        {
            var reading = _reading.Count == 0 ? "" : $"; reading {string.Join(", ", _reading.Select(Path.GetFileName))}";
            return $"{Done} of {Documents} documents, {Totals()}{reading}";
        }
    }

    /// <summary>The line at the end of a run.</summary>
    public string Conclude() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Done} of {Documents} documents in {time.GetElapsedTime(_start).TotalSeconds:0.0} s: {Totals()}");

    private string Totals()
    {
        var seconds = Math.Max(time.GetElapsedTime(_start).TotalSeconds, 0.001);
        var pages = Volatile.Read(ref _pages);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{pages} pages ({pages / seconds:0.0} a second), {Volatile.Read(ref _noted)} {noted}, {_failed} failed");
    }
}
