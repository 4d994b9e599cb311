namespace Extractor.Reconciliation.Figures;

/// <summary>A unit of money as forms print it.</summary>
/// <param name="Name">元, 万元 …</param>
/// <param name="Yuan">What one unit is worth in yuan.</param>
internal sealed record MoneyScale(string Name, decimal Yuan)
{
    /// <summary>The unit of most forms, taken where none is known.</summary>
    public static MoneyScale Usual { get; } = new("万元", 10_000m);

    /// <summary>The unit of that name; the usual one where the name says nothing.</summary>
    public static MoneyScale Named(string? name) => name switch
    {
        "元" => new("元", 1m),
        "千元" => new("千元", 1_000m),
        "百万元" => new("百万元", 1_000_000m),
        "亿元" => new("亿元", 100_000_000m),
        _ => Usual,
    };
}
