using Extractor.Model;
using Extractor.Reconciliation.Forms;

namespace Extractor.Reconciliation.Performance;

/// <summary>Tells what the claims of the performance part are about: the name that stands last before the figure decides.</summary>
internal sealed class PerformanceClaims
{
    private const int ShortestName = 4;

    /// <summary>Letters that may stand between a name and 综述.</summary>
    private const int Nearby = 12;
    private const string Subject = "performance.";

    private static readonly string[] Overall = ["整体支出", "整体绩效"];
    private const string Review = "综述";
    private const string Leaders = "对是为的将把和及与就在该以";

    private static readonly string[] Followers = ["项目", "绩效", "自评", "等", "全年", "年初", "预算", "执行", "得分"];

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

        return new(claim, project, isOverall, isOther, block);
    }

    /// <summary>Whether a name is no part of a longer one: 就业资金 is none of 就业资金管理经费.</summary>
    private static bool IsWhole(string text, int start, int end) =>
        (end == text.Length || !IsIdeograph(text[end]) || Followers.Any(word => text.AsSpan(end).StartsWith(word, StringComparison.Ordinal)))
        && (start == 0 || !IsIdeograph(text[start - 1]) || Leaders.Contains(text[start - 1], StringComparison.Ordinal));

    private static bool IsIdeograph(char c) => c is >= '\u4E00' and <= '\u9FFF';

    /// <summary>What a text is about, by the name that stands last in it.</summary>
    /// <param name="text">Without white space.</param>
    public (string? Project, bool IsOverall, bool IsOther) About(string text)
    {
        var overall = Overall.Max(word => text.LastIndexOf(word, StringComparison.Ordinal));
        string? project = null;
        var end = -Nearby;
        foreach (var name in _names)
        {
            var at = text.LastIndexOf(name, StringComparison.Ordinal);
            if (at >= 0 && IsWhole(text, at, at + name.Length) && (at + name.Length > end || (at + name.Length == end && name.Length > project!.Length)))
            {
                (project, end) = (name, at + name.Length);
            }
        }

        // A review that follows no known name is about a project without a table.
        var review = text.LastIndexOf(Review, StringComparison.Ordinal);
        return review >= 0 && review > Math.Max(end, overall < 0 ? -Nearby : overall) + Nearby ? (null, false, true)
            : end > overall ? (project, false, false)
            : (null, overall >= 0, false);
    }
}
