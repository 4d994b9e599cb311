using System.Globalization;
using System.Text.RegularExpressions;
using Extractor.Model;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.Forms;
using Extractor.Reconciliation.Rules;

namespace Extractor.Reconciliation.Performance;

/// <summary>Numbers of indicators that the text announces (reference: performance, PER-16).</summary>
internal static partial class AnnouncedCounts
{
    /// <summary>…共有N个三级指标 against the table of scores of that name; N个产出指标 against the sheet of the project.</summary>
    public static IEnumerable<Check?> Check(ReportIndex index, PerformanceIndex performance, Judge judge)
    {
        if (index.Document is not { } document)
        {
            return [];
        }

        var tables = performance.Sheets.Where(sheet => sheet.Kind == SheetKind.Scores && sheet.Grid.Table.Title is not null)
            .ToLookup(sheet => TableName().Replace(Labels.Compact(sheet.Grid.Table.Title!), ""), StringComparer.Ordinal);
        var checks = new List<Check?>();
        foreach (var paragraph in document.Blocks.OfType<Paragraph>().Where(block => block.Kind != ParagraphKind.Furniture && block.Text.Contains("级指标", StringComparison.Ordinal)))
        {
            foreach (Match match in Announced().Matches(Labels.Compact(paragraph.Text)))
            {
                if (Number(match.Groups["count"].Value) is not { } count || tables[match.Groups["name"].Value].ToArray() is not [var table] || !table.LeafHead.Contains(match.Groups["level"].Value, StringComparison.Ordinal))
                {
                    continue;
                }

                var isEqual = count == table.Rows.Count;
                var place = table.Grid.Place("全表", "");
                checks.Add(isEqual || !table.IsTorn
                    ? judge.Holds(
                        isEqual, [table.Grid.Unprinted(table.Rows.Count, new("个", 1m), "全表", "")],
                        $"正文“{match.Value}”{StatementRules.OnPage(paragraph)}，{place}列有{table.Rows.Count}个{(isEqual ? "，一致" : "，不一致")}。",
                        $"The text announces {count} indicators (\"{match.Value}\"); {table.Grid.PlaceEn("all", "")} lists {table.Rows.Count}.")
                    : judge.InsufficientData($"{place}有不完整的行。", $"{table.Grid.PlaceEn("all", "")} has torn rows."));
            }
        }

        return checks;
    }

    /// <summary>A number up to ten in Chinese numerals, or any in digits; null when it is neither.</summary>
    public static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : text == "两" ? 2
        : "一二三四五六七八九十".IndexOf(text, StringComparison.Ordinal) is >= 0 and var at && text.Length == 1 ? at + 1
        : null;

    [GeneratedRegex(@"(?<name>[\p{IsCJKUnifiedIdeographs}]{2,15}?)中?共?(有|设有|设置|包括)(?<count>[一二两三四五六七八九十]|[0-9]{1,2})个(?<level>[一二三四]级)指标", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Announced();

    [GeneratedRegex("[一二三四]级|指标|得分|评分|汇总|表|[()]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex TableName();
}
