using System.Diagnostics;
using System.Globalization;

namespace Extractor.Benchmarks;

/// <summary>The greatest resident memory of a process so far, in bytes; 0 where the system does not tell.</summary>
internal static class PeakMemory
{
    public static long OfThisProcess() => Of(Environment.ProcessId);

    /// <summary>Linux has it as VmHWM; the runtime's own number elsewhere.</summary>
    public static long Of(int processId)
    {
        try
        {
            if (!OperatingSystem.IsLinux())
            {
                using var process = Process.GetProcessById(processId);
                return process.PeakWorkingSet64;
            }

            var line = File.ReadLines($"/proc/{processId}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024;
        }
        catch (Exception e) when (e is IOException or ArgumentException or InvalidOperationException)
        {
            // The process has ended meanwhile.
            return 0;
        }
    }
}
