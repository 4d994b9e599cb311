using System.IO.Enumeration;

namespace Extractor.Cli.Inputs;

/// <summary>Turns paths, folders and globs into files to read.</summary>
internal sealed class InputFinder
{
    private static readonly StringComparer FileNames =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    private readonly string _kinds;
    private readonly string[] _extensions;

    private InputFinder(string kinds, params string[] extensions)
    {
        _kinds = kinds;
        _extensions = extensions;
    }

    /// <summary>Documents, no two of which would write the same report.</summary>
    public static InputSet ForExtract(IEnumerable<string> paths)
    {
        var set = new InputFinder("PDF or DOCX file", ".pdf", ".docx").Find(paths);
        var stored = set.Files.Where(file => file.IsStoredReport).Select(file => $"{file.DisplayName}: a report that was written earlier, not a document.");
        return set with { Errors = [.. set.Errors, .. stored, .. Collisions(set.Files)] };
    }

    /// <summary>Documents, and reports that were written earlier.</summary>
    public static InputSet ForCheck(IEnumerable<string> paths)
    {
        var set = new InputFinder("PDF, DOCX or report.json file", ".pdf", ".docx", InputFile.ReportExtension).Find(paths);
        return set with { Files = [.. set.Files.DistinctBy(file => file.Path, StringComparer.Ordinal)] };
    }

    private InputSet Find(IEnumerable<string> paths)
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
                        ? $"{path}: no {_kinds} in this folder."
                        : GlobPattern.IsGlob(path) ? $"{path}: matches no {_kinds}." : $"{path}: no such file or folder.");
                }

                files.AddRange(found);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
            {
                errors.Add($"{path}: {e.Message}");
            }
        }

        // The same file named twice, for instance by overlapping globs, is read once.
        return new InputSet([.. files.DistinctBy(file => (file.Path, file.ReportName))], errors);
    }

    private IReadOnlyList<InputFile> Expand(string path)
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
        new(Path.GetFullPath(path), path, Path.GetFileNameWithoutExtension(path) + InputFile.ReportExtension);

    private static InputFile Below(string folder, string file)
    {
        var relative = Path.GetRelativePath(folder, file);
        return new InputFile(
            Path.GetFullPath(file), file, Path.ChangeExtension(relative, null).Replace('\\', '/') + InputFile.ReportExtension);
    }

    /// <summary>
    /// The documents below a folder, ordered by name so that a run is repeatable. Hidden files are left out, among them the
    /// <c>._name.pdf</c> of macOS, and the <c>~$name.docx</c> of an open Word; links to folders are not followed, for they may
    /// lead in circles.
    /// </summary>
    private IEnumerable<string> Documents(string folder)
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

    private bool IsDocument(ReadOnlySpan<char> name)
    {
        if (name.StartsWith("~$", StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var extension in _extensions)
        {
            if (name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> Collisions(IEnumerable<InputFile> files) =>
        files.GroupBy(file => file.ReportName, file => file.DisplayName, FileNames)
            .Where(same => same.Count() > 1)
            .Select(same => $"{string.Join(" and ", same)} would write the same {same.Key}; extract them into different folders.");
}
