using Extractor.Forms;
using Extractor.Model;
using Extractor.Narrative;
using Extractor.Reconciliation;

namespace Extractor.Mutations.Assembly;

/// <summary>The stages that follow the reading of a file, in the program's order.</summary>
internal static class Reading
{
    /// <summary>Document to report with claims, checks and findings.</summary>
    public static Report Of(Document document)
    {
        var report = ReportBuilder.Build(document);
        return Reconciler.Check(report with { Claims = ClaimReader.Read(document, report.Sections, report.Metadata.FiscalYear) }, document);
    }
}
