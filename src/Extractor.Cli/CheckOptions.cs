using Extractor.Cli.Checking;

namespace Extractor.Cli;

/// <summary>What <c>extractor check</c> was asked to do.</summary>
/// <param name="Run">What to read, and how.</param>
/// <param name="Format">How to show what was found.</param>
/// <param name="OutputFile">Null for standard output.</param>
/// <param name="FailOn">Which findings make the run fail.</param>
/// <param name="Language">For people.</param>
/// <param name="All">Whether every check is listed, not only what fails.</param>
internal sealed record CheckOptions(
    RunOptions Run, CheckFormat Format, string? OutputFile, FailOn FailOn, MessageLanguage Language, bool All);
