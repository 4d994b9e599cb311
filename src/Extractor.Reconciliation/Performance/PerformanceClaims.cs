using Extractor.Model;
using Extractor.Reconciliation.Forms;

namespace Extractor.Reconciliation.Performance;

/// <summary>Tells what the claims of the performance part are about: the name that stands last before the figure decides.</summary>
internal sealed class PerformanceClaims
{
    private const int ShortestName = 4;
    private const string Subject = "performance.";

    private static readonly string[] Overall = ["整体支出", "整体绩效"];
    private static readonly string[] Reviews = ["综述", "项目绩效自评", "项目自评"];

    private readonly string[] _names;
    private readonly Dictionary<string, string> _titles;
    private readonly Document? _document;

    /// <summary>Reads the claims of a report.</summary>
    public PerformanceClaims(ReportIndex index, PerformanceIndex performance)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(performance);
        _document = index.Document;
        _names = [.. performance.Sheets.Select(sheet => sheet.Project).Concat(performance.Lists.SelectMany(list => list.Entries).Select(entry => entry.Name))
            .OfType<string>().Where(name => name.Length >= ShortestName).Distinct(StringComparer.Ordinal)];
        _titles = index.Report.Sections.GroupBy(section => section.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => Labels.Compact(group.First().Title), StringComparer.Ordinal);
        All = [.. index.Claims.All.Where(claim => claim.Subject.StartsWith(Subject, StringComparison.Ordinal)).Select(Read)];
    }

    /// <summary>The claims, in reading order.</summary>
    public IReadOnlyList<PerformanceClaim> All { get; }

    private PerformanceClaim Read(Claim claim)
    {
        int? block = null;
        var before = claim.Text;
        if (claim.Ranges.Count > 0 && _document is not null && claim.Ranges[0] is var range && range.Block < _document.Blocks.Count
            && _document.Blocks[range.Block] is Paragraph paragraph && range.Start <= paragraph.Text.Length)
        {
            (block, before) = (range.Block, paragraph.Text[..range.Start]);
        }

        before = Labels.Compact(before);
        var (project, isOverall, isOther) = About(before);
        if (project is null && !isOverall && !isOther && claim.Section is { } section && _titles.TryGetValue(section, out var title))
        {
            (project, isOverall, _) = About(title);
        }

        return new(claim, project, isOverall, block);
    }

    private (string? Project, bool IsOverall, bool IsOther) About(string text)
    {
        var overall = Overall.Max(word => text.LastIndexOf(word, StringComparison.Ordinal));
        string? project = null;
        var end = -1;
        foreach (var name in _names)
        {
            var at = text.LastIndexOf(name, StringComparison.Ordinal);
            if (at >= 0 && (at + name.Length > end || (at + name.Length == end && name.Length > project!.Length)))
            {
                (project, end) = (name, at + name.Length);
            }
        }

        // A review that follows no known name is about a project without a table.
        const int Nearby = 12;
        var review = Reviews.Max(word => text.LastIndexOf(word, StringComparison.Ordinal));
        return review > Math.Max(end + Nearby, overall) && !(project is not null && review <= end + Nearby) ? (null, false, true)
            : end > overall ? (project, false, false)
            : (null, overall >= 0, false);
    }
}
