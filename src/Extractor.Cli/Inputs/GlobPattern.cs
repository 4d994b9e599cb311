using System.IO.Enumeration;

namespace Extractor.Cli.Inputs;

/// <summary>
/// A path with wildcards: <c>*</c> and <c>?</c> stand for characters of one name, a name <c>**</c> for any number of folders.
/// </summary>
internal sealed class GlobPattern
{
    private static readonly bool IgnoreCase = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS();

    private readonly string _folder;
    private readonly string[] _names;

    private GlobPattern(string folder, string[] names)
    {
        _folder = folder;
        _names = names;
    }

    public static bool IsGlob(string path) => path.AsSpan().ContainsAny('*', '?');

    public static GlobPattern Parse(string pattern)
    {
        var names = pattern.Replace(Path.DirectorySeparatorChar, '/').Split('/');
        var wild = Array.FindIndex(names, IsGlob);
        var folder = string.Join('/', names[..wild]);
        return new GlobPattern(wild == 0 ? "." : folder.Length == 0 ? "/" : folder, [.. names[wild..].Where(name => name.Length > 0)]);
    }

    /// <summary>Those of the files below the fixed part of the pattern that match all of it.</summary>
    /// <param name="list">Lists the files below a folder.</param>
    public IEnumerable<string> Match(Func<string, IEnumerable<string>> list) => Directory.Exists(_folder)
        ? list(_folder)
            .Where(file => Matches(_names, Path.GetRelativePath(_folder, file).Replace(Path.DirectorySeparatorChar, '/').Split('/')))
            .Select(file => _folder == "." ? Path.GetRelativePath(_folder, file) : file)
        : [];

    private static bool Matches(ReadOnlySpan<string> pattern, ReadOnlySpan<string> path)
    {
        if (pattern.IsEmpty)
        {
            return path.IsEmpty;
        }

        if (pattern[0] == "**")
        {
            return Matches(pattern[1..], path) || (!path.IsEmpty && Matches(pattern, path[1..]));
        }

        return !path.IsEmpty
            && FileSystemName.MatchesSimpleExpression(pattern[0], path[0], IgnoreCase)
            && Matches(pattern[1..], path[1..]);
    }
}
