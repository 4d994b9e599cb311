namespace Extractor.Corpus.Generator.Figures;

/// <summary>
/// One functional item (项) with everything that was received and spent on it, in fen.
/// In a plan the same fields are rough sizes; <see cref="AccountFactory"/> makes exact amounts of them.
/// </summary>
internal sealed record Leaf(string Code)
{
    public long Basic { get; init; }

    public long Project { get; init; }

    public long Open { get; init; }

    public long Close { get; init; }

    public long Fund { get; init; }

    public long FundOpen { get; init; }

    public long FundClose { get; init; }

    public long Capital { get; init; }

    public long CapitalOpen { get; init; }

    public long CapitalClose { get; init; }

    public long Superior { get; init; }

    public long Business { get; init; }

    public long Operating { get; init; }

    public long Affiliated { get; init; }

    public long Other { get; init; }

    public long OtherBasic { get; init; }

    public long OtherProject { get; init; }

    public long PaidUp { get; init; }

    public long OperatingCost { get; init; }

    public long Subsidy { get; init; }

    public long GeneralRevenue => Basic + Project + Close - Open;

    public long FundRevenue => Fund + FundClose - FundOpen;

    public long CapitalRevenue => Capital + CapitalClose - CapitalOpen;

    public long FiscalRevenue => GeneralRevenue + FundRevenue + CapitalRevenue;

    public long Revenue => FiscalRevenue + Superior + Business + Operating + Affiliated + Other;

    public long General => Basic + Project;

    public long BasicTotal => Basic + OtherBasic;

    public long ProjectTotal => Project + Fund + Capital + OtherProject;

    public long Expenditure => BasicTotal + ProjectTotal + PaidUp + OperatingCost + Subsidy;
}
