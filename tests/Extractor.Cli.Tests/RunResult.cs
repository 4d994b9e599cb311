namespace Extractor.Cli.Tests;

internal sealed record RunResult(int Status, string Output, string Error);
