using Extractor.Model;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Documents;

/// <summary>A paragraph of the report, or a caption cell of a form, as the rules on its text see it.</summary>
/// <param name="Text">Folded and without white space.</param>
/// <param name="Part">The part of the report that it stands in.</param>
/// <param name="Kind">What the paragraph is for.</param>
/// <param name="Section">Id of the section; null before the first heading.</param>
/// <param name="Table">Id of the form that it stands above or below; null outside the forms.</param>
/// <param name="IsCaption">Whether it stands above that form: title, number, organisation, year, unit.</param>
/// <param name="Page">1-based; null when the source has no pages.</param>
internal sealed record ReportLine(string Text, ReportPart Part, ParagraphKind Kind, string? Section, string? Table, bool IsCaption, int? Page)
{
    private const int QuoteBefore = 14;
    private const int QuoteAfter = 10;

    /// <summary>Id of the table or section that it belongs to; <c>cover</c>, <c>contents</c> or <c>text</c> where it belongs to none.</summary>
    public string Reference => Table ?? Section ?? Part switch { ReportPart.Cover => "cover", ReportPart.Contents => "contents", _ => "text" };

    /// <summary>The line as the place of a check.</summary>
    public Figure AsPlace() => new(Reference, 0, 0, true, false, Page, "", "", Scale.Usual, FigureSource.Text);

    /// <summary>Some of its words with a little of what stands around them.</summary>
    public string Quote(int start, int length)
    {
        var from = Math.Max(0, start - QuoteBefore);
        var to = Math.Min(Text.Length, start + length + QuoteAfter);
        return (from > 0 ? "…" : "") + Text[from..to] + (to < Text.Length ? "…" : "");
    }
}
