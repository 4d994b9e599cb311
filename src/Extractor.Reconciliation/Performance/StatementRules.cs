using System.Globalization;
using System.Text.RegularExpressions;
using Extractor.Model;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.Forms;
using Extractor.Reconciliation.Rules;

namespace Extractor.Reconciliation.Performance;

/// <summary>What the narrative, the sheets and the lists say of the same projects.</summary>
internal static partial class StatementRules
{
    private static readonly string[] Rated = ["完成预算", "执行率", "预算完成"];
    private static readonly string[] Spent = ["执行", "支出"];

    /// <summary>The rules.</summary>
    public static IEnumerable<Rule> All { get; } =
    [
        PerformanceRules.Of("PER-14", RuleClass.Hard, (index, performance, judge) =>
            Claims(index, performance, judge).Concat(Lists(performance, judge)).Concat(Funds(index, performance, judge)).Concat(StatedRates(index, performance, judge))),
        PerformanceRules.Of("PER-16", RuleClass.Doc, Counts),
        PerformanceRules.Of("PER-17", RuleClass.Doc, Projects),
    ];

    private static IEnumerable<Check?> Claims(ReportIndex index, PerformanceIndex performance, Judge judge)
    {
        foreach (var statement in new PerformanceClaims(index, performance).All)
        {
            var sheets = performance.Sheets.Where(sheet => statement.IsOverall ? sheet.Kind == SheetKind.Overall : sheet.Kind == SheetKind.Project && sheet.Project == statement.Project).ToArray();
            var entries = performance.Lists.SelectMany(list => list.Entries).Where(entry => entry.Name == statement.Project).ToArray();
            if (statement is { IsOverall: false, Project: null } || sheets.Length > 1 || entries.Length > 1 || statement.Claim.Flags.Contains(Flags.PrintedNegative, StringComparer.Ordinal))
            {
                continue;
            }

            yield return Compare(index, judge, statement.Claim, sheets.FirstOrDefault(), entries.FirstOrDefault());
        }
    }

    private static Check? Compare(ReportIndex index, Judge judge, Claim claim, PerformanceSheet? sheet, ProjectEntry? entry)
    {
        bool Says(params string[] words) => words.Any(word => claim.Text.Contains(word, StringComparison.Ordinal));
        var figure = index.Claims.FigureOf(claim);
        var funds = sheet?.Funds;
        Figure? Money(FundsColumn column) => funds is { Total: { } total } && funds.Columns.ContainsKey(column) && !funds.IsBlank(total, column) ? funds.Amount(total, column) : null;
        switch (claim.Measure)
        {
            case "score" when Says("自评") && !Says("平均", "再评", "复评", "上年"):
                return (sheet?.TotalScore ?? entry?.Score) is { } score ? judge.Same(figure, score, 0) : null;
            case "final" when Says(Spent) && claim.Amount is not null:
                return Money(FundsColumn.Executed) is { } spent ? judge.Same(figure, spent, 1, isIncomplete: !funds!.IsUnitKnown) : null;
            case "initial-budget" when claim.Amount is not null:
                return Money(FundsColumn.Initial) is { } initial ? judge.Same(figure, initial, 1, isIncomplete: !funds!.IsUnitKnown) : null;
            case "full-year-budget" when claim.Amount is not null:
                // A budget without a name is that of the whole year where a note says that it was adjusted.
                return Money(FundsColumn.Full) is { } full ? judge.Same(figure, full, 1, isIncomplete: !funds!.IsUnitKnown)
                    : Money(FundsColumn.Budget) is { } budget ? judge.Same(figure, budget, 1, isIncomplete: !funds!.IsUnitKnown || !sheet!.Grid.Table.Notes.Any(note => note.Contains("调整后", StringComparison.Ordinal)))
                    : null;
            case "completion" when Says(Rated) && claim.Unit == "%" && funds is { Total: { } total }:
                var rates = FundsBlock.Money.Where(column => column != FundsColumn.Executed && funds.Columns.ContainsKey(column)).Select(column => judge.Ratio(
                    figure, [(Money(FundsColumn.Executed), 1)], [(Money(column), 1)], "执行数除以预算数", "what was spent over the budget"));
                return rates.FirstOrDefault(check => check?.Outcome is CheckOutcome.Pass or CheckOutcome.Rounding)
                    ?? (funds.Rate(total) is { } rate ? judge.Same(figure, rate, 0, isIncomplete: claim.Base == "initial-budget") : null);
            default:
                return null;
        }
    }

    /// <summary>A row of a list against the sheet of the same project.</summary>
    private static IEnumerable<Check?> Lists(PerformanceIndex performance, Judge judge)
    {
        foreach (var list in performance.Lists)
        {
            foreach (var entry in list.Entries)
            {
                var sheets = performance.Sheets.Where(sheet => sheet.Kind == SheetKind.Project && sheet.Project == entry.Name).ToArray();
                if (sheets.Length != 1 || list.Entries.Count(other => other.Name == entry.Name) > 1)
                {
                    continue;
                }

                if (entry.Score is { } score && sheets[0].TotalScore is { } total)
                {
                    yield return judge.Same(score, total, 0);
                }

                if (sheets[0].Funds is not { Total: { } row } funds)
                {
                    continue;
                }

                var isUncertain = !list.IsUnitKnown || !funds.IsUnitKnown;
                if (entry.Executed is { } executed && funds.Amount(row, FundsColumn.Executed) is { IsPrinted: true } spent)
                {
                    yield return judge.Same(executed, spent, 1, isUncertain);
                }

                if (entry.Budget is { } budget)
                {
                    var found = FundsBlock.Money.Where(column => column != FundsColumn.Executed && funds.Columns.ContainsKey(column)).Select(column => funds.Amount(row, column))
                        .OfType<Figure>().Where(figure => figure.IsPrinted).Select(figure => judge.Same(budget, figure, 1, isUncertain)).ToArray();
                    yield return found.FirstOrDefault(check => check?.Outcome is CheckOutcome.Pass or CheckOutcome.Rounding) ?? found.FirstOrDefault();
                }
            }
        }
    }

    /// <summary>涉及项目N个，涉及预算资金… against the list of as many projects.</summary>
    private static IEnumerable<Check?> Funds(ReportIndex index, PerformanceIndex performance, Judge judge)
    {
        if (performance.Lists is not [var list] || list.Entries.Exists(entry => entry.Budget is null))
        {
            return [];
        }

        var statements = new PerformanceClaims(index, performance).All;
        return statements.Where(found => found is { IsOverall: false, Project: null, Claim: { Subject: "performance.funds", Measure: "total", Amount: not null } }).Select(found =>
        {
            var isSameList = found.Paragraph is not null && statements.Any(other => other.Claim is { Subject: "performance.projects", Measure: "count", Unit: "个" } count && count.Value == list.Entries.Count
                && other.Claim.Section == found.Claim.Section && other.Paragraph == found.Paragraph);
            return judge.Sum(
                index.Claims.FigureOf(found.Claim), list.Entries.Select(entry => entry.Budget), [], "汇总表各项目预算金额之和", "the budgets of the listed projects together",
                isIncomplete: !isSameList || !list.IsUnitKnown || !found.Claim.Text.Contains("预算", StringComparison.Ordinal));
        });
    }

    /// <summary>2024年预算执行率94.2% in the text, where the report speaks of one sheet only.</summary>
    private static IEnumerable<Check?> StatedRates(ReportIndex index, PerformanceIndex performance, Judge judge)
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
                    agrees, [printed], $"正文“{match.Value}”{OnPage(paragraph)}与{printed.Place}（{printed.Amount.ToString("0.##", CultureInfo.InvariantCulture)}%）{(agrees ? "一致" : "不一致，按年初预算数计算也不符")}。",
                    $"The text \"{match.Value}\" {(agrees ? "agrees" : "does not agree")} with {printed.PlaceEn} ({printed.Amount.ToString("0.##", CultureInfo.InvariantCulture)} %){(agrees ? "" : ", whichever budget it is measured against")}.");
            }
        }
    }

    /// <summary>…共有N个三级指标 against the table of scores of that name; N个产出指标 against the sheet of the project.</summary>
    private static IEnumerable<Check?> Counts(ReportIndex index, PerformanceIndex performance, Judge judge)
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
                if (ChineseCount(match.Groups["count"].Value) is not { } count || tables[match.Groups["name"].Value].ToArray() is not [var table] || !table.LeafHead.Contains(match.Groups["level"].Value, StringComparison.Ordinal))
                {
                    continue;
                }

                var isEqual = count == table.Rows.Count;
                var place = table.Grid.Place("全表", "");
                checks.Add(isEqual || !table.IsTorn
                    ? judge.Holds(
                        isEqual, [table.Grid.Unprinted(table.Rows.Count, new("个", 1m), "全表", "")],
                        $"正文“{match.Value}”{OnPage(paragraph)}，{place}列有{table.Rows.Count}个{(isEqual ? "，一致" : "，不一致")}。",
                        $"The text announces {count} indicators (\"{match.Value}\"); {table.Grid.PlaceEn("all", "")} lists {table.Rows.Count}.")
                    : judge.InsufficientData($"{place}有不完整的行。", $"{table.Grid.PlaceEn("all", "")} has torn rows."));
            }
        }

        return checks;
    }

    /// <summary>The listed projects against the project expenditure of the forms and the number announced.</summary>
    private static IEnumerable<Check?> Projects(ReportIndex index, PerformanceIndex performance, Judge judge)
    {
        if (performance.Lists is not [var list])
        {
            yield break;
        }

        if (list.Entries.TrueForAll(entry => entry.Executed is not null) && index.Codes(FormId.Expenditure)?.TotalAt(ColumnRole.Project) is { } spent)
        {
            // Money that others spend, or that was carried over, is listed too, so that more is no contradiction.
            yield return judge.AtMost([.. list.Entries.Select(entry => entry.Executed)], [spent], list.Entries.Count, "项目支出决算数", "project expenditure", isIncomplete: true);
        }

        var counts = index.Claims.About("performance.projects", "count").Where(claim => claim.Unit == "个" && claim.Text.Contains("项目", StringComparison.Ordinal)).ToArray();
        if (counts.Length == 0)
        {
            yield break;
        }

        var sheets = performance.Sheets.Count(sheet => sheet.Kind == SheetKind.Project);
        var agreeing = counts.FirstOrDefault(claim => claim.Value == list.Entries.Count || claim.Value == sheets);
        var figure = index.Claims.FigureOf(agreeing ?? counts[0]);
        if (agreeing is not null)
        {
            yield return judge.Holds(true, [figure], $"{figure.Place}与所列项目数一致。", $"{figure.PlaceEn} is the number of projects listed.");
        }
        else if (counts.Max(claim => claim.Value) < list.Entries.Count && list.Entries.DistinctBy(entry => entry.Name, StringComparer.Ordinal).Count() == list.Entries.Count)
        {
            yield return judge.Holds(
                false, [figure], $"{figure.Place}为{figure.Amount:0}个项目，汇总表列有{list.Entries.Count}个。", $"{figure.PlaceEn} announces {figure.Amount:0} projects, the list has {list.Entries.Count}.");
        }
        else
        {
            yield return judge.InsufficientData($"{figure.Place}：所列项目少于所述，可能只公开了一部分。", $"{figure.PlaceEn}: fewer projects are listed than announced; perhaps only some are published.");
        }
    }

    private static int? ChineseCount(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : text == "两" ? 2
        : "一二三四五六七八九十".IndexOf(text, StringComparison.Ordinal) is >= 0 and var at && text.Length == 1 ? at + 1
        : null;

    private static string OnPage(Paragraph paragraph) =>
        paragraph.Spans.Count > 0 && paragraph.Source.Page > 0 ? string.Create(CultureInfo.InvariantCulture, $"（第{paragraph.Source.Page}页）") : "";

    [GeneratedRegex(@"(?<year>20[0-9]{2})年度?(支出)?预算执行率(约为|约|为|达到|达|是)?(?<rate>[0-9]{1,3}(\.[0-9]{1,2})?)%(?!以上|及以上|的目标)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex StatedRate();

    [GeneratedRegex(@"(?<name>[\p{IsCJKUnifiedIdeographs}]{2,15}?)中?共?(有|设有|设置|包括)(?<count>[一二两三四五六七八九十]|[0-9]{1,2})个(?<level>[一二三四]级)指标", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Announced();

    [GeneratedRegex("[一二三四]级|指标|得分|评分|汇总|表|[()]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex TableName();
}
