using Extractor.Cli.Inputs;

namespace Extractor.Cli.Running;

/// <summary>What came of a document: either a result or a failure.</summary>
internal sealed record DocumentOutcome<T>(InputFile Input, T? Result, DocumentFailure? Failure)
    where T : class;
