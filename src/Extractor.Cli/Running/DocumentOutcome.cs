using Extractor.Cli.Inputs;

namespace Extractor.Cli.Running;

/// <summary>What came of a document: either a summary of the report that was written, or a failure.</summary>
internal sealed record DocumentOutcome(InputFile Input, DocumentSummary? Summary, DocumentFailure? Failure);
