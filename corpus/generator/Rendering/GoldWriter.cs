using System.Text.Encodings.Web;
using System.Text.Json;
using Extractor.Corpus.Generator.Flaws;
using Extractor.Corpus.Generator.Tables;

namespace Extractor.Corpus.Generator.Rendering;

/// <summary>Writes what is to be read from a report: tables, figures of the nine forms, amounts of the narrative.</summary>
internal static class GoldWriter
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonSerializerOptions RowOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(ReportDocument report)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("id", report.Id);
            json.WriteString("department", report.Account.Department);
            json.WriteNumber("fiscalYear", report.Account.Year);
            json.WriteString("unit", report.Unit);
            json.WriteStartArray("tables");
            foreach (var table in report.Content.Tables) Table(json, table);
            json.WriteEndArray();
            json.WriteStartArray("observations");
            foreach (var table in report.Content.Tables.Where(t => t.IsForm))
                foreach (var figure in table.Figures.OrderBy(f => f.Row).ThenBy(f => f.Column))
                    Observation(json, table, figure);
            json.WriteEndArray();
            json.WriteStartArray("narrative");
            foreach (var claim in report.Content.Prose.Claims.Where(c => !c.IsCount))
            {
                Line(json, line =>
                {
                    line.WriteString("section", claim.Section);
                    line.WriteString("claim", claim.Quote);
                    line.WriteString("measure", claim.Measure);
                    line.WriteNumber("value", claim.Value);
                    line.WriteString("unit", claim.Unit);
                    line.WriteString("kind", "claim");
                });
            }
            json.WriteEndArray();
            if (report.Findings.Count > 0) Findings(json, report.Findings);
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Findings(Utf8JsonWriter json, IReadOnlyList<ExpectedFinding> findings)
    {
        json.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            Line(json, line =>
            {
                line.WriteString("rule", finding.Rule);
                if (finding.Form is not null) line.WriteString("form", finding.Form);
                if (finding.Row is { } row) line.WriteNumber("row", row);
                if (finding.Column is { } column) line.WriteNumber("col", column);
                if (finding.Section is not null) line.WriteString("section", finding.Section);
                if (finding.Number is not null) line.WriteString("number", finding.Number);
                line.WriteString("flaw", finding.Flaw);
            });
        }
        json.WriteEndArray();
    }

    private static void Table(Utf8JsonWriter json, GridTable table)
    {
        json.WriteStartObject();
        json.WriteString("form", table.Form);
        json.WriteString("title", table.Title);
        json.WriteString("unit", table.Unit ?? "");
        json.WriteBoolean("isEmpty", table.IsForm && table.Figures.Count == 0);
        if (table.Notes.Count > 0)
        {
            json.WriteStartArray("notes");
            foreach (var note in table.Notes) json.WriteStringValue(note);
            json.WriteEndArray();
        }
        if (table.MixedFirstRow)
        {
            json.WriteStartObject("mixedRow");
            json.WriteString("in", "rows");
            json.WriteNumber("index", 0);
            json.WriteString("note", "the first body row holds the labels 类, 款, 项 and the total in one printed row");
            json.WriteEndObject();
        }
        Rows(json, "header", table.Header);
        Rows(json, "rows", table.Body);
        json.WriteEndObject();
    }

    private static void Rows(Utf8JsonWriter json, string name, List<string[]> rows)
    {
        json.WriteStartArray(name);
        foreach (var row in GridTable.Texts(rows))
        {
            json.WriteRawValue(JsonSerializer.Serialize(row, RowOptions));
        }
        json.WriteEndArray();
    }

    private static void Observation(Utf8JsonWriter json, GridTable table, Figure figure) => Line(json, line =>
    {
        line.WriteString("form", table.Form);
        line.WriteString("code", figure.Code);
        line.WriteString("item", figure.Item);
        line.WriteString("column", table.ColumnPath(figure.Column));
        line.WriteNumber("value", figure.Value);
        line.WriteNumber("row", figure.Row);
        line.WriteNumber("col", figure.Column);
    });

    /// <summary>An object on one line, so that a changed figure is one changed line.</summary>
    private static void Line(Utf8JsonWriter json, Action<Utf8JsonWriter> fields)
    {
        using var stream = new MemoryStream();
        using (var line = new Utf8JsonWriter(stream, Options with { Indented = false }))
        {
            line.WriteStartObject();
            fields(line);
            line.WriteEndObject();
        }
        json.WriteRawValue(stream.ToArray());
    }
}
