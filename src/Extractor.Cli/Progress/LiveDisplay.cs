using Extractor.Cli.Running;
using Spectre.Console;

namespace Extractor.Cli.Progress;

/// <summary>A bar drawn in place, for a terminal.</summary>
internal sealed class LiveDisplay(TextWriter error) : IRunDisplay
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private readonly IAnsiConsole _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });

    public void Show(RunCounters counters, Action run) => _console.Progress()
        .AutoClear(true)
        .Columns(new ProgressBarColumn(), new PercentageColumn(), new TaskDescriptionColumn { Alignment = Justify.Left })
        .Start(context =>
        {
            var bar = context.AddTask(Markup.Escape(counters.Describe()), maxValue: Math.Max(counters.Documents, 1));
            using var timer = new Timer(_ => Update(bar, counters), state: null, TimeSpan.Zero, Interval);
            run();
        });

    public void WriteLine(string line) => _console.WriteLine(line);

    private static void Update(ProgressTask bar, RunCounters counters)
    {
        bar.Value = counters.Done;
        bar.Description = Markup.Escape(counters.Describe());
    }
}
