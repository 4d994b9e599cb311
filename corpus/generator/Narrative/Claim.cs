namespace Extractor.Corpus.Generator.Narrative;

/// <summary>An amount or percentage that a sentence states, unsigned as printed.</summary>
internal sealed record Claim(string Section, string Quote, string Measure, decimal Value, string Unit);
