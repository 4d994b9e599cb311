using System.Text.Json;
using Extractor.Datasets.Json;
using Extractor.Model;

namespace Extractor.Datasets;

/// <summary>
/// Writes and reads a report as JSON (<c>*.report.json</c>): snake_case names, kebab-case words, boxes as
/// <c>[left, top, right, bottom]</c> in points with at most two decimals, decimals with the digits that were printed.
/// UTF-8 without byte order mark, LF, Chinese unescaped; the same report always gives the same bytes.
/// </summary>
public static class ReportJson
{
    /// <summary>Version of the schema that <see cref="Schema"/> prints and that <see cref="Write"/> obeys.</summary>
    public const string SchemaVersion = "1.1";

    /// <summary>The report as JSON, one cell, row or observation a line, with a newline at the end.</summary>
    /// <remarks>
    /// Every property is written, null included, so that a reader can tell "absent" from "unknown to this version".
    /// </remarks>
    public static byte[] Write(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var stamped = report.SchemaVersion == SchemaVersion ? report : report with { SchemaVersion = SchemaVersion };
        return LineLayout.Apply(JsonSerializer.SerializeToUtf8Bytes(stamped, ReportContract.TypeInfo));
    }

    /// <summary>The inverse of <see cref="Write"/>.</summary>
    /// <exception cref="JsonException">The text is no JSON, or a required property is missing or of another type.</exception>
    public static Report Read(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, ReportContract.TypeInfo)
        ?? throw new JsonException("A report is an object, not null.");

    /// <summary>
    /// The JSON Schema (draft 2020-12) of what <see cref="Write"/> writes, generated from the types of the model. It allows
    /// properties that it does not name: later versions may add some, and a reader must not break on them.
    /// </summary>
    public static string Schema() => ReportSchema.Text;
}
