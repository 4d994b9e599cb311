using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Extractor.Pdf;

namespace Extractor.Benchmarks;

/// <summary>
/// Pages per second on one core, ours beside <c>pdftotext -bbox-layout</c> of poppler-utils on the same files in the same run.
/// Warm: one process reads all files over and over, the first half of the runs not counted. Cold: a new process for each file,
/// start-up included; that is how pdftotext always works.
/// </summary>
internal static class Comparison
{
    private const int WarmRuns = 10;

    public static int Run(IReadOnlyList<string> files)
    {
        if (files.Count == 0)
        {
            Console.Error.WriteLine("error: no PDF to measure with");
            return 2;
        }

        if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows())
        {
            // Child processes inherit it, so all of them share one core with this process, which only waits.
            using var self = Process.GetCurrentProcess();
            self.ProcessorAffinity = 1;
        }

        var pages = files.ToDictionary(file => file, file => PdfDocument.Open(File.ReadAllBytes(file)).PageCount, StringComparer.Ordinal);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{files.Count} PDF files, {pages.Values.Sum()} pages, one core, {Environment.OSVersion.Platform}, .NET {Environment.Version}"));
        Console.WriteLine();
        Console.WriteLine("| | warm, pages/s | cold, pages/s | peak memory, MB |");
        Console.WriteLine("|---|---:|---:|---:|");
        foreach (var (work, title) in new[] { (Work.Reader, "Extractor.Pdf alone"), (Work.EndToEnd, "end to end, PDF to JSON") })
        {
            var warm = Own(work, WarmRuns, files);
            Sample[] cold = [.. files.Select(file => Cold(() => Start(Program, [.. Prefix, "measure", work.ToString(), "1", file]), pages[file]))];
            Print(title, warm, cold);
        }

        try
        {
            Print("pdftotext -bbox-layout", warm: null, [.. files.Select(file => Cold(() => Start("pdftotext", ["-bbox-layout", file, "-"]), pages[file]))]);
        }
        catch (Win32Exception)
        {
            Console.Error.WriteLine("pdftotext is not installed (package poppler-utils); its line is left out.");
        }

        return 0;
    }

    /// <summary>The program that runs: <c>dotnet x.dll</c> or an executable of its own.</summary>
    private static string Program => Environment.ProcessPath!;

    private static string[] Prefix => Path.GetFileNameWithoutExtension(Program) == "dotnet" ? [typeof(Comparison).Assembly.Location] : [];

    private static void Print(string title, Sample? warm, IReadOnlyList<Sample> cold) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {title} | {(warm is null ? "–" : warm.PagesPerSecond.ToString("0", CultureInfo.InvariantCulture))} "
        + $"| {cold.Sum(s => s.Pages) / cold.Sum(s => s.Seconds):0} | {Math.Max(warm?.PeakBytes ?? 0, cold.Max(s => s.PeakBytes)) / 1e6:0} |"));

    private static Sample Own(Work work, int runs, IReadOnlyList<string> files)
    {
        using var process = Start(Program, [.. Prefix, "measure", work.ToString(), runs.ToString(CultureInfo.InvariantCulture), .. files]);
        var numbers = process.StandardOutput.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        return process.ExitCode == 0
            ? new Sample(
                int.Parse(numbers[0], CultureInfo.InvariantCulture),
                double.Parse(numbers[1], CultureInfo.InvariantCulture),
                long.Parse(numbers[2], CultureInfo.InvariantCulture))
            : throw new InvalidOperationException($"The measurement of {work} ended with status {process.ExitCode}.");
    }

    /// <summary>Start to end of a process. Its output is read and thrown away, as a pipe would.</summary>
    private static Sample Cold(Func<Process> start, int pages)
    {
        var clock = Stopwatch.StartNew();
        using var process = start();
        var reading = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        long peak = 0;
        while (!process.WaitForExit(2))
        {
            peak = Math.Max(peak, PeakMemory.Of(process.Id));
        }

        var seconds = clock.Elapsed.TotalSeconds;
        reading.GetAwaiter().GetResult();
        return process.ExitCode == 0
            ? new Sample(pages, seconds, peak)
            : throw new InvalidOperationException($"{process.StartInfo.FileName} ended with status {process.ExitCode}.");
    }

    private static Process Start(string program, IEnumerable<string> arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
}
