namespace Extractor.Cli;

/// <summary>What every command that reads documents is told.</summary>
/// <param name="Paths">Files, folders and globs, as given.</param>
/// <param name="Jobs">Documents read at the same time, at least 1.</param>
/// <param name="LogFile">Null when no file was asked for.</param>
/// <param name="Verbose">Whether standard error tells about each document.</param>
internal sealed record RunOptions(IReadOnlyList<string> Paths, int Jobs, string? LogFile, bool Verbose);
