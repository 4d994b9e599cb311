namespace Extractor.Cli;

/// <summary>What the program tells its caller.</summary>
internal static class ExitStatus
{
    /// <summary>All documents were read; nothing was found that the caller wants to stop for.</summary>
    public const int Success = 0;

    /// <summary>
    /// Some documents could not be read; the others were worked on. It goes before <see cref="Findings"/>: nobody knows what a
    /// document that could not be read holds, and the findings of the others are written all the same.
    /// </summary>
    public const int SomeFailed = 1;

    /// <summary>Wrong usage; nothing was done.</summary>
    public const int WrongUsage = 2;

    /// <summary>All documents were read, and there are findings at or above the severity that was asked for.</summary>
    public const int Findings = 3;

    /// <summary>Stopped by Ctrl+C: 128 + SIGINT, as shells have it. What was finished before is written.</summary>
    public const int Interrupted = 130;
}
