using Extractor.Model;
using Extractor.Subjects;

namespace Extractor.Reconciliation.Documents;

/// <summary>Follows the headings of a report from the top down and tells which part stands below each.</summary>
internal sealed class PartReader
{
    private const int LongestTitle = 80;

    private static readonly (ReportPart Part, string Where, string[] Words)[] Words = Load();

    private int _level;

    /// <summary>The part that the text after the last heading belongs to.</summary>
    public ReportPart Current { get; private set; } = ReportPart.Cover;

    /// <summary>An entry of the contents stands here.</summary>
    public void Contents() => Current = ReportPart.Contents;

    /// <summary>The title of one of the forms stands here, outside the contents.</summary>
    public void FormTitle() => Enter(ReportPart.Forms, 1);

    /// <summary>A heading stands here.</summary>
    /// <param name="number">第一部分, 一, （二）; null when it has none.</param>
    /// <param name="title">Folded and without white space.</param>
    /// <param name="level">1 for the outermost.</param>
    public void Heading(string? number, string title, int level)
    {
        ArgumentNullException.ThrowIfNull(title);
        var isMain = number?.StartsWith('第') == true || title.StartsWith('第');
        var part = title.Length > LongestTitle ? null : Find(title);
        switch (Current)
        {
            // An evaluation report has headings like those of the report.
            case ReportPart.Annex when !(isMain && part is ReportPart.Narrative or ReportPart.Glossary):
            // Terms that are explained are named like sections.
            case ReportPart.Glossary when !isMain && part is not (ReportPart.Annex or ReportPart.Forms):
            case ReportPart.Performance or ReportPart.Other when !isMain && level > _level && part is not ReportPart.Annex:
                return;
        }

        if (part is ReportPart.Overview && !isMain && Current is ReportPart.Narrative or ReportPart.Performance)
        {
            return;
        }

        if (part is { } found)
        {
            Enter(found, level);
        }
        else if (isMain)
        {
            Enter(ReportPart.Other, level);
        }
        else if (Current == ReportPart.Performance)
        {
            Enter(ReportPart.Narrative, level);
        }
        else if (Current is ReportPart.Cover or ReportPart.Contents)
        {
            Enter(ReportPart.Other, level);
        }
    }

    /// <summary>The part of each section of an outline.</summary>
    public static IReadOnlyDictionary<string, ReportPart> Read(IReadOnlyList<Section> sections)
    {
        ArgumentNullException.ThrowIfNull(sections);
        var reader = new PartReader();
        var parts = new Dictionary<string, ReportPart>(StringComparer.Ordinal);
        foreach (var section in sections)
        {
            reader.Heading(section.Number, LabelText.Compact(section.Title), section.Level);
            parts[section.Id] = reader.Current;
        }

        return parts;
    }

    private void Enter(ReportPart part, int level)
    {
        // The part on performance ends where a heading of its own level stands, not at its sub-headings.
        _level = part == Current && part is ReportPart.Performance or ReportPart.Other ? Math.Min(_level, level) : level;
        Current = part;
    }

    private static ReportPart? Find(string title)
    {
        foreach (var (part, where, words) in Words)
        {
            var fits = where switch
            {
                "start" => words.Any(word => title.StartsWith(word, StringComparison.Ordinal)),
                "end" => words.Any(word => title.EndsWith(word, StringComparison.Ordinal)),
                _ => words.Any(word => title.Contains(word, StringComparison.Ordinal)),
            };
            if (fits)
            {
                return part;
            }
        }

        return null;
    }

    private static (ReportPart Part, string Where, string[] Words)[] Load()
    {
        using var stream = typeof(PartReader).Assembly.GetManifestResourceStream("Extractor.Reconciliation.Documents.report-parts.tsv")
            ?? throw new InvalidOperationException("The words of the report's parts are not embedded.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('#'))
            .Select(line => line.TrimEnd('\r').Split('\t')).Select(fields => (Enum.Parse<ReportPart>(fields[0]), fields[1], fields[2].Split('|')))];
    }
}
