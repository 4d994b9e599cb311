namespace Extractor.Tables.Lattice;

/// <summary>Thresholds of the lattice finder, in points unless said otherwise.</summary>
internal sealed record LatticeOptions
{
    /// <summary>The thresholds in use.</summary>
    public static LatticeOptions Default { get; } = new();

    /// <summary>Widest spread of parallel rulings that are one line of the grid: doubled borders, frames drawn cell by cell and
    /// the edges of shading lie up to 3 points apart, and no row or column of text is narrower than 5.</summary>
    public double GridTolerance { get; init; } = 3.6;

    /// <summary>Widest spread of collinear fragments of one ruling.</summary>
    public double FragmentTolerance { get; init; } = 1.3;

    /// <summary>Widest gap between collinear rulings that continue each other.</summary>
    public double GapTolerance { get; init; } = 3;

    /// <summary>How far a ruling may stop short of one that it meets.</summary>
    public double MeetTolerance { get; init; } = 2.6;

    /// <summary>Shortest ruling that counts: tick marks and the corners of drawings are shorter.</summary>
    public double ShortestRuling { get; init; } = 4;

    /// <summary>Share of a cell's side that must be ruled for the side to exist: rulings stop short at both ends.</summary>
    public double SideCover { get; init; } = 0.6;

    /// <summary>How far rulings must run past the outermost crossing ruling for the table to be open on that side.</summary>
    public double OpenSide { get; init; } = 8;

    /// <summary>Most grid positions of a table. The largest form has some 100 rows of 14 columns; drawings and hatching have many more.</summary>
    public int MostPositions { get; init; } = 200_000;

    /// <summary>Most grids on a page; further ones are left as text.</summary>
    public int MostGrids { get; init; } = 200;

    /// <summary>Share of cells with text that makes a grid a table although its first rows are not filled.</summary>
    public double LeastFilled { get; init; } = 0.25;

    /// <summary>Share of rows with text that makes a grid a table.</summary>
    public double LeastFilledRows { get; init; } = 0.6;

    /// <summary>Rows at the top among which a header is looked for: title, number and unit may be rows above it.</summary>
    public int MostHeadRows { get; init; } = 6;

    /// <summary>Share of a contiguous word beyond a ruling from which on its column is in doubt.</summary>
    public double AmbiguousShare { get; init; } = 0.35;

    /// <summary>Distance of a word's middle from a ruling, as a share of the font size, below which its row is in doubt.</summary>
    public double AmbiguousRowDistance { get; init; } = 0.12;
}
