using Extractor.Cli.Running;

namespace Extractor.Cli.Progress;

/// <summary>Plain lines, for files and pipes: one every few seconds.</summary>
internal sealed class LineDisplay(TextWriter error, TimeProvider time) : IRunDisplay
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    private readonly Lock _gate = new();

    public void Show(RunCounters counters, Action run)
    {
        using var timer = time.CreateTimer(_ => WriteLine(counters.Describe()), state: null, Interval, Interval);
        run();
    }

    public void WriteLine(string line)
    {
        lock (_gate)
        {
            error.WriteLine(line);
        }
    }
}
