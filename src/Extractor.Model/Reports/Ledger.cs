namespace Extractor.Model;

/// <summary>
/// Accounts for every number printed in the document, once: what became of it. A number is a run of digits with its decimal
/// point and separators, in the text or in a cell of a table. The parts add up to <see cref="Printed"/>.
/// </summary>
public sealed record Ledger
{
    /// <summary>All numbers.</summary>
    public required int Printed { get; init; }

    /// <summary>Figures of the nine forms: observations.</summary>
    public required int Observations { get; init; }

    /// <summary>Other numbers in cells: figures of other tables, codes, line numbers, heads.</summary>
    public required int Cells { get; init; }

    /// <summary>Figures of the text that became claims.</summary>
    public required int Claims { get; init; }

    /// <summary>Numbering, dates, years, page numbers, numbers of forms and documents, thresholds of law and other parts of names.</summary>
    public required int Furniture { get; init; }

    /// <summary>Numbers of the text that none of these accounts for.</summary>
    public required int LeftOver { get; init; }

    /// <summary><see cref="LeftOver"/> divided by <see cref="Printed"/>, 0 to 1, rounded to six decimals; 0 when nothing is printed.</summary>
    public required decimal LeftOverShare { get; init; }

    /// <summary>The numbers left over, in reading order.</summary>
    public required IReadOnlyList<LedgerEntry> Rest { get; init; }
}
