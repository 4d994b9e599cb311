using Extractor.Model;

namespace Extractor.Forms.Tests.Building;

/// <summary>Looks up what tests ask for.</summary>
internal static class Reading
{
    public static string[] FormsOf(Report report) => [.. report.Tables.Select(table => table.Form)];

    public static Observation The(this Report report, string form, string? codeOrItem, string column) =>
        Assert.Single(report.Observations, found => found.Form == form && (found.Code ?? found.Item) == codeOrItem && found.Column == column);

    /// <summary>Observations as short text: code or item, column, value.</summary>
    public static string[] Short(Report report) =>
        [.. report.Observations.Select(found => $"{found.Code ?? found.Item ?? "-"} {found.Column} {found.Text}")];
}
