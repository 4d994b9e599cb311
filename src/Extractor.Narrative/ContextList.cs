using System.Collections.Frozen;

namespace Extractor.Narrative;

/// <summary>The contexts of the embedded list: by the title of a section, by the concept that begins a sentence.</summary>
internal static class ContextList
{
    private static readonly string[][] Rows = Load();
    private static readonly FrozenDictionary<string, Context> Contexts = Context
        .Load(Rows.Where(row => row[0] is "title" or "map" or "codes"))
        .ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly (string Word, Context Context)[] Titles =
        [.. Rows.Where(row => row[0] == "title").SelectMany(row => row[2].Split('|').Select(word => (word, Contexts[row[1]])))];

    /// <summary>A concept that two figures may be said of (收、支总计各是) and the two concepts.</summary>
    private static readonly FrozenDictionary<string, string[]> Pairs =
        Rows.Where(row => row[0] == "pair").ToFrozenDictionary(row => row[1], row => row[2..], StringComparer.Ordinal);

    /// <summary>The department's account as a whole.</summary>
    public static Context Plain { get; } = Contexts["plain"];

    /// <summary>The context that a title names; null when it names none.</summary>
    /// <param name="title">Folded, without white space.</param>
    public static Context? OfTitle(string title)
    {
        foreach (var (word, context) in Titles)
        {
            if (title.Contains(word, StringComparison.Ordinal))
            {
                return context;
            }
        }

        return null;
    }

    /// <summary>The context of a sentence whose first concept this is; null when it does not decide.</summary>
    public static Context? OfConcept(string concept)
    {
        if (concept is "fiscal-total" or "fiscal-revenue-total" or "fiscal-expenditure-total")
        {
            return Contexts["fiscal"];
        }

        foreach (var id in (ReadOnlySpan<string>)["fund", "state-capital", "general-budget"])
        {
            if (concept.StartsWith(id, StringComparison.Ordinal))
            {
                return Contexts[id];
            }
        }

        return concept.StartsWith("performance.", StringComparison.Ordinal) && concept != "performance.funds" ? Contexts["performance"] : null;
    }

    /// <summary>The two sides of a concept such as 收支总计; null when it has none.</summary>
    public static string[]? Sides(string concept) => Pairs.GetValueOrDefault(concept);

    /// <summary>The side, revenue or expenditure, of the account that the subject is or is a side of; null when it is none.</summary>
    public static string? Side(string subject, bool isRevenue)
    {
        foreach (var (whole, sides) in Pairs)
        {
            if (whole == subject || sides.Contains(subject, StringComparer.Ordinal))
            {
                return sides[isRevenue ? 0 : 1];
            }
        }

        return null;
    }

    /// <summary>Whether the two are the sides of one concept, in this order.</summary>
    public static bool AreSides(string first, string second) => Pairs.Values.Any(pair => pair[0] == first && pair[1] == second);

    private static string[][] Load()
    {
        using var stream = typeof(ContextList).Assembly.GetManifestResourceStream("Extractor.Narrative.contexts.tsv")
            ?? throw new InvalidOperationException("The list of contexts is not embedded.");
        using var reader = new StreamReader(stream);
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                rows.Add(line.Split('\t'));
            }
        }

        return [.. rows];
    }
}
