namespace Extractor.Mutations.Measuring;

/// <summary>How much is measured.</summary>
internal sealed record HarnessOptions
{
    /// <summary>Consistent reports, spread over all layouts. Default 2000.</summary>
    public int Reports { get; init; } = 2_000;

    /// <summary>Mutations, spread evenly over kinds and places. Default 3000.</summary>
    public int Mutations { get; init; } = 3_000;

    /// <summary>The first seed; report n of a layout has the n-th after it. Default 1.</summary>
    public uint Seed { get; init; } = 1;
}
