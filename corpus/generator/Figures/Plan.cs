namespace Extractor.Corpus.Generator.Figures;

/// <summary>What a fictional department is like; sizes in fen are rough.</summary>
internal sealed record Plan(string Id, string Department, int Year, ulong Seed)
{
    /// <summary>How the forms abbreviate the name; the full name when null.</summary>
    public string? FormName { get; init; }

    public required IReadOnlyList<Leaf> Leaves { get; init; }

    /// <summary>Whether the forms are printed in 元 with fen, so that nothing is rounded.</summary>
    public bool InYuan { get; init; }

    /// <summary>True for an 事业单位: pay by 绩效工资, no 机关运行经费.</summary>
    public bool Institution { get; init; }

    public ThreePublic Budget { get; init; } = ThreePublic.None;

    /// <summary>Used non-fiscal balance (row 28).</summary>
    public long UsedBalance { get; init; }

    /// <summary>Distribution of the balance (row 58).</summary>
    public long Distribution { get; init; }

    /// <summary>Opening balance of non-fiscal money.</summary>
    public long OtherOpen { get; init; }
}
