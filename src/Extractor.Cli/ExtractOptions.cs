namespace Extractor.Cli;

/// <summary>What <c>extractor extract</c> was asked to do.</summary>
/// <param name="Paths">Files, folders and globs, as given.</param>
/// <param name="OutputFolder">Where the reports go; made when it is missing.</param>
/// <param name="Jobs">Documents read at the same time, at least 1.</param>
/// <param name="LogFile">Null when no file was asked for.</param>
/// <param name="Verbose">Whether standard error tells about each document.</param>
internal sealed record ExtractOptions(IReadOnlyList<string> Paths, string OutputFolder, int Jobs, string? LogFile, bool Verbose);
