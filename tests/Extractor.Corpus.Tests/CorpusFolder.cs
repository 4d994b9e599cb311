namespace Extractor.Corpus.Tests;

/// <summary>The repository's <c>corpus/</c>: documents beside their gold files.</summary>
internal static class CorpusFolder
{
    private const string GoldExtension = ".gold.json";

    public static string Path { get; } = Find();

    /// <summary>Documents with text that have a gold file, by name.</summary>
    public static IEnumerable<string> Documents => Files().Where(name => !IsScan(name) && GoldOf(name) is not null);

    /// <summary>Documents with contradictions that were put into them on purpose; their gold names them.</summary>
    public static IEnumerable<string> Flawed => Documents.Where(IsFlawed);

    /// <summary>Documents without.</summary>
    public static IEnumerable<string> Consistent => Documents.Where(name => !IsFlawed(name));

    /// <summary>Documents that hold images only.</summary>
    public static IEnumerable<string> Scans => Files().Where(IsScan);

    public static byte[] Read(string name) => File.ReadAllBytes(System.IO.Path.Combine(Path, name));

    /// <summary>
    /// The gold file of a document: that with the longest id which the name without its extension is, or begins with before a
    /// dot (<c>a-2024.chromium.pdf</c> belongs to <c>a-2024.gold.json</c>); null when there is none.
    /// </summary>
    public static string? GoldOf(string name)
    {
        var stem = System.IO.Path.GetFileNameWithoutExtension(name);
        return Directory.EnumerateFiles(Path, "*" + GoldExtension)
            .Select(file => System.IO.Path.GetFileName(file)[..^GoldExtension.Length])
            .Where(id => stem == id || stem.StartsWith(id + ".", StringComparison.Ordinal))
            .MaxBy(id => id.Length) is { } best
            ? System.IO.Path.Combine(Path, best + GoldExtension)
            : null;
    }

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(Path)
        .Select(file => System.IO.Path.GetFileName(file))
        .Where(name => name.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".docx", StringComparison.OrdinalIgnoreCase))
        .Order(StringComparer.Ordinal);

    private static bool IsFlawed(string name) => name.StartsWith("flawed-", StringComparison.Ordinal);

    private static bool IsScan(string name) => name.EndsWith(".scan.pdf", StringComparison.OrdinalIgnoreCase);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Extractor.sln")))
            {
                return System.IO.Path.Combine(folder.FullName, "corpus");
            }
        }

        throw new DirectoryNotFoundException("The tests are not below the folder of Extractor.sln.");
    }
}
