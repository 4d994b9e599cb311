using System.Text.RegularExpressions;
using Extractor.Model;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.Forms;
using Extractor.Reconciliation.Rules;

namespace Extractor.Reconciliation.Performance;

/// <summary>设置3个产出指标、1个成本指标 in the text against the sheet of the project (reference: performance, PER-16).</summary>
internal static partial class IndicatorCounts
{
    /// <summary>A check for each number that is announced of a project with one sheet.</summary>
    public static IEnumerable<Check?> Check(ReportIndex index, PerformanceIndex performance, Judge judge)
    {
        if (index.Document is not { } document || !performance.Sheets.Any(sheet => sheet.Kind == SheetKind.Project && sheet.Rows.Count > 0))
        {
            yield break;
        }

        var statements = new PerformanceClaims(index, performance);
        foreach (var paragraph in document.Blocks.OfType<Paragraph>().Where(block => block.Text.Contains("指标", StringComparison.Ordinal) && block.Text.Contains('设', StringComparison.Ordinal)))
        {
            var text = Labels.Compact(paragraph.Text);
            foreach (Match match in Announced().Matches(text))
            {
                if (statements.About(text[..match.Index]).Project is not { } project || performance.Balances.SingleOrNone(found => found.Sheet.Kind == SheetKind.Project && found.Sheet.Project == project) is not { } balance)
                {
                    continue;
                }

                foreach (Match item in Item().Matches(match.Value))
                {
                    yield return Compare(judge, balance, item, StatementRules.OnPage(paragraph));
                }
            }
        }
    }

    private static Check? Compare(Judge judge, SheetBalance balance, Match item, string page)
    {
        var sheet = balance.Sheet;
        var name = item.Groups["name"].Value;
        var groups = sheet.AllGroups().Where(group => group.Name.StartsWith(name, StringComparison.Ordinal)).ToArray();
        if (AnnouncedCounts.Number(item.Groups["count"].Value) is not { } count || groups.Length == 0)
        {
            return null;
        }

        // 成本指标 may be a first level of its own and a part of another.
        var rows = groups.SelectMany(group => group.Rows).Distinct().Count();
        return count == rows || balance.IsProvenComplete
            ? judge.Holds(
                count == rows, [sheet.Grid.Unprinted(rows, new Scale("个", 1m), name, "")],
                $"正文“{item.Value}”{page}，{sheet.Grid.Place(name, "")}有{rows}个{(count == rows ? "，一致" : "，不一致")}。",
                $"The text announces {count} indicators (\"{item.Value}\"); {sheet.Grid.PlaceEn(name, "")} has {rows}.")
            : judge.InsufficientData($"{sheet.Grid.Place(name, "")}可能有未识别的行。", $"{sheet.Grid.PlaceEn(name, "")}: rows may not have been recognised.");
    }

    [GeneratedRegex(@"(设置|设定|设立|设有)了?(([一二两三四五六七八九十]|[0-9]{1,2})个[\p{IsCJKUnifiedIdeographs}]{2,6}?指标[、,，和及]?)+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Announced();

    [GeneratedRegex(@"(?<count>[一二两三四五六七八九十]|[0-9]{1,2})个(?<name>[\p{IsCJKUnifiedIdeographs}]{2,6}?)指标", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Item();
}
