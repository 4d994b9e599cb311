using Extractor.Model;

namespace Extractor.Reconciliation.Figures;

/// <summary>A cell of one of the nine forms.</summary>
/// <param name="Form">One of the nine ids of <see cref="FormId"/>.</param>
/// <param name="Row">What the row is called.</param>
/// <param name="Column">What the column is called; empty where the form has one column of figures.</param>
internal sealed record FormWhereabouts(string Form, string Row, string Column) : Whereabouts
{
    /// <inheritdoc/>
    public override string Chinese => $"《{FormId.TitleOf(Form)}》“{Row}”" + (Column.Length > 0 ? $"的“{Column}”" : "");

    /// <inheritdoc/>
    public override string English => $"{Form}, row {Row}" + (Column.Length > 0 ? $", column {Column}" : "");
}
