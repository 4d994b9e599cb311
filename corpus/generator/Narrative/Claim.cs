namespace Extractor.Corpus.Generator.Narrative;

/// <summary>An amount, percentage or count that a sentence states, unsigned as printed.</summary>
internal sealed record Claim(string Section, string Quote, string Measure, decimal Value, string Unit)
{
    /// <summary>The paragraph that states it; see <see cref="Rendering.Text.Said"/>.</summary>
    public required int Said { get; init; }

    /// <summary>0-based index of its first digit in that paragraph.</summary>
    public required int Start { get; init; }

    /// <summary>The number as printed.</summary>
    public required string Number { get; init; }

    /// <summary>True for a count of things: the gold files list amounts and percentages only.</summary>
    public bool IsCount => Unit is not ("万元" or "元" or "%");
}
