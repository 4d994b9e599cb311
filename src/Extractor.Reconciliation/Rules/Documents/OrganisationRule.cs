using System.Text.RegularExpressions;
using Extractor.Model;
using Extractor.Reconciliation.Documents;
using Extractor.Reconciliation.Forms;
using Extractor.Subjects;

namespace Extractor.Reconciliation.Rules.Documents;

/// <summary>
/// DOC-01, the name: form headers, titles and the subjects of the narrative name one organisation. Only a name that cannot be
/// another form of the report's own, that is the exception among its like and that the overview does not mention is reported:
/// superiors, subordinates and former names are lawful.
/// </summary>
internal static partial class OrganisationRule
{
    private const int LongestHeader = 120;
    private const int LongestTitle = 80;

    /// <summary>Each is looked up in the overview; more of them tell nothing new.</summary>
    private const int MostOthers = 50;

    /// <summary>One check for each kind of place that names the organisation.</summary>
    public static IEnumerable<Check?> Check(ReportIndex index, Judge judge)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(judge);
        if (index.Report.Metadata.Department is not { } department || OrganisationName.Read(department) is not { } own)
        {
            return [judge.InsufficientData("报告的部门（单位）名称不明。", "the name of the organisation is not known.")];
        }

        var places = new Dictionary<Kind, (Places Own, Places Other)>();
        var overview = new Lazy<string>(() => Overview(index));
        foreach (var line in index.Text!.Lines)
        {
            var kind = line.Kind != ParagraphKind.Body || (line.Text.Length <= LongestTitle && line.Part is ReportPart.Overview or ReportPart.Forms or ReportPart.Other && BareTitle().IsMatch(line.Text)) ? Kind.Title
                : line.IsCaption && line.Text.Length <= LongestHeader && line.Text.Contains(':', StringComparison.Ordinal) ? Kind.FormHeader
                : Kind.Narrative;
            foreach (var name in Names(line, kind))
            {
                if (OrganisationName.Read(name) is not { } found)
                {
                    continue;
                }

                if (!places.TryGetValue(kind, out var both))
                {
                    places[kind] = both = (new(), new());
                }

                if (!found.IsOther(own))
                {
                    both.Own.Add(line, name);
                }
                else if (both.Other.Count < MostOthers && !index.Report.Metadata.Aliases.Any(alias => LabelText.Normalise(alias) == LabelText.Normalise(name) && overview.Value.Contains(LabelText.Normalise(alias), StringComparison.Ordinal))
                    && !overview.Value.Contains(found.Core, StringComparison.Ordinal))
                {
                    both.Other.Add(line, name);
                }
            }
        }

        return places.OrderBy(kind => kind.Key).Select(kind => Conclude(kind.Key, kind.Value.Own, kind.Value.Other, department, judge));
    }

    private static IEnumerable<string> Names(ReportLine line, Kind kind)
    {
        var text = line.Text;
        switch (kind)
        {
            case Kind.FormHeader when Header().Match(text) is { Success: true } header:
                return [header.Groups["name"].Value];
            case Kind.Title when text.Length <= LongestTitle && line.Part is not (ReportPart.Annex or ReportPart.Performance):
                return Title().Match(text) is { Success: true } title ? [title.Groups["name"].Value] : [];
            case Kind.Narrative when line.Part is ReportPart.Narrative or ReportPart.Forms && (text.Contains("年度", StringComparison.Ordinal) || text.Contains("共有车辆", StringComparison.Ordinal)):
                return Subject().Matches(text).Select(match => match.Groups["name"].Value);
            default:
                return [];
        }
    }

    /// <summary>What the report says of its own and its neighbours: duties, units, superiors.</summary>
    private static string Overview(ReportIndex index) => string.Concat(
        index.Text!.Lines.Where(line => line.Part is ReportPart.Overview && line.Kind == ParagraphKind.Body && !BareTitle().IsMatch(line.Text)).Select(line => line.Text + "\n")
            .Concat(index.Report.Tables.Where(table => table.Form == FormId.Other).SelectMany(table => table.Cells).Select(cell => LabelText.Normalise(cell.Text) + "\n")));

    private static Check? Conclude(Kind kind, Places own, Places other, string department, Judge judge)
    {
        var (place, placeEn) = kind switch
        {
            Kind.FormHeader => ("表头", "the headers of the forms"),
            Kind.Title => ("标题和目录", "titles and contents"),
            _ => ("情况说明和表下说明", "the narrative and the notes"),
        };
        return own.Count == 0 ? null
            // Where the other name is as frequent, it may be the superior that publishes for its unit.
            : other.Count == 0 || other.Count >= own.Count
                ? judge.Holds(true, own.Figures, $"{place}中的名称与“{department}”一致。", $"The names in {placeEn} are those of \"{department}\".")
                : judge.Holds(
                    false, other.Figures,
                    $"{place}中出现其他部门（单位）的名称，应为“{department}”：{other.Quotes}。",
                    $"The name of another organisation stands in {placeEn} where \"{department}\" is expected: {other.QuotesEn}.");
    }

    private enum Kind
    {
        Title,
        FormHeader,
        Narrative,
    }

    [GeneratedRegex("(?:^|[表度年)])(编制|填报|公开|填制|预算主管)?(部门|单位)(名称)?([(](公章|盖章)[)])?:(?<name>[^:;。]+?)(?=(金额|货币|计量)?单位:|公开0?[0-9]|财决|[(]?20[0-9]{2}年|[(]?附?表[0-9一二三四五六七八九十]|填报|日期|$)", Options, 10_000)]
    private static partial Regex Header();

    [GeneratedRegex("^第[一二三四五六七八九十]部分[:、]?(?<name>[^,。;:0-9]{4,40}?)(20[0-4][0-9]年度?)?(部门|单位)?(概况|基本情况|决算)|^(?!第[一二三四五六七八九十]部分)(?<name>[^,。;:0-9]{4,40}?)20[0-4][0-9]年度?(部门|单位)决算(公开)?(表|报表|情况说明)?$", Options, 10_000)]
    private static partial Regex Title();

    [GeneratedRegex("^[^,。;:0-9]{4,40}20[0-4][0-9]年度?(部门|单位)决算(公开)?(表|报表|情况说明)$", Options, 10_000)]
    private static partial Regex BareTitle();

    [GeneratedRegex("(?<=^|[。;]|说明:|注:)((?<name>[^,。;:0-9]{4,40}?)(20[0-4][0-9]年度?|本年度?)|20[0-4][0-9]年度(?<name>[^,。;:0-9]{4,40}?))(收入支出总计|收、支总计|收入总计|财政拨款收、|一般公共预算财政拨款支出[0-9年]|机关运行经费支出|政府采购(金额|支出总额)|预算绩效管理工作开展|(没有|无)(使用)?(政府性基金|国有资本|“三公”|财政拨款|一般公共|机关运行|政府采购))|截[至止]20[0-4][0-9]年12月31日,(?<name>[^,。;:0-9]{4,40}?)共有车辆", Options, 10_000)]
    private static partial Regex Subject();

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
}
