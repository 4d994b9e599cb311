using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using Extractor.Reconciliation.Documents;

namespace Extractor.Reconciliation.Rules.Documents;

/// <summary>Finds the sentences that account for a year, speak as of its end or compare with the year before.</summary>
internal static partial class YearSentences
{
    private static readonly SearchValues<string> ThisYear = SearchValues.Create(["本年", "当年", "今年"], StringComparison.Ordinal);

    /// <summary>The years that a line accounts for, with the words that name them; 0 for the fiscal year itself in the place of the year before.</summary>
    /// <param name="line">The line.</param>
    /// <param name="text">Its text with Arabic years, character by character.</param>
    /// <param name="year">The fiscal year of the report.</param>
    public static IEnumerable<(YearPlace Place, int Year, string Quote)> Find(ReportLine line, string text, int year)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(text);
        return line.Part switch
        {
            ReportPart.Overview => Matches(Covered(), text, text.Contains("纳入", StringComparison.Ordinal)).Select(covered => (YearPlace.Overview, Year(covered), covered.Value)),
            ReportPart.Narrative => [
                .. Totals(line, text, year),
                .. Matches(AsOf(), text, text.Contains('截', StringComparison.Ordinal)).Select(asOf => (YearPlace.AsOf, Year(asOf), asOf.Groups["date"].Value)),
                .. Comparisons(line, text, year),
            ],
            _ => [],
        };
    }

    private static IEnumerable<(YearPlace Place, int Year, string Quote)> Totals(ReportLine line, string text, int year)
    {
        var own = string.Create(CultureInfo.InvariantCulture, $"{year}年");
        var hasOwn = text.Contains(own, StringComparison.Ordinal);
        Match[] totals = [.. Matches(Total(), text, hasOwn || YearWords.HasOther(text, year))];
        // 2023年度收入…。2024年度收入…: a comparison in full sentences.
        var isCompared = totals.Any(total => Year(total) == year);
        var hasThis = hasOwn || text.AsSpan().ContainsAny(ThisYear);
        foreach (var total in totals)
        {
            if (Year(total) == year || (Year(total) < year && !isCompared && !(total.Index > 0 && hasThis) && !Sentence(text, total).Contains(own, StringComparison.Ordinal)))
            {
                var named = total.Groups["year"];
                yield return (YearPlace.Narrative, Year(total), line.Quote(named.Index, total.Index + total.Length - named.Index));
            }
        }
    }

    private static IEnumerable<(YearPlace Place, int Year, string Quote)> Comparisons(ReportLine line, string text, int year)
    {
        Match[] found = [.. Matches(Compared(), text, text.Contains('比', StringComparison.Ordinal))];
        // A trend over several years, or a plan, names more than one of them.
        bool Names(int other) => text.Contains(string.Create(CultureInfo.InvariantCulture, $"{other}年"), StringComparison.Ordinal);
        if (found.Length == 0 || Names(year - 1) || Names(year + 1))
        {
            yield break;
        }

        // Only the year itself, and what was the year before in the last report, are slips.
        foreach (var compared in found.Where(compared => Year(compared) is var named && (named == year || named == year - 2)))
        {
            yield return (YearPlace.Comparison, Year(compared) == year ? 0 : Year(compared), line.Quote(compared.Index, compared.Length));
        }
    }

    private static ReadOnlySpan<char> Sentence(string text, Match match)
    {
        var end = text.IndexOf('。', match.Index + match.Length);
        return text.AsSpan(match.Index, (end < 0 ? text.Length : end) - match.Index);
    }

    private static IEnumerable<Match> Matches(Regex pattern, string text, bool isWorthwhile) => isWorthwhile ? pattern.Matches(text) : Enumerable.Empty<Match>();

    private static int Year(Match match) => int.Parse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

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
