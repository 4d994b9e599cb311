namespace Extractor.Cli;

/// <summary>What <c>extractor extract</c> was asked to do.</summary>
/// <param name="Run">What to read, and how.</param>
/// <param name="OutputFolder">Where the reports go; made when it is missing.</param>
internal sealed record ExtractOptions(RunOptions Run, string OutputFolder);
