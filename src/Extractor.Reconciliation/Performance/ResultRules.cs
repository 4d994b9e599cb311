using System.Globalization;
using Extractor.Model;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.Rules;

namespace Extractor.Reconciliation.Performance;

/// <summary>
/// Results against scores. Scores are given by people: a rule fails only where the sheet contradicts itself, and anything less
/// is no finding (reference: performance, PER-08 to PER-11).
/// </summary>
internal static class ResultRules
{
    /// <summary>Share of the points that may be taken off, or of the target that may be missed, without a word.</summary>
    private const decimal Clear = 0.9m;

    private const decimal HalfPoint = 0.05m;

    /// <summary>The rules.</summary>
    public static IEnumerable<Rule> All { get; } =
    [
        PerformanceRules.Of("PER-08", RuleClass.Soft, (_, performance, judge) => Each(performance, judge, Proportion)),
        PerformanceRules.Of("PER-09", RuleClass.Soft, (_, performance, judge) => Each(performance, judge, Band)),
        PerformanceRules.Of("PER-10", RuleClass.Doc, (_, performance, judge) => Each(performance, judge, Fairness)),
        PerformanceRules.Of("PER-11", RuleClass.Doc, (_, performance, judge) => performance.Lists.SelectMany(list => list.Entries).Where(entry => entry is { Grade: not null, Score: not null })
            .Select(entry => GradeOf(judge, entry.Score!, entry.Grade!.Value))),
    ];

    /// <summary>A check for each row with a score and points of its own.</summary>
    private static IEnumerable<Check?> Each(PerformanceIndex performance, Judge judge, Func<Judge, IndicatorRow, Check?> check) =>
        performance.Balances.SelectMany(balance => balance.Sheet.Rows.Where(row => row is { IsAlone: true, Score: not null, Weight.Amount: > 0 })
            .Select(row => PointRules.Proven(judge, balance, row.Score!, check(judge, row))));

    private static Check? Proportion(Judge judge, IndicatorRow row)
    {
        var (score, weight) = (row.Score!, row.Weight!);
        if (row.Reason is { Length: > 0 } reason && row.Explanation is not null && PrintedFormula.Find(reason) is { } formula)
        {
            var isSound = Math.Abs(formula.Exact - formula.Score) <= HalfPoint && Math.Abs(formula.Score - score.Amount) <= HalfPoint;
            return judge.Holds(
                isSound, [score, weight, row.Explanation],
                isSound ? $"{score.Place}为{Text(score.Amount)}分，与说明中的算式一致。" : $"{score.Place}为{Text(score.Amount)}分，而说明中的算式得{Text(formula.Score)}分（按其各项计算为{Text(formula.Exact)}分）。",
                isSound ? $"{score.PlaceEn} is {Text(score.Amount)}, as the explanation computes." : $"{score.PlaceEn} is {Text(score.Amount)}, but the explanation computes {Text(formula.Score)} (its terms give {Text(formula.Exact)}).");
        }

        if (IndicatorComparison.Share(row) is not { } share)
        {
            return null;
        }

        var expected = weight.Amount * share;
        return Math.Abs(score.Amount - expected) <= HalfPoint
            ? judge.Holds(true, [score, weight], $"{score.Place}与完成比例相符。", $"{score.PlaceEn} is in proportion to the result.")
            : judge.InsufficientData(
                $"{score.Place}为{Text(score.Amount)}分，按完成比例为{Text(expected)}分；得分由人评定，不能判定。",
                $"{score.PlaceEn} is {Text(score.Amount)}, in proportion {Text(expected)}; scores are given by people, which proves nothing.");
    }

    private static Check? Band(Judge judge, IndicatorRow row)
    {
        var band = row.ActualValue;
        if (band.Kind != IndicatorValueKind.Band)
        {
            return null;
        }

        var (score, weight) = (row.Score!, row.Weight!);
        var low = (band.Low * weight.Amount / 100) - HalfPoint;
        var high = (band.High * weight.Amount / 100) + HalfPoint;
        var isInside = score.Amount >= low && score.Amount <= high;
        return judge.Holds(
            isInside, [score, weight],
            $"{score.Place}为{Text(score.Amount)}分（分值{Text(weight.Amount)}分），{(isInside ? "在" : "不在")}所填档次{row.Actual}之内。",
            $"{score.PlaceEn} is {Text(score.Amount)} of {Text(weight.Amount)}, which is {(isInside ? "inside" : "outside")} the band {row.Actual}.");
    }

    private static Check? Fairness(Judge judge, IndicatorRow row)
    {
        var fulfilment = IndicatorComparison.Of(row);
        if (fulfilment == Fulfilment.Unknown)
        {
            return null;
        }

        var (score, weight) = (row.Score!, row.Weight!);
        Figure[] figures = row.Explanation is { } explanation ? [score, weight, explanation] : [score, weight];
        var facts = $"目标{row.Target}，完成{row.Actual}，分值{Text(weight.Amount)}分，得{Text(score.Amount)}分";
        var factsEn = $"target {row.Target}, result {row.Actual}, {Text(score.Amount)} of {Text(weight.Amount)} points";
        if (fulfilment == Fulfilment.Nothing && score.Amount > 0)
        {
            return judge.Holds(false, figures, $"{score.Place}：{facts}，没有完成却有得分。", $"{score.PlaceEn}: {factsEn}; nothing was done and yet it scores.");
        }

        var isMissed = fulfilment == Fulfilment.Missed && score.Amount >= weight.Amount;
        var isDocked = fulfilment == Fulfilment.Met && score.Amount < weight.Amount;
        if (!isMissed && !isDocked)
        {
            return judge.Holds(true, figures, $"{score.Place}：{facts}，相符。", $"{score.PlaceEn}: {factsEn}, which agree.");
        }

        var isClear = isDocked ? score.Amount < Clear * weight.Amount && !IsProportional(row) : IndicatorComparison.Share(row) is { } share && share < Clear;
        return row.Reason is { Length: 0 } && isClear
            ? judge.Holds(
                false, figures, $"{score.Place}：{facts}，{(isMissed ? "未达目标却得满分" : "已达目标却扣分")}，没有说明原因。",
                $"{score.PlaceEn}: {factsEn}; {(isMissed ? "the target is missed and full points are given" : "the target is met and points are taken off")} without a reason.")
            : judge.InsufficientData(
                $"{score.Place}：{facts}，{(row.Reason is { Length: > 0 } ? "已说明原因" : "差异很小或无处说明原因")}，不能判定。",
                $"{score.PlaceEn}: {factsEn}; a reason is given, the difference is small, or the sheet has no place for a reason.");
    }

    /// <summary>Some schemes score a met target in proportion all the same: 88 % satisfied of 10 points is 8.8.</summary>
    private static bool IsProportional(IndicatorRow row)
    {
        var target = row.TargetValue;
        var actual = row.ActualValue;
        var share = row.Score!.Amount / row.Weight!.Amount;
        bool Gives(decimal part, decimal whole) => whole > 0 && Math.Abs((part / whole) - share) <= 0.005m;
        return Gives(actual.Low, 100) || Gives(actual.Low, target.Low) || Gives(target.Low, actual.Low);
    }

    /// <summary>Fails only what no place's bands allow: 良 begins at 75 in some of them.</summary>
    private static Check GradeOf(Judge judge, Figure score, Grade grade)
    {
        var (low, high, word) = grade switch
        {
            Grade.Excellent => (90m, 1_000m, "优"),
            Grade.Good => (75m, 90m, "良"),
            Grade.Middle => (60m, 80m, "中"),
            Grade.Pass => (60m, 80m, "合格"),
            _ => (-1_000m, 60m, "差、不合格"),
        };
        var holds = score.Amount >= low && score.Amount < high;
        return judge.Holds(
            holds, [score], $"{score.Place}为{Text(score.Amount)}分，等级为“{word}”，{(holds ? "相符" : "不符")}。",
            $"{score.PlaceEn} is {Text(score.Amount)} with the grade {word}, which {(holds ? "agree" : "do not agree")}.");
    }

    private static string Text(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
