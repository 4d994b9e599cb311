namespace Extractor.Cli.Inputs;

/// <summary>What the paths of a command line stand for.</summary>
/// <param name="Files">In the order given; those of a folder ordered by name.</param>
/// <param name="Errors">Why the command line cannot be carried out; empty when it can.</param>
internal sealed record InputSet(IReadOnlyList<InputFile> Files, IReadOnlyList<string> Errors);
