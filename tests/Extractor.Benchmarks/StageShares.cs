using System.Diagnostics;
using System.Globalization;
using Extractor.Cli.Reading;
using Extractor.Datasets;
using Extractor.Forms;
using Extractor.Narrative;
using Extractor.Reconciliation;

namespace Extractor.Benchmarks;

/// <summary>
/// What part of a whole run, file to JSON, each stage takes on one core in a warm process; claims and checks (the ledger with
/// them) are to stay below a fifth.
/// </summary>
internal static class StageShares
{
    /// <summary>Documents read to warm the program up, and as many to measure: the runtime compiles a method again after 30 calls.</summary>
    private const int LeastDocuments = 80;

    public static int Run(IReadOnlyList<string> files)
    {
        if (files.Count == 0)
        {
            Console.Error.WriteLine("error: no document to measure with");
            return 2;
        }

        if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows())
        {
            using var self = Process.GetCurrentProcess();
            self.ProcessorAffinity = 1;
        }

        Console.WriteLine("| | files | ms a file | reading | forms | claims | checks | JSON | claims + checks |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var format in files.GroupBy(file => Path.GetExtension(file).TrimStart('.').ToUpperInvariant(), StringComparer.Ordinal))
        {
            Print(format.Key, [.. format]);
        }

        return 0;
    }

    private static void Print(string format, IReadOnlyList<string> files)
    {
        var contents = files.Select(file => (Name: Path.GetFileName(file), Bytes: File.ReadAllBytes(file))).ToList();
        var spent = new TimeSpan[5];
        var runs = Math.Max(4, LeastDocuments / files.Count);
        for (var run = 0; run < 2 * runs; run++)
        {
            if (run == runs)
            {
                // The first half warms the program up.
                Array.Clear(spent);
            }

            foreach (var (name, bytes) in contents)
            {
                Take(name, bytes, spent);
            }
        }

        var total = spent.Aggregate(TimeSpan.Zero, (sum, part) => sum + part);
        string Share(TimeSpan part) => (100 * part / total).ToString("0.0", CultureInfo.InvariantCulture) + " %";
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {format} | {files.Count} | {total.TotalMilliseconds / files.Count / runs:0.0} "
            + $"| {string.Join(" | ", spent.Select(Share))} | {Share(spent[2] + spent[3])} |"));
    }

    private static void Take(string name, byte[] bytes, TimeSpan[] spent)
    {
        var clock = Stopwatch.StartNew();
        T Timed<T>(int stage, Func<T> work)
        {
            var start = clock.Elapsed;
            var result = work();
            spent[stage] += clock.Elapsed - start;
            return result;
        }

        var document = Timed(0, () => Pipeline.ReadDocument(bytes, name, new ReadingPosition(() => { }, CancellationToken.None)));
        var report = Timed(1, () => ReportBuilder.Build(document));
        var claims = Timed(2, () => ClaimReader.Read(document, report.Sections, report.Metadata.FiscalYear));
        var reconciled = Timed(3, () => Reconciler.Check(report with { Claims = claims }, document));
        Timed(4, () => ReportJson.Write(reconciled));
    }
}
