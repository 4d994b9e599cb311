using System.Globalization;

namespace Extractor.Cli.Running;

/// <summary>How far a run has come. May be read while other threads count.</summary>
internal sealed class RunCounters(int documents, TimeProvider time)
{
    private readonly long _start = time.GetTimestamp();
    private readonly Lock _gate = new();
    private readonly List<string> _reading = [];
    private int _done;
    private int _failed;
    private int _pages;
    private int _flagged;

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

    public void End(DocumentOutcome outcome)
    {
        lock (_gate)
        {
            _reading.Remove(outcome.Input.DisplayName);
            _done++;
            _failed += outcome.Failure is null ? 0 : 1;
            _flagged += outcome.Summary?.Flagged ?? 0;
        }
    }

    /// <summary>Speed, doubts and failures so far, and what is being read.</summary>
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
            $"{pages} pages ({pages / seconds:0.0} a second), {_flagged} figures flagged, {_failed} failed");
    }
}
