using Extractor.Model;

namespace Extractor.Forms.Numbers;

/// <summary>A figure cell as read. A blank or a dash is no number: <see cref="Value"/> counts only where <see cref="IsNumber"/>.</summary>
/// <param name="Kind">What the cell holds.</param>
/// <param name="Value">The number exactly as printed, in the unit of the cell or table; 0 when this is no number.</param>
/// <param name="Decimals">Printed digits after the decimal point.</param>
/// <param name="Doubt">Why it could not be read, or what the reading rests upon.</param>
/// <param name="IsNormalised">The number is printed in an unusual way and only one reading is possible.</param>
/// <param name="IsPercent">A percent sign follows; <paramref name="Value"/> is the number before it.</param>
/// <param name="Unit">The money unit printed in the cell (万元); null when there is none.</param>
internal readonly record struct Figure(
    FigureKind Kind,
    decimal Value = 0,
    int Decimals = 0,
    FigureDoubt Doubt = FigureDoubt.None,
    bool IsNormalised = false,
    bool IsPercent = false,
    string? Unit = null)
{
    private static readonly string[] Normalised = [Model.Flags.NumberNormalised];
    private static readonly string[] Unmapped = [Model.Flags.UnmappedLetters];

    /// <summary>Whether <see cref="Value"/> counts.</summary>
    public bool IsNumber => Kind is FigureKind.Value or FigureKind.Zero;

    /// <summary>The doubts as words of the output; empty when there are none.</summary>
    public IReadOnlyList<string> Flags =>
        IsNormalised ? Normalised : Doubt == FigureDoubt.UnmappedLetter ? Unmapped : [];

    /// <summary>The status of the cell in the output.</summary>
    public CellStatus Status => Kind switch
    {
        FigureKind.Blank => CellStatus.Blank,
        FigureKind.Zero => CellStatus.Zero,
        FigureKind.Dash => CellStatus.Dash,
        FigureKind.Unreadable => CellStatus.Unreadable,
        _ => CellStatus.Value,
    };
}
