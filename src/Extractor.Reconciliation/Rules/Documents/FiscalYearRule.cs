using System.Globalization;
using System.Text.RegularExpressions;
using Extractor.Model;
using Extractor.Reconciliation.Documents;
using Extractor.Reconciliation.Forms;
using Extractor.Subjects;

namespace Extractor.Reconciliation.Rules.Documents;

/// <summary>
/// DOC-01, the year: titles, form headers and the sentences that account for a year name the fiscal year of the report. Years of
/// comparison, of laws, plans and projects, and whatever stands in the parts on performance and in annexes are not looked at.
/// </summary>
internal static partial class FiscalYearRule
{
    private const int LongestTitle = 60;
    private const int LongestHeader = 100;

    /// <summary>One check for each kind of place that names the year.</summary>
    public static IEnumerable<Check?> Check(ReportIndex index, Judge judge)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(judge);
        if (index.Report.Metadata.FiscalYear is not { } year)
        {
            return [judge.InsufficientData("报告的年度不明。", "the fiscal year of the report is not known.")];
        }

        var places = new Dictionary<YearPlace, (Places Own, Places Other)>();
        // The title of the cover may run over several lines.
        if (index.Report.Metadata.Title is { } title)
        {
            Look(new(LabelText.Compact(title), ReportPart.Cover, ParagraphKind.Heading, null, null, IsCaption: false, index.Text!.Lines.Count > 0 ? index.Text.Lines[0].Page : null), YearWords.WithArabicYears(LabelText.Compact(title)), year, places);
        }

        foreach (var line in index.Text!.Lines.Where(line => line.Part is not (ReportPart.Annex or ReportPart.Performance or ReportPart.Cover) && (line.Part != ReportPart.Other || line.Kind == ParagraphKind.Heading)))
        {
            Look(line, YearWords.WithArabicYears(line.Text), year, places);
        }

        return places.OrderBy(kind => kind.Key).Select(kind => Conclude(kind.Key, kind.Value.Own, kind.Value.Other, year, judge));
    }

    private static void Look(ReportLine line, string text, int year, Dictionary<YearPlace, (Places Own, Places Other)> places)
    {
        void Add(YearPlace kind, int named, string quote)
        {
            if (!places.TryGetValue(kind, out var both))
            {
                places[kind] = both = (new(), new());
            }

            (named == year ? both.Own : both.Other).Add(line, quote);
        }

        if (line.Kind != ParagraphKind.Body || (text.Length <= LongestTitle && BareTitle().IsMatch(text)))
        {
            if (text.Length <= LongestTitle && Title().Match(text) is { Success: true } title && !NoTitle().IsMatch(text))
            {
                Add(line.Kind == ParagraphKind.ContentsEntry ? YearPlace.Contents : YearPlace.Heading, Year(title), text);
            }
            else if (text.Length <= LongestTitle && BrokenYear().IsMatch(text))
            {
                Add(line.Kind == ParagraphKind.ContentsEntry ? YearPlace.Contents : YearPlace.Heading, 0, text);
            }
        }
        else if (line.IsCaption)
        {
            if (text.Length <= LongestHeader && Header().Match(text) is { Success: true } header)
            {
                Add(YearPlace.FormHeader, Year(header), text);
            }
        }
        else
        {
            foreach (var (kind, named, quote) in YearSentences.Find(line, text, year))
            {
                Add(kind, named, quote);
            }
        }
    }

    private static int Year(Match match) => int.Parse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static Check Conclude(YearPlace kind, Places own, Places other, int year, Judge judge)
    {
        var (place, placeEn) = kind switch
        {
            YearPlace.Contents => ("目录", "the contents"),
            YearPlace.Heading => ("标题", "titles and headings"),
            YearPlace.FormHeader => ("表头", "the headers of the forms"),
            YearPlace.Overview => ("编制范围", "the units covered"),
            YearPlace.Narrative => ("情况说明", "the narrative"),
            YearPlace.AsOf => ("情况说明的截止日期", "the dates as of which the narrative speaks"),
            _ => ("情况说明的比较年度", "the years of comparison"),
        };
        if (other.Count == 0)
        {
            return judge.Holds(true, own.Figures, string.Create(CultureInfo.InvariantCulture, $"{place}的年度均为{year}年。"), string.Create(CultureInfo.InvariantCulture, $"The year in {placeEn} is {year} throughout."));
        }

        var expected = string.Create(CultureInfo.InvariantCulture, $"{(kind == YearPlace.Comparison ? year - 1 : year)}");
        return judge.Holds(
            false, other.Figures,
            $"{place}中的年度与报告年度不符，应为{expected}年：{other.Quotes}。可能是以前年度报告的残留。",
            $"The year in {placeEn} is not that of the report and should be {expected}: {other.QuotesEn}. It may be left over from an earlier report.");
    }

    // The year accounted for in a title: 2024年度部门决算表, 2024年度收入决算表, 第四部分 2024年重点工作完成情况.
    [GeneratedRegex("(?<![0-9与比较同])(?<!年度?[和与至到、—-])(?<year>20[0-4][0-9])年度?(?=[^,。;:]{0,24}?决算|[^,。;:]{0,6}重点工作完成)", Options, 10_000)]
    private static partial Regex Title();

    // 202年度部门决算: the last digit was never filled in.
    [GeneratedRegex("(?<![0-9])20[0-9]?年度[^,。;:0-9]{0,12}决算", Options, 10_000)]
    private static partial Regex BrokenYear();

    [GeneratedRegex("^[^,。;:]{0,40}20[0-4][0-9]年度?[^,。;:]{0,30}决算[^,。;:]{0,6}(表|公开|说明|报告)([(][^()]{1,8}[)])?$|^20[0-4][0-9]年度?[^,。;:]{0,30}决算$", Options, 10_000)]
    private static partial Regex BareTitle();

    // 关于批复2023年度部门决算的通知 and comparisons are no titles of this report.
    [GeneratedRegex("关于|批复|通知|相比|对比|比较|20[0-4][0-9]年?度?[-—至和与、]20[0-4][0-9]|计划|打算|上年", Options, 10_000)]
    private static partial Regex NoTitle();

    [GeneratedRegex("^[(]?(?<year>20[0-4][0-9])年度?[)]?$|^(?!注|说明|备注)[^。;]*?(部门|单位)(名称)?:[^。;]*?(?<year>20[0-4][0-9])年度|^(?!注|说明|备注)(?<year>20[0-4][0-9])年度[^。;,]*(公开|单位:)", Options, 10_000)]
    private static partial Regex Header();

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
}
