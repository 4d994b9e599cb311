using System.Text.Json;
using Extractor.Datasets.Findings;
using Extractor.Datasets.Json;

namespace Extractor.Datasets;

/// <summary>
/// Writes what checking came to as JSON, by the conventions of <see cref="ReportJson"/>: an object with <c>schema_version</c>,
/// <c>documents</c>, <c>failures</c> and <c>totals</c>. <c>findings</c>, <c>failed_checks</c> and <c>summary</c> of a document have
/// the fields that they have in a report; <c>places</c> tells what is printed at each of their refs.
/// </summary>
public static class FindingsJson
{
    /// <summary>UTF-8, one finding, check or place a line, with a newline at the end; the same run always gives the same bytes.</summary>
    public static byte[] Write(CheckRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return LineLayout.Apply(JsonSerializer.SerializeToUtf8Bytes(run, ReportContract.RunTypeInfo));
    }
}
