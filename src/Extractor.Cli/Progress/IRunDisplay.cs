using Extractor.Cli.Running;

namespace Extractor.Cli.Progress;

/// <summary>Shows on standard error how a run goes.</summary>
internal interface IRunDisplay
{
    /// <summary>Shows progress until <paramref name="run"/> returns.</summary>
    void Show(RunCounters counters, Action run);

    /// <summary>Writes a line without disturbing what is shown. May be called from any thread.</summary>
    void WriteLine(string line);
}
