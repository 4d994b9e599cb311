namespace Extractor.Tables.Stream;

/// <summary>Thresholds of the stream finder. It would rather miss a table than make one of prose, contents or a chart.</summary>
internal sealed record StreamOptions
{
    /// <summary>The thresholds in use.</summary>
    public static StreamOptions Default { get; } = new();

    /// <summary>Gap in ems that divides a line into texts of different columns; spaces between words are at most half an em.</summary>
    public double ColumnGap { get; init; } = 0.95;

    /// <summary>Widest pitch in ems between lines of one table.</summary>
    public double LinePitch { get; init; } = 3.2;

    /// <summary>Most lines in sequence with a text in one column only: group headings and wrapped labels.</summary>
    public int MostSingles { get; init; } = 2;

    /// <summary>Fewest lines with figures.</summary>
    public int FewestFigureLines { get; init; } = 3;

    /// <summary>Share of lines that must have texts in several columns.</summary>
    public double TabularShare { get; init; } = 0.55;

    /// <summary>Share of the texts right of the first column that must be figures.</summary>
    public double FigureShare { get; init; } = 0.4;

    /// <summary>Share of lines that may cross the white space between two columns: heads over several columns do.</summary>
    public double CrossingShare { get; init; } = 0.12;

    /// <summary>Narrowest white space between columns, in ems.</summary>
    public double NarrowestGap { get; init; } = 0.5;

    /// <summary>Pitch of a line that continues a wrapped label, as a share of the usual pitch.</summary>
    public double WrappedPitch { get; init; } = 0.8;
}
