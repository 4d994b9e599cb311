namespace Extractor.Reconciliation.Figures;

/// <summary>A unit as it is printed.</summary>
/// <param name="Name">元, 万元, %, 辆 …</param>
/// <param name="Factor">What one unit is worth: in yuan for money, 1 for everything else.</param>
internal sealed record Scale(string Name, decimal Factor)
{
    /// <summary>The unit of most forms, taken where none is known.</summary>
    public static Scale Usual { get; } = new("万元", 10_000m);

    /// <summary>Percent.</summary>
    public static Scale Percent { get; } = new("%", 1m);

    /// <summary>The unit of money of that name; the usual one where the name says nothing.</summary>
    public static Scale Named(string? name) => name switch
    {
        "元" => new("元", 1m),
        "千元" => new("千元", 1_000m),
        "百万元" => new("百万元", 1_000_000m),
        "亿元" => new("亿元", 100_000_000m),
        _ => Usual,
    };
}
