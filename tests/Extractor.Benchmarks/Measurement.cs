using System.Diagnostics;
using System.Globalization;
using Extractor.Cli.Reading;
using Extractor.Datasets;
using Extractor.Pdf;

namespace Extractor.Benchmarks;

/// <summary>One process's work: reads the files some times over and prints what it took.</summary>
internal static class Measurement
{
    /// <summary>
    /// With one run it is cold: the caller measures the process. With more, the first runs warm the program up and are not
    /// counted: half of them, for the runtime compiles a method again after 30 calls and loops that it has seen.
    /// </summary>
    public static int Run(Work work, int runs, IReadOnlyList<string> files)
    {
        var contents = files.Select(File.ReadAllBytes).ToArray();
        var warmUp = runs / 2;
        var pages = 0;
        var clock = new Stopwatch();
        for (var run = 0; run < runs; run++)
        {
            if (run == warmUp)
            {
                clock.Start();
                pages = 0;
            }

            for (var i = 0; i < files.Count; i++)
            {
                pages += work == Work.Reader ? ReadPages(contents[i]) : Extract(contents[i], Path.GetFileName(files[i]));
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pages} {clock.Elapsed.TotalSeconds:R} {PeakMemory.OfThisProcess()}"));
        return 0;
    }

    public static int ReadPages(byte[] bytes)
    {
        var pdf = PdfDocument.Open(bytes);
        for (var number = 1; number <= pdf.PageCount; number++)
        {
            pdf.ReadPage(number);
        }

        return pdf.PageCount;
    }

    public static int Extract(byte[] bytes, string name)
    {
        var report = new Pipeline().Read(bytes, name, new ReadingPosition(() => { }, CancellationToken.None));
        ReportJson.Write(report);
        return report.Source.PageCount ?? 0;
    }
}
