using System.Buffers;
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

    private static readonly SearchValues<string> ThisYear = SearchValues.Create(["本年", "当年", "今年"], StringComparison.Ordinal);

    /// <summary>One check for each kind of place that names the year.</summary>
    public static IEnumerable<Check?> Check(ReportIndex index, Judge judge)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(judge);
        if (index.Report.Metadata.FiscalYear is not { } year)
        {
            return [judge.InsufficientData("报告的年度不明。", "the fiscal year of the report is not known.")];
        }

        var places = new Dictionary<Kind, (Places Own, Places Other)>();
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

    private static void Look(ReportLine line, string text, int year, Dictionary<Kind, (Places Own, Places Other)> places)
    {
        void Add(Kind kind, int named, string quote)
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
                Add(line.Kind == ParagraphKind.ContentsEntry ? Kind.Contents : Kind.Heading, Year(title), text);
            }
            else if (text.Length <= LongestTitle && BrokenYear().IsMatch(text))
            {
                Add(line.Kind == ParagraphKind.ContentsEntry ? Kind.Contents : Kind.Heading, 0, text);
            }
        }
        else if (line.IsCaption)
        {
            if (text.Length <= LongestHeader && Header().Match(text) is { Success: true } header)
            {
                Add(Kind.FormHeader, Year(header), text);
            }
        }
        else if (line.Part == ReportPart.Overview)
        {
            foreach (var covered in Matches(Covered(), text, text.Contains("纳入", StringComparison.Ordinal)))
            {
                Add(Kind.Overview, Year(covered), covered.Value);
            }
        }
        else if (line.Part == ReportPart.Narrative)
        {
            LookAtSentences(line, text, year, Add);
        }
    }

    private static void LookAtSentences(ReportLine line, string text, int year, Action<Kind, int, string> add)
    {
        var own = string.Create(CultureInfo.InvariantCulture, $"{year}年");
        var hasOther = YearWords.HasOther(text, year);
        Match[] totals = [.. Matches(Total(), text, hasOther || text.Contains(own, StringComparison.Ordinal))];
        var hasOwn = totals.Any(total => Year(total) == year);
        foreach (var total in totals)
        {
            if (Year(total) == year || (Year(total) < year && !hasOwn && !IsComparison(text, total, own)))
            {
                var named = total.Groups["year"];
                add(Kind.Narrative, Year(total), line.Quote(named.Index, total.Index + total.Length - named.Index));
            }
        }

        foreach (var asOf in Matches(AsOf(), text, text.Contains('截', StringComparison.Ordinal)))
        {
            add(Kind.AsOf, Year(asOf), asOf.Groups["date"].Value);
        }

        foreach (var compared in Matches(Compared(), text, text.Contains('比', StringComparison.Ordinal)))
        {
            var named = Year(compared);
            var before = string.Create(CultureInfo.InvariantCulture, $"{year - 1}年");
            var after = string.Create(CultureInfo.InvariantCulture, $"{year + 1}年");
            // Only the year itself and what was the year before in the last report are slips; a trend over several years names more.
            if ((named != year && named != year - 2) || text.Contains(before, StringComparison.Ordinal) || text.Contains(after, StringComparison.Ordinal))
            {
                continue;
            }

            // What should be the year before; the year itself has no place here.
            add(Kind.Comparison, named == year ? 0 : named, line.Quote(compared.Index, compared.Length));
        }
    }

    /// <summary>
    /// 2023年度收入…,2024年度收入…: a year beside the year of the report is compared with it; further on in a paragraph, beside any
    /// mention of this year.
    /// </summary>
    private static bool IsComparison(string text, Match total, string own)
    {
        var end = text.IndexOf('。', total.Index + total.Length);
        var sentence = text.AsSpan(total.Index, (end < 0 ? text.Length : end) - total.Index);
        return sentence.Contains(own, StringComparison.Ordinal)
            || (total.Index > 0 && (text.Contains(own, StringComparison.Ordinal) || text.AsSpan().ContainsAny(ThisYear)));
    }

    private static IEnumerable<Match> Matches(Regex pattern, string text, bool isWorthwhile) => isWorthwhile ? pattern.Matches(text) : Enumerable.Empty<Match>();

    private static int Year(Match match) => int.Parse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static Check Conclude(Kind kind, Places own, Places other, int year, Judge judge)
    {
        var (place, placeEn) = kind switch
        {
            Kind.Contents => ("目录", "the contents"),
            Kind.Heading => ("标题", "titles and headings"),
            Kind.FormHeader => ("表头", "the headers of the forms"),
            Kind.Overview => ("编制范围", "the units covered"),
            Kind.Narrative => ("情况说明", "the narrative"),
            Kind.AsOf => ("情况说明的截止日期", "the dates as of which the narrative speaks"),
            _ => ("情况说明的比较年度", "the years of comparison"),
        };
        if (other.Count == 0)
        {
            return judge.Holds(true, own.Figures, string.Create(CultureInfo.InvariantCulture, $"{place}的年度均为{year}年。"), string.Create(CultureInfo.InvariantCulture, $"The year in {placeEn} is {year} throughout."));
        }

        var expected = string.Create(CultureInfo.InvariantCulture, $"{(kind == Kind.Comparison ? year - 1 : year)}");
        return judge.Holds(
            false, other.Figures,
            $"{place}中的年度与报告年度不符，应为{expected}年：{other.Quotes}。可能是以前年度报告的残留。",
            $"The year in {placeEn} is not that of the report and should be {expected}: {other.QuotesEn}. It may be left over from an earlier report.");
    }

    private enum Kind
    {
        Contents,
        Heading,
        FormHeader,
        Overview,
        Narrative,
        AsOf,
        Comparison,
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

    // A sentence that begins with the year and states what was accounted for in it.
    [GeneratedRegex("(?<=^|[。;])([^。;,:0-9]{0,38}[^。;,:0-9与比较同至从按于到因在])?(?<year>20[0-4][0-9])年度?[^。;,:0-9]{0,40}?(收入支出总计|收、支总计|收支总计|收入总计|支出总计|总收入|总支出|收入合计|支出合计|财政拨款收、|财政拨款支出[0-9]|一般公共预算财政拨款(支出|基本支出)([0-9]|年初)|“三公”经费[^。;,]{0,12}(预算|决算|支出)(数)?[0-9为]|机关运行经费(支出)?[0-9为<_]|政府采购(支出总额|金额)|政府性基金预算财政拨款(年初结转|本年|收入|支出)|国有资本经营预算财政拨款(本年)?(收入|支出)|(没有|无)(使用)?(政府性基金|国有资本|“三公”|财政拨款|机关运行|政府采购))", Options, 10_000)]
    private static partial Regex Total();

    [GeneratedRegex("纳入[^,。;:0-9]{0,40}(?<year>20[0-4][0-9])年度?(部门|单位)?决算编[制报]", Options, 10_000)]
    private static partial Regex Covered();

    [GeneratedRegex("(?<date>截[至止](?<year>20[0-4][0-9])年(12月31日|12月底|底|末|年底|年末))[^。]{0,60}?(车辆|设备|资产|房屋)", Options, 10_000)]
    private static partial Regex AsOf();

    [GeneratedRegex("(?<=^|[。;,])(与|较|同)(?<year>20[0-4][0-9])年度?(决算数?)?相比|(?<=[^0-9])比(?<year>20[0-4][0-9])年度(决算数?)?(各)?(增加|减少|增长|下降)", Options, 10_000)]
    private static partial Regex Compared();

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
}
