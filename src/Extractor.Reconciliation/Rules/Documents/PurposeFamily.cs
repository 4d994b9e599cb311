namespace Extractor.Reconciliation.Rules.Documents;

/// <summary>Items with one purpose that has words of its own, such as the housing fund.</summary>
/// <param name="Name">For programs and messages in English.</param>
/// <param name="Items">Parts of the names of its items; empty when the purpose is only one that others may be mistaken for.</param>
/// <param name="Words">Words of which its purpose has at least one.</param>
/// <param name="Neighbours">Families whose words may stand in its purpose too.</param>
internal sealed record PurposeFamily(string Name, IReadOnlyList<string> Items, IReadOnlyList<string> Words, IReadOnlyList<string> Neighbours)
{
    /// <summary>All families.</summary>
    public static IReadOnlyList<PurposeFamily> All { get; } = Load();

    /// <summary>Whether the name of an item is one of this family's.</summary>
    public bool Owns(string item) => Items.Any(name => item.Contains(name, StringComparison.Ordinal));

    /// <summary>The first of its words in a purpose; null when there is none.</summary>
    public string? Find(string purpose) => Words.FirstOrDefault(word => purpose.Contains(word, StringComparison.Ordinal));

    private static IReadOnlyList<PurposeFamily> Load()
    {
        using var stream = typeof(PurposeFamily).Assembly.GetManifestResourceStream("Extractor.Reconciliation.Rules.Documents.purposes.tsv")
            ?? throw new InvalidOperationException("The words of purposes are not embedded.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('#'))
            .Select(line => line.TrimEnd('\r').Split('\t')).Select(fields => new PurposeFamily(fields[0], List(fields[1]), List(fields[2]), List(fields[3])))];
    }

    private static string[] List(string field) => field == "-" ? [] : field.Split('|');
}
