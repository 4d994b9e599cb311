using System.Globalization;
using System.Text.RegularExpressions;
using Extractor.Forms.Labels;
using Extractor.Model;
using Extractor.Subjects;

namespace Extractor.Forms.Metadata;

/// <summary>
/// Reads the cover: the lines before the contents, the first part or the first table. Its title may run over several lines and
/// be spaced, even one character a line.
/// </summary>
internal static partial class CoverReader
{
    private const int MostLines = 40;

    /// <summary>A cover line is no prose.</summary>
    private const int LongestLine = 80;

    /// <summary>A title further down is none; bounds the cost of the search.</summary>
    private const int LongestCover = 600;

    /// <summary>Reads the cover; <see cref="Cover.None"/> when the document begins without one.</summary>
    public static Cover Read(IReadOnlyList<Block> blocks)
    {
        var text = YearText.WithArabicYears(string.Concat(Lines(blocks)));
        text = Dates().Replace(Noise().Replace(text, ""), "");
        text = text.Length <= LongestCover ? text : text[..LongestCover];
        foreach (var pattern in new[] { FinalAccount(), BareAccount(), Budget() })
        {
            var match = pattern.Match(text);
            if (!match.Success)
            {
                continue;
            }

            var title = match.Value;
            var isBudget = !title.Contains("决算", StringComparison.Ordinal);
            var department = DepartmentName.Clean(match.Groups["before"].Value + match.Groups["after"].Value);
            // A title may be set below the year and the name, so that it ends before them.
            var years = YearText.FindAll(text);
            int? year = match.Groups["year"].Success ? int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture)
                : years.Count > 0 ? years[0]
                : null;
            return new(title, department, year, Scope(match.Groups["kind"].Value, department), isBudget);
        }

        return Cover.None;
    }

    private static string? Scope(string kind, string? department) =>
        department is not null && HeadOffice().IsMatch(department) ? "unit"
        : kind switch { "部门" => "department", "单位" => "unit", _ => null };

    private static List<string> Lines(IReadOnlyList<Block> blocks)
    {
        var lines = new List<string>();
        int? firstPage = null;
        foreach (var block in blocks)
        {
            if (block is not Paragraph paragraph)
            {
                break;
            }

            if (paragraph.Kind == ParagraphKind.Furniture)
            {
                continue;
            }

            var line = NameText.Clean(paragraph.Text);
            firstPage ??= paragraph.Source.Page;
            // A blank cover sheet or an inner title page may make two pages of it.
            var isBeyond = paragraph.Source.Page is { } page && firstPage is { } first && page > first + 1;
            if (paragraph.Kind == ParagraphKind.ContentsEntry || isBeyond || line.Length > LongestLine || lines.Count == MostLines
                || End().IsMatch(line) || FormTitleText.Read(line) is not null)
            {
                break;
            }

            lines.Add(line);
        }

        return lines;
    }

    [GeneratedRegex("^(目录|目次|第[一二三四五六七八九十]部分|一、|[（(]?单位[:：](万?元)|公开0?1表)", Options, 1000)]
    private static partial Regex End();

    // 监督索引号 (Yunnan), 附件1, bracketed drafts, file names.
    [GeneratedRegex("监督索引号[0-9A-Za-z]*|^附件[0-9一二三]*[:：]?|索引号[:：]?[0-9A-Za-z/-]*", Options, 1000)]
    private static partial Regex Noise();

    [GeneratedRegex("20[0-9]{2}年[0-9]{1,2}月([0-9]{1,2}日)?|二[〇○零][〇○零一二三四五六七八九]{2}年[一二三四五六七八九十]{1,2}月([一二三四五六七八九十]{1,3}日)?", Options, 1000)]
    private static partial Regex Dates();

    // The last 部门/单位 before 决算 is the kind: 组织部部门决算.
    [GeneratedRegex("^(?<before>[^。;；]*?)((?<year>20[0-9]{2})年度?)(?<after>[^。;；]*?)(?<kind>部门|单位)?(?<area>[（(](本级|汇总)[）)])?(财务|财政)?(收支)?决算(信息)?(公开|说明|报告|情况说明|草案|文本|报表)*", Options, 1000)]
    private static partial Regex FinalAccount();

    [GeneratedRegex("^(?<before>[^。;；]*?)(?<kind>部门|单位)?(财务|财政)?(收支)?决算(信息)?(公开|说明|报告|情况说明|草案|文本|报表)*", Options, 1000)]
    private static partial Regex BareAccount();

    [GeneratedRegex("^(?<before>[^。;；]*?)((?<year>20[0-9]{2})年度?)?(?<after>[^。;；]*?)(区级|市级|省级|县级)?(?<kind>部门|单位)?预算(信息)?(公开|说明|报告|编制说明|草案|文本)*", Options, 1000)]
    private static partial Regex Budget();

    [GeneratedRegex("[（(]?(本级|本部|机关本级)[）)]?$", Options, 1000)]
    private static partial Regex HeadOffice();

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
}
