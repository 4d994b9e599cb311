namespace Extractor.Cli;

/// <summary>What the program tells its caller.</summary>
internal static class ExitStatus
{
    /// <summary>All documents were extracted.</summary>
    public const int Success = 0;

    /// <summary>Some documents failed; the others were written.</summary>
    public const int SomeFailed = 1;

    /// <summary>Wrong usage; nothing was done.</summary>
    public const int WrongUsage = 2;

    /// <summary>Stopped by Ctrl+C: 128 + SIGINT, as shells have it. What was finished before is written.</summary>
    public const int Interrupted = 130;
}
