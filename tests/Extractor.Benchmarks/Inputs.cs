namespace Extractor.Benchmarks;

/// <summary>The files to measure with.</summary>
internal static class Inputs
{
    /// <summary>The PDFs that the paths stand for; those of the repository's corpus when there are none. Scans are left out.</summary>
    public static IReadOnlyList<string> Pdfs(IReadOnlyList<string> paths) =>
    [
        .. (paths.Count > 0 ? paths : [Corpus()])
            .SelectMany<string, string>(path => Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.pdf").Order(StringComparer.Ordinal) : [path])
            .Where(path => !path.EndsWith(".scan.pdf", StringComparison.Ordinal))
            .Select(Path.GetFullPath),
    ];

    /// <summary>The same for PDF and DOCX.</summary>
    public static IReadOnlyList<string> Documents(IReadOnlyList<string> paths) =>
    [
        .. Pdfs(paths).Where(path => path.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase)),
        .. (paths.Count > 0 ? paths : [Corpus()])
            .SelectMany<string, string>(path => Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.docx").Order(StringComparer.Ordinal) : [path])
            .Where(path => path.EndsWith(".docx", StringComparison.OrdinalIgnoreCase))
            .Select(Path.GetFullPath),
    ];

    private static string Corpus()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Extractor.sln")))
            {
                return Path.Combine(folder.FullName, "corpus");
            }
        }

        throw new DirectoryNotFoundException("Name the files: the benchmarks do not run below the folder of Extractor.sln.");
    }
}
