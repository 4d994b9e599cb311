using Extractor.Model;
using Extractor.Reconciliation.Forms;

namespace Extractor.Reconciliation.Claims;

/// <summary>Tells what the sections of a narrative are about, by title and not by ordinal.</summary>
internal sealed class NarrativeParts
{
    private static readonly (NarrativePart Part, string[] Stems)[] Titles = Load();

    private readonly Dictionary<string, NarrativePart> _parts = new(StringComparer.Ordinal);

    /// <summary>Reads the outline.</summary>
    public NarrativeParts(IReadOnlyList<Section> sections)
    {
        ArgumentNullException.ThrowIfNull(sections);
        var open = new Stack<(int Level, NarrativePart Part)>();
        foreach (var section in sections)
        {
            while (open.TryPeek(out var before) && before.Level >= section.Level)
            {
                open.Pop();
            }

            var above = open.TryPeek(out var parent) ? parent.Part : NarrativePart.Unknown;
            // 第三部分 2024年度收入支出决算情况说明 names all of them.
            var own = section.Number?.StartsWith('第') == true ? NarrativePart.Unknown : Of(Labels.Compact(section.Title));
            // （三）支出决算具体情况 below a budget speaks of that budget.
            var isVague = own is NarrativePart.Unknown or NarrativePart.Revenue or NarrativePart.Expenditure or NarrativePart.Overall;
            var part = isVague && above != NarrativePart.Unknown ? above : own;
            _parts[section.Id] = part;
            open.Push((section.Level, part));
        }
    }

    /// <summary>The part that a section belongs to.</summary>
    public NarrativePart PartOf(string? section) =>
        section is not null && _parts.TryGetValue(section, out var part) ? part : NarrativePart.Unknown;

    private static NarrativePart Of(string title)
    {
        foreach (var (part, stems) in Titles)
        {
            if (stems.Any(stem => title.Contains(stem, StringComparison.Ordinal)))
            {
                return part;
            }
        }

        return NarrativePart.Unknown;
    }

    private static (NarrativePart Part, string[] Stems)[] Load()
    {
        using var stream = typeof(NarrativeParts).Assembly.GetManifestResourceStream("Extractor.Reconciliation.Claims.narrative-parts.tsv")
            ?? throw new InvalidOperationException("The titles of the narrative's parts are not embedded.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('#'))
            .Select(line => line.TrimEnd('\r').Split('\t')).Select(fields => (Enum.Parse<NarrativePart>(fields[0]), fields[1].Split('|')))];
    }
}
