using System.Globalization;
using System.Text.RegularExpressions;
using Extractor.Model;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.Forms;
using Extractor.Reconciliation.Rules;

namespace Extractor.Reconciliation.Performance;

/// <summary>Rates of execution that the text of an evaluation states (reference: performance, PER-14; identities, section 6).</summary>
internal static partial class StatedRates
{
    /// <summary>2024年预算执行率94.2% in the text, where the report speaks of one sheet only.</summary>
    public static IEnumerable<Check?> Check(ReportIndex index, PerformanceIndex performance, Judge judge)
    {
        if (index.Document is not { } document || performance.Lists.Count > 0 || performance.Sheets.Any(sheet => sheet.Kind == SheetKind.Project)
            || performance.Sheets.SingleOrNone(sheet => sheet is { Kind: SheetKind.Overall, Funds: not null }) is not { Funds: { Total: { } total } funds } sheet
            || funds.Rate(total) is not { } printed)
        {
            yield break;
        }

        var budgets = FundsBlock.Money.Where(column => column != FundsColumn.Executed && funds.Columns.ContainsKey(column)).Select(column => funds.Amount(total, column)).ToArray();
        foreach (var paragraph in document.Blocks.OfType<Paragraph>())
        {
            if (paragraph.Kind != ParagraphKind.Body || !paragraph.Text.Contains("执行率", StringComparison.Ordinal))
            {
                continue;
            }

            foreach (Match match in StatedRate().Matches(Labels.Compact(paragraph.Text)))
            {
                if (match.Groups["year"].Value != index.Report.Metadata.FiscalYear?.ToString(CultureInfo.InvariantCulture) || SheetNumber.Read(match.Groups["rate"].Value) is not { } number)
                {
                    continue;
                }

                var stated = printed with { Amount = number.Value, Step = number.Decimals == 0 ? 1 : number.Decimals == 1 ? 0.1m : 0.01m };
                var agrees = Math.Abs(stated.Amount - printed.Amount) <= (stated.Step + printed.Step) / 2 || budgets.Any(budget =>
                    judge.Ratio(stated, [(funds.Amount(total, FundsColumn.Executed), 1)], [(budget, 1)], "", "")?.Outcome is CheckOutcome.Pass or CheckOutcome.Rounding);
                yield return judge.Holds(
                    agrees, [printed], $"正文“{match.Value}”{StatementRules.OnPage(paragraph)}与{printed.Place}（{printed.Amount.ToString("0.##", CultureInfo.InvariantCulture)}%）{(agrees ? "一致" : "不一致，按年初预算数计算也不符")}。",
                    $"The text \"{match.Value}\" {(agrees ? "agrees" : "does not agree")} with {printed.PlaceEn} ({printed.Amount.ToString("0.##", CultureInfo.InvariantCulture)} %){(agrees ? "" : ", whichever budget it is measured against")}.");
            }
        }
    }

    [GeneratedRegex(@"(?<year>20[0-9]{2})年度?(支出)?预算执行率(约为|约|为|达到|达|是)?(?<rate>[0-9]{1,3}(\.[0-9]{1,2})?)%(?!以上|及以上|的目标)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex StatedRate();
}
