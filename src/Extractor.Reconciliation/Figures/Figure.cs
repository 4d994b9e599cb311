namespace Extractor.Reconciliation.Figures;

/// <summary>One figure as a rule sees it: printed in a form or stated in the text, or a blank that stands for zero.</summary>
/// <param name="Reference">Id of the observation or claim, or of the cell (<c>t3/r5/c2</c>) where nothing is printed, or of the table.</param>
/// <param name="Amount">In yuan for money, in its unit otherwise; unsigned for a claim.</param>
/// <param name="Step">One unit of the last printed digit, in the same unit; 0 when the figure is exact (printed to the fen, a count).</param>
/// <param name="IsPrinted">False for a blank or a dash, which is a true zero and carries no error.</param>
/// <param name="IsDoubtful">Whether the reading itself is in doubt, so that a contradiction may be ours.</param>
/// <param name="Page">1-based; null when the source has no pages.</param>
/// <param name="Where">Form, row and column, or section and quote, in words.</param>
/// <param name="Scale">The unit that is printed.</param>
/// <param name="Source">What it was taken from.</param>
internal sealed record Figure(
    string Reference, decimal Amount, decimal Step, bool IsPrinted, bool IsDoubtful, int? Page, Whereabouts Where, Scale Scale, FigureSource Source)
{
    /// <summary>A figure whose place is told in words that are at hand.</summary>
    public Figure(
        string reference, decimal amount, decimal step, bool isPrinted, bool isDoubtful, int? page, string place, string placeEn, Scale scale, FigureSource source)
        : this(reference, amount, step, isPrinted, isDoubtful, page, new SpokenWhereabouts(place, placeEn), scale, source)
    {
    }

    /// <summary>Whether a word beside it says which way it goes (增加, 减少), so that the word may be wrong and not the figure.</summary>
    public bool HasDirection { get; init; }

    /// <summary>Where it stands, in Chinese.</summary>
    public string Place => Where.Chinese;

    /// <summary>Where it stands, in English.</summary>
    public string PlaceEn => Where.English;
}
