using System.IO.Enumeration;

namespace Extractor.Cli.Inputs;

/// <summary>Turns paths, folders and globs into files to read, and makes sure that no two would write the same report.</summary>
internal static class InputFinder
{
    private const string ReportExtension = ".report.json";

    private static readonly StringComparer FileNames =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    public static InputSet Find(IEnumerable<string> paths)
    {
        var files = new List<InputFile>();
        var errors = new List<string>();
        foreach (var path in paths)
        {
            try
            {
                var found = Expand(path);
                if (found.Count == 0)
                {
                    errors.Add(Directory.Exists(path)
                        ? $"{path}: no PDF or DOCX file in this folder."
                        : GlobPattern.IsGlob(path) ? $"{path}: matches no PDF or DOCX file." : $"{path}: no such file or folder.");
                }

                files.AddRange(found);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
            {
                errors.Add($"{path}: {e.Message}");
            }
        }

        // The same file named twice, for instance by overlapping globs, is read once.
        files = [.. files.DistinctBy(file => (file.Path, file.ReportName))];
        errors.AddRange(Collisions(files));
        return new InputSet(files, errors);
    }

    private static IReadOnlyList<InputFile> Expand(string path)
    {
        if (File.Exists(path))
        {
            return [Flat(path)];
        }

        if (Directory.Exists(path))
        {
            return [.. Documents(path).Select(file => Below(path, file))];
        }

        return GlobPattern.IsGlob(path)
            ? [.. GlobPattern.Parse(path).Match(Documents).Select(Flat)]
            : [];
    }

    private static InputFile Flat(string path) =>
        new(Path.GetFullPath(path), path, Path.GetFileNameWithoutExtension(path) + ReportExtension);

    private static InputFile Below(string folder, string file)
    {
        var relative = Path.GetRelativePath(folder, file);
        return new InputFile(
            Path.GetFullPath(file), file, Path.ChangeExtension(relative, null).Replace('\\', '/') + ReportExtension);
    }

    /// <summary>
    /// The documents below a folder, ordered by name so that a run is repeatable. Hidden files are left out, among them the
    /// <c>._name.pdf</c> of macOS, and the <c>~$name.docx</c> of an open Word; links to folders are not followed, for they may
    /// lead in circles.
    /// </summary>
    private static IEnumerable<string> Documents(string folder)
    {
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            IgnoreInaccessible = false,
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
        };
        var found = new FileSystemEnumerable<string>(folder, (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(), options)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && IsDocument(entry.FileName),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };
        return found.Order(StringComparer.Ordinal);
    }

    private static bool IsDocument(ReadOnlySpan<char> name) =>
        !name.StartsWith("~$", StringComparison.Ordinal)
        && (name.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".docx", StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> Collisions(IEnumerable<InputFile> files) =>
        files.GroupBy(file => file.ReportName, file => file.DisplayName, FileNames)
            .Where(same => same.Count() > 1)
            .Select(same => $"{string.Join(" and ", same)} would write the same {same.Key}; extract them into different folders.");
}
