using System.Buffers;

namespace Extractor.Reconciliation.Rules.Documents;

/// <summary>The words that a template leaves in a report that was not finished (reference: narrative, section 3).</summary>
internal static class ResidueWords
{
    static ResidueWords()
    {
        using var stream = typeof(ResidueWords).Assembly.GetManifestResourceStream("Extractor.Reconciliation.Rules.Documents.residue.tsv")
            ?? throw new InvalidOperationException("The words of templates are not embedded.");
        using var reader = new StreamReader(stream);
        var alternatives = new List<string>();
        var instructions = new List<string>();
        foreach (var line in reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('#')))
        {
            var fields = line.TrimEnd('\r').Split('\t');
            if (fields[0] == "instruction")
            {
                instructions.Add(fields[1]);
                continue;
            }

            // 增加(减少), 增加/减少, either way round.
            var pair = fields[1].Split('|');
            alternatives.AddRange([$"{pair[0]}({pair[1]})", $"{pair[1]}({pair[0]})", $"{pair[0]}/{pair[1]}", $"{pair[1]}/{pair[0]}"]);
        }

        Alternatives = SearchValues.Create(alternatives.ToArray(), StringComparison.Ordinal);
        Instructions = SearchValues.Create(instructions.ToArray(), StringComparison.Ordinal);
    }

    /// <summary>Opposites of which one should have been struck out.</summary>
    public static SearchValues<string> Alternatives { get; }

    /// <summary>Advice to the writer of the report.</summary>
    public static SearchValues<string> Instructions { get; }
}
