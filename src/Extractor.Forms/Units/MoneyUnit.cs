namespace Extractor.Forms.Units;

/// <summary>A unit of money.</summary>
/// <param name="Name">As the output prints it: 元, 千元, 万元, 十万元, 百万元, 千万元, 亿元.</param>
/// <param name="Yuan">Yuan in one of it.</param>
internal sealed record MoneyUnit(string Name, decimal Yuan)
{
    /// <summary>1 元.</summary>
    public static MoneyUnit OneYuan { get; } = new("元", 1);

    /// <summary>万元, in which nearly all reports are written.</summary>
    public static MoneyUnit TenThousandYuan { get; } = new("万元", 10_000);

    /// <summary>All units, longest name first.</summary>
    public static IReadOnlyList<MoneyUnit> All { get; } =
    [
        new("百万元", 1_000_000), new("千万元", 10_000_000), new("十万元", 100_000),
        TenThousandYuan, new("千元", 1_000), new("亿元", 100_000_000), OneYuan,
    ];

    /// <summary>The unit of that name; null when there is none.</summary>
    public static MoneyUnit? Named(string name) => All.FirstOrDefault(unit => unit.Name == name);
}
