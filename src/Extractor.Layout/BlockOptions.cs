namespace Extractor.Layout;

/// <summary>Thresholds of <see cref="BlockBuilder"/>. An em is the font size of the line at hand.</summary>
internal sealed record BlockOptions
{
    /// <summary>The thresholds in use.</summary>
    public static BlockOptions Default { get; } = new();

    /// <summary>Gap in ems at which a line is cut in pieces of their own: 部门：…　　　单位：万元.</summary>
    public double PieceGap { get; init; } = 3;

    /// <summary>Widest pitch in ems of the lines of one paragraph; 部门决算 are set with up to double spacing.</summary>
    public double LinePitch { get; init; } = 2.6;

    /// <summary>How much wider than the page's usual pitch a paragraph's own may be.</summary>
    public double PitchSlack { get; init; } = 1.25;

    /// <summary>Indent in ems from which on a line begins a paragraph; the custom is 2.</summary>
    public double Indent { get; init; } = 1.2;

    /// <summary>Room in ems that a full line may leave at its right end: a punctuation mark that may not begin a line takes one character along.</summary>
    public double RightSlack { get; init; } = 2.1;

    /// <summary>Font sizes of the lines of one paragraph differ by less than this factor.</summary>
    public double SizeFactor { get; init; } = 1.15;

    /// <summary>Share of the page's height at the top and at the bottom in which page numbers and running lines stand.</summary>
    public double MarginShare { get; init; } = 0.12;

    /// <summary>Fewest pages on which a running header or footer is repeated.</summary>
    public int FewestRepeats { get; init; } = 3;

    /// <summary>Share of the pages on which a running header or footer is repeated.</summary>
    public double RepeatShare { get; init; } = 0.4;
}
