using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Extractor.Cli.Reading;
using Extractor.Model;

namespace Extractor.Cli.Tests;

/// <summary>Does what the file's text says, so that the program around the stages can be tested without them.</summary>
internal sealed class ScriptedReader : IReportReader
{
    private int _running;

    /// <summary>The greatest number of documents that were read at the same time.</summary>
    public int MostAtOnce { get; private set; }

    /// <summary>Called when a document begins.</summary>
    public Action<string>? Began { get; set; }

    /// <summary>A reader during whose work on a file somebody presses Ctrl+C.</summary>
    public static ScriptedReader InterruptedAt(string fileName, CancellationTokenSource interrupt) => new()
    {
        Began = name =>
        {
            if (name == fileName)
            {
                interrupt.Cancel();
            }
        },
    };

    public Report Read(ReadOnlyMemory<byte> bytes, string fileName, ReadingPosition position, Report? prior = null)
    {
        var running = Interlocked.Increment(ref _running);
        lock (this)
        {
            MostAtOnce = Math.Max(MostAtOnce, running);
        }

        try
        {
            Began?.Invoke(fileName);
            return Do(Encoding.UTF8.GetString(bytes.Span).Split(' '), bytes, fileName, position, prior);
        }
        finally
        {
            Interlocked.Decrement(ref _running);
        }
    }

    private static Report Do(string[] script, ReadOnlyMemory<byte> bytes, string fileName, ReadingPosition position, Report? prior)
    {
        switch (script[0])
        {
            case "unreadable":
                throw new UnreadableFileException("needs-password", "The file is encrypted and needs a password.");
            case "broken":
                position.Begin(3);
                throw new InvalidOperationException("A fault of ours.");
            case "deep":
                return Deep(0);
            default:
                var pages = int.Parse(script[1], CultureInfo.InvariantCulture);
                for (var page = 1; page <= pages; page++)
                {
                    position.Begin(page);
                    position.End();
                }

                var report = Reports.Of(fileName, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)), bytes.Length, pages);
                foreach (var word in script[2..])
                {
                    report = Told(report, word.Split('='));
                }

                // What a reader makes of the year before is not told here, only that it was given it.
                return prior is null ? report : Reports.WithFinding(report, "minor", $"上年为{prior.Metadata.FiscalYear}年。");
        }
    }

    /// <summary>Words such as <c>year=2023</c> and <c>finding=error</c> say what the report is like.</summary>
    private static Report Told(Report report, string[] word) => word[0] switch
    {
        "year" => report with { Metadata = report.Metadata with { FiscalYear = int.Parse(word[1], CultureInfo.InvariantCulture) } },
        "department" => report with { Metadata = report.Metadata with { Department = word[1] } },
        "scope" => report with { Metadata = report.Metadata with { Scope = word[1] } },
        "finding" => Reports.WithFinding(report, word[1], "合计与各项之和不符。"),
        _ => throw new ArgumentOutOfRangeException(nameof(word), word[0], "No such word."),
    };

    /// <summary>Recurses as a stage does that leans on the runtime's check of the stack.</summary>
    private static Report Deep(int depth)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        var report = Deep(depth + 1);
        return depth < 0 ? report with { Checks = [] } : report;
    }
}
