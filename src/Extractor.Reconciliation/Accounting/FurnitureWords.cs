using System.Collections.Frozen;

namespace Extractor.Reconciliation.Accounting;

/// <summary>The words beside a number that tell what it is for, from the embedded list. Where several match, the longest counts.</summary>
internal sealed class FurnitureWords
{
    private readonly FrozenDictionary<char, Entry[]> _before;
    private readonly FrozenDictionary<char, Entry[]> _opens;
    private readonly FrozenDictionary<char, Entry[]> _after;
    private readonly FrozenDictionary<char, Entry[]> _money;
    private readonly FrozenDictionary<char, Entry[]> _bounds;
    private readonly FrozenDictionary<char, Entry[]> _years;

    private FurnitureWords(List<Entry> entries)
    {
        _before = Index(entries, "before", word => word[^1]);
        _opens = Index(entries, "opens", word => word[^1]);
        _after = Index(entries, "after", word => word[0]);
        _money = Index(entries, "money", word => word[0]);
        _bounds = Index(entries, "bound", word => word[0]);
        _years = Index(entries, "year", word => word[0]);
        Units = entries.Where(entry => entry.Place == "unit").Select(entry => entry.Word).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The list.</summary>
    public static FurnitureWords Known { get; } = new(Load());

    /// <summary>Units written in Latin letters: what they follow is a quantity, not part of a name.</summary>
    public FrozenSet<string> Units { get; }

    /// <summary>
    /// What the word right before a number makes of it, given whether another word follows: 附件3 is an annex, 附件3份 are three;
    /// at the beginning of a text or behind a mark 附件3 is an annex whatever follows.
    /// </summary>
    public NumberRole Before(string folded, int start, bool isFollowed)
    {
        var end = AlignedText.Previous(folded, start) + 1;
        if (end == 0)
        {
            return NumberRole.Unknown;
        }

        var ahead = folded.AsSpan(0, end);
        if (MatchBefore(_before, ahead) is { Word: not null } known)
        {
            return known.Role;
        }

        var found = MatchBefore(_opens, ahead);
        return found.Word is { } word && (!isFollowed || AlignedText.Previous(folded, end - word.Length) is var before && (before < 0 || !char.IsLetterOrDigit(folded[before])))
            ? found.Role
            : NumberRole.Unknown;
    }

    /// <summary>What the word right behind <paramref name="end"/> makes of a number there.</summary>
    public NumberRole After(string folded, int end)
    {
        var start = AlignedText.Next(folded, end);
        if (Match(_money, folded, start) is { Word.Length: > 0 } money)
        {
            return Match(_bounds, folded, AlignedText.Next(folded, start + money.Word.Length)).Role is NumberRole.Bound ? NumberRole.Bound : money.Role;
        }

        return Match(_after, folded, start).Role;
    }

    /// <summary>Whether a word follows that four digits may stand before as a year without 年 (2024预算).</summary>
    public bool FollowsYear(string folded, int end) => Match(_years, folded, AlignedText.Next(folded, end)).Role == NumberRole.Time;

    private static Entry MatchBefore(FrozenDictionary<char, Entry[]> index, ReadOnlySpan<char> ahead)
    {
        if (index.TryGetValue(ahead[^1], out var entries))
        {
            foreach (var entry in entries)
            {
                if (ahead.EndsWith(entry.Word, StringComparison.Ordinal))
                {
                    return entry;
                }
            }
        }

        return default;
    }

    private static Entry Match(FrozenDictionary<char, Entry[]> index, string folded, int start)
    {
        if (start < folded.Length && index.TryGetValue(folded[start], out var entries))
        {
            foreach (var entry in entries)
            {
                if (folded.AsSpan(start).StartsWith(entry.Word, StringComparison.Ordinal))
                {
                    return entry;
                }
            }
        }

        return default;
    }

    private static FrozenDictionary<char, Entry[]> Index(List<Entry> entries, string place, Func<string, char> key) => entries
        .Where(entry => entry.Place == place)
        .GroupBy(entry => key(entry.Word))
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Word.Length).ToArray());

    private static List<Entry> Load()
    {
        using var stream = typeof(FurnitureWords).Assembly.GetManifestResourceStream("Extractor.Reconciliation.Accounting.furniture.tsv")
            ?? throw new InvalidOperationException("The list of words beside numbers is not embedded.");
        using var reader = new StreamReader(stream);
        var entries = new List<Entry>();
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                var fields = line.Split('\t');
                var role = Enum.Parse<NumberRole>(fields[1], ignoreCase: true);
                entries.AddRange(fields[2].Split('|').Select(word => new Entry(fields[0], role, word)));
            }
        }

        return entries;
    }

    /// <summary>A word of the list.</summary>
    /// <param name="Place">Where it stands.</param>
    /// <param name="Role">What it makes of the number.</param>
    /// <param name="Word">At least one character; null only in the default, which matches nothing.</param>
    private readonly record struct Entry(string Place, NumberRole Role, string Word);
}
