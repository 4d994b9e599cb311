using System.Globalization;
using Extractor.Model;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.Rules;

namespace Extractor.Reconciliation.Performance;

/// <summary>Points and scores within a sheet or a table of scores.</summary>
internal static class PointRules
{
    /// <summary>Lawful difference between a score and its print, on either side (reference: performance, PER-02).</summary>
    private const decimal Rounded = 0.01m;

    /// <summary>The rules.</summary>
    public static IEnumerable<Rule> All { get; } =
    [
        PerformanceRules.Of("PER-01", RuleClass.Hard, (_, performance, judge) => performance.Balances.Select(balance => Weights(judge, balance))),
        PerformanceRules.Of("PER-02", RuleClass.Hard, (_, performance, judge) => performance.Balances.Select(balance => Scores(judge, balance))),
        PerformanceRules.Of("PER-03", RuleClass.Hard, (_, performance, judge) => performance.Balances.SelectMany(balance => Labels(judge, balance))),
        PerformanceRules.Of("PER-04", RuleClass.Hard, (_, performance, judge) => performance.Balances.SelectMany(balance => Bounds(judge, balance))),
        PerformanceRules.Of("PER-12", RuleClass.Hard, (_, performance, judge) => performance.Balances.SelectMany(balance =>
            balance.Sheet.Rows.Select(row => Rate(judge, balance, row.ScoreRate, row.Score, row.Weight))
                .Append(Rate(judge, balance, balance.Sheet.TotalScoreRate, balance.Sheet.TotalScore, balance.Sheet.TotalWeight)))),
    ];

    private static Check? Weights(Judge judge, SheetBalance balance)
    {
        if (balance.TotalWeight is null)
        {
            return null;
        }

        var place = balance.Sheet.Grid.Place("分值", "");
        var placeEn = balance.Sheet.Grid.PlaceEn("points", "");
        return balance.Weights is null ? judge.InsufficientData($"{place}：部分指标没有分值或无法读出。", $"{placeEn}: some indicators print no points, or they cannot be read.")
            : balance.WeightGap != 0 && balance.MayLackRows ? Lost(judge, balance, place, placeEn)
            : judge.Sum(balance.TotalWeight, balance.Weights, [], "各项分值之和", "the sum of the points");
    }

    private static Check? Scores(Judge judge, SheetBalance balance)
    {
        var sheet = balance.Sheet;
        if (!sheet.IsScored || (sheet.TotalScore is null && sheet.Kind == SheetKind.Scores))
        {
            return null;
        }

        var place = sheet.Grid.Place("得分", "");
        var placeEn = sheet.Grid.PlaceEn("scores", "");
        if (sheet.TotalScore is null || balance.Scores is null)
        {
            return judge.InsufficientData($"{place}：没有总分，或部分得分空白、无法读出。", $"{placeEn}: there is no total, or some scores are blank or cannot be read.");
        }

        var (total, scores) = WithSteps(sheet.TotalScore, balance.Scores);
        var check = judge.Sum(total, scores, [], "各项得分之和", "the sum of the scores");
        return check?.Outcome == CheckOutcome.Fail && (balance.MayLackRows || balance.WeightGap != 0) ? Lost(judge, balance, place, placeEn) : check;
    }

    private static Check Lost(Judge judge, SheetBalance balance, string place, string placeEn)
    {
        var weight = Text(balance.WeightGap);
        var score = Text(balance.ScoreGap);
        return judge.InsufficientData(
            $"{place}：分值相差{weight}、得分相差{score}，可能有未识别、重复或不完整的行，不能判定。",
            $"{placeEn}: the points differ by {weight} and the scores by {score}; a row may be lost, repeated or torn, so that nothing is proven.");
    }

    /// <summary>A label's points against those of its parts.</summary>
    private static IEnumerable<Check?> Labels(Judge judge, SheetBalance balance)
    {
        var siblings = balance.Sheet.AllGroups().Select(group => (IReadOnlyList<IndicatorGroup>)group.Groups).Append(balance.Sheet.Groups);
        foreach (var groups in siblings)
        {
            for (var at = 0; at < groups.Count; at++)
            {
                if (groups[at] is not { Weight: { } weight, Points: { } points } group)
                {
                    continue;
                }

                // Where the labels below are wrong the indicators themselves may still add up.
                if (Sum(points) != weight.Amount && group.Rows.TrueForAll(row => row.Weight is not null) && IndicatorGroup.Distinct(group.Rows.Select(row => row.Weight!)) is var own && Sum(own) == weight.Amount)
                {
                    points = own;
                }

                // 效益指标（20分） may mean to include 满意度指标（5分）, which follows it.
                var gap = weight.Amount - Sum(points);
                var includesNext = gap > 0 && at + 1 < groups.Count && (groups[at + 1].Weight?.Amount == gap || (groups[at + 1].Points is { } next && Sum(next) == gap));
                yield return judge.Sum(weight, points, [], "其下各项分值之和", "the sum of the points below it", isIncomplete: includesNext || !balance.IsProvenComplete);
            }
        }
    }

    private static IEnumerable<Check?> Bounds(Judge judge, SheetBalance balance)
    {
        var sheet = balance.Sheet;
        if (sheet.ExecutionScore is { } execution && sheet.ExecutionWeight is { } most)
        {
            yield return judge.AtMost(execution, [most], 0, "分值", "its points", isIncomplete: !balance.IsProvenSound);
        }

        // One score for several indicators is bounded by all their points, several scores for one number of points by that.
        foreach (var rows in sheet.Rows.Where(row => row.Score is not null).GroupBy(row => row.Score!.Reference, StringComparer.Ordinal))
        {
            var score = rows.First().Score!;
            if (score.Amount < 0 && balance.IsProvenSound)
            {
                yield return judge.Holds(false, [score], $"{score.Place}为负数。", $"{score.PlaceEn} is negative.");
            }
            else if (rows.All(row => row.Weight is not null))
            {
                yield return judge.AtMost(score, [.. IndicatorGroup.Distinct(rows.Select(row => row.Weight!))], 0, "分值", "its points", isIncomplete: !balance.IsProvenSound || IsPercentScheme(sheet));
            }
        }
    }

    /// <summary>Shares in percent with scores out of 100 are no points.</summary>
    private static bool IsPercentScheme(PerformanceSheet sheet) =>
        sheet.Rows.Count(row => row is { Score: { } score, Weight: { } weight } && score.Amount > weight.Amount) is var above && above > 1 && above > sheet.Rows.Count / 2;

    /// <summary>A contradiction within a row, as far as the columns are read as they are printed.</summary>
    public static Check? Proven(Judge judge, SheetBalance balance, Figure figure, Check? check) =>
        check?.Outcome == CheckOutcome.Fail && !balance.IsProvenSound
            ? judge.InsufficientData($"{figure.Place}：该表各项分值、得分合计不符，可能有错列的行，不能判定。", $"{figure.PlaceEn}: the points and scores of the table do not add up; its columns may be displaced, so that nothing is proven.")
            : check;

    private static Check? Rate(Judge judge, SheetBalance balance, Figure? rate, Figure? score, Figure? weight)
    {
        if (rate is null || score is null || weight is null)
        {
            return null;
        }

        var exact = weight.Amount > 0 ? 100 * score.Amount / weight.Amount : 0;
        if (rate.Amount is > 0 and <= 1 && exact > 2)
        {
            rate = rate with { Amount = rate.Amount * 100, Step = rate.Step * 100 };
        }

        return Proven(judge, balance, rate, judge.Ratio(rate, [(score, 1)], [(weight, 1)], "得分除以标准分值", "the score over the points"));
    }

    /// <summary>Scores of two and more decimals were rounded; those with fewer decimals than the total too.</summary>
    private static (Figure Total, IReadOnlyList<Figure> Scores) WithSteps(Figure total, IReadOnlyList<Figure> scores)
    {
        var printed = scores.Max(Decimals);
        var ofTotal = Decimals(total);
        var step = ofTotal > printed ? Power(printed) : printed >= 2 ? 2 * Rounded : 0;
        Figure Rounding(Figure figure) => Decimals(figure) == 0 && printed > 0 ? figure : figure with { Step = step };
        return (ofTotal < printed ? total with { Step = Power(ofTotal) } : ofTotal > printed ? total : Rounding(total), [.. scores.Select(Rounding)]);
    }

    private static int Decimals(Figure figure) => (figure.Amount / 1.0000000000000000000000000000m).Scale;

    private static decimal Power(int decimals)
    {
        var step = 1m;
        for (; decimals > 0; decimals--)
        {
            step /= 10;
        }

        return step;
    }

    private static decimal Sum(IEnumerable<Figure> figures) => figures.Sum(figure => figure.Amount);

    private static string Text(decimal? gap) => gap is { } number ? number.ToString("0.##", CultureInfo.InvariantCulture) : "不明";
}
