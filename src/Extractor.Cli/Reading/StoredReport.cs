using System.Globalization;
using System.Text.Json;
using Extractor.Datasets;
using Extractor.Model;

namespace Extractor.Cli.Reading;

/// <summary>Reads a report that was written earlier, and refuses what only looks like one.</summary>
internal static class StoredReport
{
    /// <summary>Code of the refusal of a file that is no report.</summary>
    public const string NoReportCode = "not-a-report";

    /// <summary>Code of the refusal of a report that another version wrote.</summary>
    public const string VersionCode = "other-schema-version";

    /// <summary>The report as it is.</summary>
    /// <exception cref="UnreadableFileException">It is no report, or this version cannot rely on what it holds.</exception>
    public static Report Read(ReadOnlySpan<byte> json)
    {
        // An older report lacks findings, and reading it as one without any would be a lie; its version is asked first, for it
        // may lack other things too.
        var version = Version(json);
        var (major, minor) = Numbers(version);
        var (ownMajor, ownMinor) = Numbers(ReportJson.SchemaVersion);
        if (major != ownMajor || minor < ownMinor)
        {
            throw new UnreadableFileException(
                VersionCode, $"The report has schema version {version}, this program reads {ReportJson.SchemaVersion}; extract its document again.");
        }

        try
        {
            var report = ReportJson.Read(json);
            return IsWhole(report) ? report : throw new UnreadableFileException(NoReportCode, "The report has an empty entry (null) in one of its lists.");
        }
        catch (JsonException e)
        {
            throw new UnreadableFileException(NoReportCode, $"The file is no report of this program: {e.Message}", innerException: e);
        }
    }

    private static string Version(ReadOnlySpan<byte> json)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            if (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
            {
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    var isVersion = reader.ValueTextEquals("schema_version"u8);
                    reader.Read();
                    if (isVersion && reader.TokenType == JsonTokenType.String)
                    {
                        return reader.GetString()!;
                    }

                    reader.Skip();
                }
            }
        }
        catch (JsonException e)
        {
            throw new UnreadableFileException(NoReportCode, $"The file is no JSON: {e.Message}", innerException: e);
        }

        throw new UnreadableFileException(NoReportCode, "The file is no report of this program: it has no schema_version.");
    }

    /// <summary>Minus one for what is no number, which no version has.</summary>
    private static (int Major, int Minor) Numbers(string version) =>
        version.Split('.') is [var major, var minor]
        && int.TryParse(major, NumberStyles.None, CultureInfo.InvariantCulture, out var first)
        && int.TryParse(minor, NumberStyles.None, CultureInfo.InvariantCulture, out var second)
            ? (first, second)
            : (-1, -1);

    /// <summary>The serializer checks that lists are there, not that their entries are.</summary>
    private static bool IsWhole(Report report)
    {
        IEnumerable<object?>[] lists =
        [
            report.Sections, report.Tables, report.Observations, report.Claims, report.Checks, report.Findings, report.CheckSummary, report.Diagnostics,
        ];
        return lists
            .Concat(report.Findings.SelectMany(finding => new[] { finding?.Refs, finding?.Evidence }).OfType<IReadOnlyList<string>>())
            .Concat(report.Checks.Select(check => check?.Refs).OfType<IReadOnlyList<string>>())
            .Concat(report.Tables.Where(table => table is not null).SelectMany(table => new IEnumerable<object?>[] { table.Cells, table.Parts, table.Columns }))
            .All(list => !list.Contains(null));
    }
}
