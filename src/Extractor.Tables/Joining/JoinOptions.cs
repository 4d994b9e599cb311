namespace Extractor.Tables.Joining;

/// <summary>Thresholds of <see cref="TableJoiner"/>.</summary>
internal sealed record JoinOptions
{
    /// <summary>The thresholds in use.</summary>
    public static JoinOptions Default { get; } = new();

    /// <summary>How far column borders of two parts may lie apart, in points.</summary>
    public double BorderTolerance { get; init; } = 3;

    /// <summary>How far they may lie apart when page sizes or margins differ, as a share of the table's width.</summary>
    public double BorderShare { get; init; } = 0.012;

    /// <summary>Room that wrapped text leaves in its cell, in points: the padding of both sides and a character that did not fit.</summary>
    public double FullCellRoom { get; init; } = 22;

    /// <summary>Most repeated header rows looked for.</summary>
    public int MostHeaderRows { get; init; } = 8;
}
