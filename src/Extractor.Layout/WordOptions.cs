namespace Extractor.Layout;

/// <summary>Thresholds of <see cref="WordBuilder"/>, as shares of the font size.</summary>
internal sealed record WordOptions
{
    /// <summary>The thresholds in use.</summary>
    public static WordOptions Default { get; } = new();

    /// <summary>Widest step between neighbouring baselines that still belong to one line; a font's own rounding is far below it.</summary>
    public double BaselineStep { get; init; } = 0.15;

    /// <summary>Widest spread of the baselines of one line, so that steps cannot chain two lines.</summary>
    public double BaselineSpread { get; init; } = 0.35;

    /// <summary>Gap that ends a word between two ideographs: justified lines spread them, yet less than this.</summary>
    public double IdeographGap { get; init; } = 0.5;

    /// <summary>Gap that ends a word between an ideograph and anything else (typesetters add a quarter there).</summary>
    public double MixedGap { get; init; } = 0.35;

    /// <summary>Gap that ends a word between letters and digits: a space is a quarter wide in most fonts.</summary>
    public double LatinGap { get; init; } = 0.22;

    /// <summary>Gap at which a printed space or a ruling between two letters ends a word; below it the space has no width.</summary>
    public double MarkedGap { get; init; } = 0.08;

    /// <summary>Widest gap inside a letter-spaced label such as 合　计.</summary>
    public double SpreadGap { get; init; } = 3.2;

    /// <summary>How much the gaps of a letter-spaced label may differ from one another.</summary>
    public double SpreadVariation { get; init; } = 0.4;
}
