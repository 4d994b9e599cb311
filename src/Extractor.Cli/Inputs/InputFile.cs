namespace Extractor.Cli.Inputs;

/// <summary>A file to read, and the name of what will be written.</summary>
/// <param name="Path">Full path.</param>
/// <param name="DisplayName">For people: as given, or below the folder given.</param>
/// <param name="ReportName">Path of the report below the output folder, with forward slashes.</param>
internal sealed record InputFile(string Path, string DisplayName, string ReportName)
{
    /// <summary>The end of the name of every report that is written.</summary>
    public const string ReportExtension = ".report.json";

    /// <summary>Whether this is a report that was written earlier, not a document; its name tells.</summary>
    public bool IsStoredReport => Path.EndsWith(ReportExtension, StringComparison.OrdinalIgnoreCase);
}
