using Extractor.Corpus.Generator.Tables;

namespace Extractor.Corpus.Generator.Figures;

/// <summary>In what a report differs from others of its layout.</summary>
internal sealed record Variation
{
    /// <summary>As the layout has it, with the plain sentences.</summary>
    public static readonly Variation None = new();

    public Sums Sums { get; init; }

    /// <summary>How zero is printed in the forms; null as the layout has it.</summary>
    public string? Zero { get; init; }

    /// <summary>83.1 for 83.10 in the forms.</summary>
    public bool TrimForms { get; init; }

    /// <summary>83.1 for 83.10 in the sentences.</summary>
    public bool TrimText { get; init; }

    /// <summary>Decimals of percentages in the sentences.</summary>
    public int PercentDecimals { get; init; } = 2;

    /// <summary>Whether the sentences tell more: comparisons with one set of prior figures, parts, counts.</summary>
    public bool IsTalkative { get; init; }

    public static Variation Of(Dice dice) => new()
    {
        Sums = (Sums)dice.Below(3),
        Zero = dice.Below(6) switch { 0 => "", 1 => "0.00", 2 => "-", 3 => "—", _ => null },
        TrimForms = dice.Chance(12),
        TrimText = dice.Chance(20),
        PercentDecimals = dice.Chance(12) ? 1 : 2,
        IsTalkative = dice.Chance(75),
    };

    public Layout Apply(Layout layout) => layout with { Zero = Zero ?? layout.Zero, TrimZeros = layout.TrimZeros || TrimForms };
}
