using System.Collections.Frozen;

namespace Extractor.Subjects;

/// <summary>The entries of a list by name, in the sense of <see cref="SubjectName.AreSame"/>.</summary>
public sealed class SubjectIndex
{
    private readonly FrozenDictionary<string, SubjectEntry[]> _whole;
    private readonly FrozenDictionary<string, SubjectEntry[]> _bare;

    private SubjectIndex(IReadOnlyList<SubjectEntry> entries)
    {
        var keyed = entries.Select(entry => (Entry: entry, Keys: SubjectName.Keys(entry.Name))).ToArray();
        _whole = keyed.GroupBy(e => e.Keys.Whole, e => e.Entry, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        _bare = keyed.GroupBy(e => e.Keys.Bare, e => e.Entry, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Functional classification (2xx), all levels and years.</summary>
    public static SubjectIndex Functional { get; } = new([.. SubjectCodes.All.Where(entry => entry.Code.List == CodeList.Functional)]);

    /// <summary>Economic classification (3xx), all levels and years.</summary>
    public static SubjectIndex Economic { get; } = new([.. SubjectCodes.All.Where(entry => entry.Code.List == CodeList.Economic)]);

    /// <summary>The entries that bear this name, of all levels and years; empty when none does.</summary>
    /// <param name="name">As printed.</param>
    public IReadOnlyList<SubjectEntry> Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var (whole, bare) = SubjectName.Keys(name);
        var found = _whole.GetValueOrDefault(whole, []);
        return _bare.TryGetValue(bare, out var more) ? [.. found.Union(more)] : found;
    }
}
