using System.Text;
using Extractor.Cli.Checking;
using Extractor.Cli.Checking.Writers;
using Extractor.Cli.Inputs;
using Extractor.Cli.Reading;
using Extractor.Cli.Running;
using Extractor.Datasets.Findings;

namespace Extractor.Cli;

/// <summary><c>extractor check</c>.</summary>
internal sealed class CheckCommand(Surroundings surroundings, IReportReader reader)
{
    /// <summary>Does what was asked for.</summary>
    /// <returns>One of <see cref="ExitStatus"/>.</returns>
    public int Run(CheckOptions options, CancellationToken cancellation)
    {
        var inputs = InputFinder.ForCheck(options.Run.Paths);
        (string, Action)[] outputs = options.OutputFile is { } file ? [(file, () => Prepare(file))] : [];
        if (!RunSession.CanRun(surroundings, inputs, options.Run, outputs))
        {
            return ExitStatus.WrongUsage;
        }

        using var session = new RunSession(surroundings, reader, options.Run);
        var result = new Checker(session, inputs.Files, options.All, cancellation).Check();
        var run = result.ToRun();
        Write(run, options);
        session.WriteLine(result.Conclusion);
        if (result.NotRead + result.NotCompared > 0)
        {
            session.WriteLine(result.NotRead > 0
                ? $"interrupted: {result.NotRead} documents were not read"
                : $"interrupted: {result.NotCompared} documents were not compared with the year before");
            return ExitStatus.Interrupted;
        }

        return run.Failures.Count > 0 ? ExitStatus.SomeFailed
            : Fails(run.Totals, options.FailOn) ? ExitStatus.Findings
            : ExitStatus.Success;
    }

    private static bool Fails(CheckTotals totals, FailOn failOn) => failOn switch
    {
        FailOn.Error => totals.Errors > 0,
        FailOn.Minor => totals.Errors + totals.Minor > 0,
        _ => false,
    };

    /// <summary>Fails when the file cannot be written, before any work.</summary>
    private static void Prepare(string file)
    {
        if (Directory.Exists(file))
        {
            throw new IOException("This is a folder; --output names a file.");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
    }

    private void Write(CheckRun run, CheckOptions options)
    {
        var writer = FindingsWriters.For(options, surroundings);
        if (options.OutputFile is not { } file)
        {
            writer.Write(run, surroundings.Output);
            return;
        }

        using var text = new StringWriter { NewLine = "\n" };
        writer.Write(run, text);
        AtomicFile.Write(file, Encoding.UTF8.GetBytes(text.ToString()));
    }
}
