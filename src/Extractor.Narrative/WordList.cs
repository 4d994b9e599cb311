using System.Collections.Frozen;
using Extractor.Model;
using Extractor.Subjects;

namespace Extractor.Narrative;

/// <summary>The words of the grammar, from the embedded list and from the list of functional classes; longest match by first character.</summary>
internal sealed class WordList
{
    private readonly FrozenDictionary<char, Word[]> _words;

    private static readonly FrozenSet<string> Bare =
        Load().Where(word => word.Kind == "bare").Select(word => word.Surface).ToFrozenSet(StringComparer.Ordinal);

    private WordList(IEnumerable<Word> words) => _words = words
        .GroupBy(word => word.Surface[0])
        .ToFrozenDictionary(
            group => group.Key,
            group => group.OrderByDescending(word => word.Surface.Length).DistinctBy(word => word.Surface, StringComparer.Ordinal).ToArray());

    /// <summary>Concepts, measures and relations.</summary>
    public static WordList Sentence { get; } = new(Load().Where(word => !word.Kind.Contains('.', StringComparison.Ordinal) && word.Kind is not ("filler" or "bare" or "lead" or "average")).Concat(Classes()).Concat(EconomicItems()));

    /// <summary>Units that follow a number.</summary>
    public static WordList Units { get; } = new(Load().Where(word => word.Kind.StartsWith("unit.", StringComparison.Ordinal)));

    /// <summary>Words between a name and its figure that name nothing.</summary>
    public static WordList Fillers { get; } = new(Load().Where(word => word.Kind == "filler"));

    /// <summary>Words before the name of a part that are no part of it: 具体为, 用于.</summary>
    public static WordList Leads { get; } = new(Load().Where(word => word.Kind == "lead"));

    /// <summary>Words that say that a figure is an average: 人均, 车均.</summary>
    public static IReadOnlyList<string> Averages { get; } = [.. Load().Where(word => word.Kind == "average").Select(word => word.Surface)];

    /// <summary>Words of titles with which the narrative begins and ends.</summary>
    public static IReadOnlyList<Word> Scope { get; } = [.. Load().Where(word => word.Kind.StartsWith("scope.", StringComparison.Ordinal))];

    /// <summary>Whether this says no more than that something was spent or received: 未发生支出, 均无收支.</summary>
    public static bool IsBare(ReadOnlySpan<char> text) => Bare.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text);

    /// <summary>The longest word that begins here; null when none does.</summary>
    public Word? Match(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !_words.TryGetValue(text[0], out var candidates))
        {
            return null;
        }

        foreach (var candidate in candidates)
        {
            if (text.StartsWith(candidate.Surface, StringComparison.Ordinal))
            {
                return candidate;
            }
        }

        return null;
    }

    private static List<Word> Load()
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream("Extractor.Narrative.words.tsv")
            ?? throw new InvalidOperationException("The list of words is not embedded.");
        using var reader = new StreamReader(stream);
        var words = new List<Word>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
            {
                continue;
            }

            var fields = line.Split('\t');
            words.AddRange(fields[2].Split('|').Select(surface => new Word(fields[0], fields[1], surface.Replace('”', '“').Replace("“三公“", "“三公”", StringComparison.Ordinal))));
        }

        return words;
    }

    /// <summary>一般公共服务支出 is printed 一般公共服务, 一般公共服务(类), 一般公共服务(类)支出, 一般公共服务支出(类) too.</summary>
    private static IEnumerable<Word> Classes()
    {
        foreach (var entry in SubjectCodes.All.Where(entry => entry.Code is { Level: 1, List: CodeList.Functional }))
        {
            var stem = entry.Name.EndsWith("支出", StringComparison.Ordinal) ? entry.Name[..^2] : entry.Name;
            string[] surfaces = [entry.Name, stem + "(类)支出", stem + "(类)", stem + "支出(类)", stem + "类支出"];
            foreach (var surface in surfaces)
            {
                yield return new("concept", entry.Code.Digits, surface);
            }
        }
    }

    /// <summary>
    /// The economic items that a department's basic expenditure is made of. Of a name that two codes bear the one in force today is
    /// meant; 309 and 311 pay for construction only.
    /// </summary>
    private static IEnumerable<Word> EconomicItems() => SubjectCodes.All
        .Where(entry => entry.Code.List == CodeList.Economic && !entry.Code.Digits.StartsWith("309", StringComparison.Ordinal) && !entry.Code.Digits.StartsWith("311", StringComparison.Ordinal))
        .OrderByDescending(entry => entry.ValidTo ?? int.MaxValue)
        .Select(entry => new Word("economic", entry.Code.Digits, CompatibilityText.Fold(entry.Name)));
}
