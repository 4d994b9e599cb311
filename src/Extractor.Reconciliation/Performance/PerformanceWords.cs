using System.Collections.Frozen;
using Extractor.Reconciliation.Forms;

namespace Extractor.Reconciliation.Performance;

/// <summary>What the labels of performance tables mean (reference: performance, sections 1 to 3). The words are data.</summary>
internal static class PerformanceWords
{
    private const string Resource = "Extractor.Reconciliation.Performance.performance-words.tsv";

    private static readonly FrozenDictionary<string, (string Meaning, string[] Words)[]> Lines = Load();

    /// <summary>The meaning of a label among those of one kind; null when none of its words is in it.</summary>
    /// <param name="kind">Kind of label.</param>
    /// <param name="label">Without white space.</param>
    public static T? Find<T>(string kind, string label)
        where T : struct, Enum =>
        MeaningOf(kind, label) is { } meaning ? Enum.Parse<T>(meaning) : null;

    /// <summary>Whether a label has one of the words of a kind.</summary>
    public static bool Has(string kind, string label) => MeaningOf(kind, label) is not null;

    /// <summary>The label without its number (（一）, 1.) and the words that say that it is a part.</summary>
    public static string Bare(string label)
    {
        var name = Labels.Name(label);
        return name.StartsWith("其中", StringComparison.Ordinal) ? name[2..].TrimStart(':', ';', ',', '、') : name;
    }

    private static string? MeaningOf(string kind, string label)
    {
        if (label.Length == 0)
        {
            return null;
        }

        foreach (var (meaning, words) in Lines.GetValueOrDefault(kind, []))
        {
            foreach (var word in words)
            {
                if (word[0] == '=' ? label.AsSpan().SequenceEqual(word.AsSpan(1)) : label.Contains(word, StringComparison.Ordinal))
                {
                    return meaning;
                }
            }
        }

        return null;
    }

    private static FrozenDictionary<string, (string Meaning, string[] Words)[]> Load()
    {
        using var stream = typeof(PerformanceWords).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException("The words of the performance tables are not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('#'))
            .Select(line => line.TrimEnd('\r').Split('\t'))
            .GroupBy(fields => fields[0], StringComparer.Ordinal)
            .ToFrozenDictionary(kind => kind.Key, kind => kind.Select(fields => (fields[1], fields[2].Split('|'))).ToArray(), StringComparer.Ordinal);
    }
}
