namespace Extractor.Cli.Running;

/// <summary>Why nothing came of a document.</summary>
/// <param name="Code">Stable kebab-case reason.</param>
/// <param name="Message">One English sentence.</param>
/// <param name="Page">1-based; null when no page is concerned.</param>
internal sealed record DocumentFailure(string Code, string Message, int? Page);
