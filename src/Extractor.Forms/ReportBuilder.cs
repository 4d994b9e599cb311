using System.Globalization;
using Extractor.Forms.Context;
using Extractor.Forms.Findings;
using Extractor.Forms.Metadata;
using Extractor.Forms.Observations;
using Extractor.Forms.Recognition;
using Extractor.Forms.Units;
using Extractor.Model;

namespace Extractor.Forms;

/// <summary>Reads the meaning of a document: which tables are the nine forms, and every figure in them.</summary>
public static class ReportBuilder
{
    /// <summary>Version of the JSON Schema that the report obeys.</summary>
    public const string SchemaVersion = "1.1";

    /// <summary>
    /// The report of a document. <see cref="Report.Claims"/> and <see cref="Report.Checks"/> are empty: later stages fill them.
    /// Never throws on odd content; what is odd is in <see cref="Report.Diagnostics"/>.
    /// </summary>
    public static Report Build(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var cover = CoverReader.Read(document.Blocks);
        var year = FiscalYearReader.Read(document.Blocks, cover);
        var contexts = ContextReader.Read(document.Blocks);
        var isBudget = BudgetReport.Is(BudgetEvidence.Find(document, cover), contexts);
        var shapes = ContinuationJoiner.Join([.. contexts.Select(context => TableShape.Read(context))]);
        var tables = FormRecognizer.Recognize(shapes, isBudget);
        var units = new UnitResolver(tables);
        var metadata = MetadataReader.Read(document, cover, year, units.Usual?.Name);

        var output = new List<ReportTable>(tables.Count);
        var observations = new List<Observation>();
        var diagnostics = new List<Diagnostic>();
        foreach (var table in tables)
        {
            var id = "t" + (output.Count + 1).ToString(CultureInfo.InvariantCulture);
            if (!FormId.Nine.Contains(table.Form, StringComparer.Ordinal))
            {
                output.Add(TableWriter.Write(table, id, null, EmptyStatements.Find(table, [])));
                continue;
            }

            var unit = units.Resolve(table.Shape);
            var reading = ObservationReader.Read(table, id, unit, metadata.FiscalYear);
            output.Add(TableWriter.Write(table, id, unit, EmptyStatements.Find(table, tables)));
            diagnostics.AddRange(reading.Diagnostics);
            diagnostics.AddRange(UnitFindings.Find(output[^1], unit, reading.Observations));
            observations.AddRange(reading.Observations);
        }

        return new()
        {
            SchemaVersion = SchemaVersion,
            Source = document.Source,
            Metadata = metadata,
            Sections = SectionReader.Read(document),
            Tables = output,
            Observations = [.. observations.Select((found, index) => found with { Id = "o" + (index + 1).ToString(CultureInfo.InvariantCulture) })],
            Claims = [],
            Checks = [],
            Diagnostics = [
                .. document.Diagnostics,
                .. ReportFindings.Find(document, tables, output, isBudget, metadata.FiscalYear),
                .. UnitFindings.Assumed(output),
                .. diagnostics,
            ],
        };
    }
}
