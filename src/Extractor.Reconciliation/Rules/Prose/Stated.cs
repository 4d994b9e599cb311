using Extractor.Model;
using Extractor.Reconciliation.Claims;
using Extractor.Reconciliation.Constraints;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.Forms;

namespace Extractor.Reconciliation.Rules.Prose;

/// <summary>Holds single statements of the narrative against the forms, and the figures of one statement against each other.</summary>
internal static class Stated
{
    /// <summary>A stated amount against the figures of the forms that it may mean; nothing when no form shows it.</summary>
    public static IEnumerable<Check?> Amount(ReportIndex index, Judge judge, Statement statement)
    {
        var readings = index.Concepts.Finals(statement.Subject, statement.Part);
        if (statement.Amount is not { } claim || statement.IsPart || readings.Count == 0)
        {
            return [];
        }

        var figure = index.Claims.FigureOf(claim);
        var usual = readings.Where(reading => reading.Kind == ReadingKind.Usual).Select(reading => Same(judge, figure, reading)).ToArray();
        if (usual.Any(check => check is null || check.Outcome != CheckOutcome.Fail))
        {
            return usual;
        }

        foreach (var reading in readings.Where(reading => reading.Kind != ReadingKind.Usual && reading.Figure is not null))
        {
            if (Same(judge, figure, reading) is { Outcome: CheckOutcome.Pass or CheckOutcome.Rounding } fits)
            {
                return [reading.Kind == ReadingKind.Variant ? fits : WithoutCarryOver(judge, figure, reading.Figure!)];
            }
        }

        return usual;
    }

    /// <summary>What a statement's subject amounts to: stated there, or before in the section, or in the forms; null when it is not known.</summary>
    public static Figure? Current(ReportIndex index, Statement statement)
    {
        var stated = statement.Amount ?? index.Narrative.FirstAmount(statement.Section, statement.Subject)?.Amount;
        return stated is not null
            ? index.Claims.FigureOf(stated)
            : index.Concepts.Finals(statement.Subject, statement.Part).FirstOrDefault()?.Figure;
    }

    /// <summary>1 for an increase, −1 for a decrease; null where the direction is not known or nothing changed.</summary>
    public static int? Sign(Claim? change) => change?.Direction switch { "increase" => 1, "decrease" => -1, _ => null };

    /// <summary>The percentage of a change against the year before, by the amounts stated.</summary>
    public static Check? Growth(ReportIndex index, Judge judge, Statement statement)
    {
        if (statement is not { Growth: { } growth, Change: { Amount: not null } change, IsContinuation: false }
            || Sign(change) is not { } sign || Current(index, statement) is not { } current || IsNegative(change) || IsNegative(growth))
        {
            return null;
        }

        // 减少A，增长P: which word is wrong is told by the figures, and that one is, by the rule on the wording.
        var changed = index.Claims.FigureOf(change);
        int[] signs = Contradicts(change, growth) ? [sign, -sign] : [sign];
        return Either(signs.Select(direction => judge.Ratio(
            index.Claims.FigureOf(growth), [(changed, 1)], [(current, 1), (changed, -direction)],
            "变动额与上年决算数（本年决算数减去变动额）之比", "the change over last year's figure (this year's less the change)")));
    }

    /// <summary>Whether a change and its percentage are said to go opposite ways.</summary>
    public static bool Contradicts(Claim change, Claim? growth) => Sign(change) is { } one && growth is not null && Sign(growth) is { } other && one != other;

    /// <summary>Whether the words 增加, 减少, 持平 agree with each other and with the figures beside them.</summary>
    public static Check? Wording(ReportIndex index, Judge judge, Statement statement)
    {
        var (change, growth) = (statement.Change, statement.Growth);
        if (statement.IsContinuation || (change is null && growth is null) || (change is not null && IsNegative(change)) || (growth is not null && IsNegative(growth)))
        {
            return null;
        }

        Figure[] figures = [.. new[] { change, growth }.OfType<Claim>().Select(index.Claims.FigureOf)];
        var (place, placeEn) = (figures[0].Place, figures[0].PlaceEn);
        if (change?.Direction == "flat")
        {
            var isContradicted = growth is { Value: var percent } && percent > (IsApproximate(change) ? 1m : 0m);
            return judge.Holds(
                !isContradicted, figures, isContradicted ? $"{place}称持平，但又称变动{growth!.Value}%。" : $"{place}称持平，没有与之矛盾的数字。",
                isContradicted ? $"{placeEn} says that nothing changed, but gives {growth!.Value} %." : $"{placeEn} says that nothing changed, and no figure beside it contradicts.");
        }

        if (change is { Value: 0, Direction: not null })
        {
            var word = change.Direction == "increase" ? "增加" : "减少";
            return judge.Holds(false, figures, $"{place}为0，应表述为持平，不应为{word}。", $"{placeEn} is 0: nothing changed, which is no {change.Direction}.");
        }

        if (change?.Direction is null || growth?.Direction is null or "flat")
        {
            return null;
        }

        var agrees = change.Direction == growth.Direction;
        if (!agrees && IsGrowthTurned(index, statement, change, growth))
        {
            (figures, place, placeEn) = ([figures[1], figures[0]], figures[1].Place, figures[1].PlaceEn);
            return judge.Holds(false, figures, $"{place}与变动额的增减方向相反，按金额应为{(change.Direction == "increase" ? "增长" : "下降")}。", $"{placeEn} goes the other way than the amount beside it, which is right by the figures.");
        }

        return judge.Holds(
            agrees, figures, agrees ? $"{place}与其百分比的增减方向一致。" : $"{place}与其百分比的增减方向相反。",
            agrees ? $"{placeEn} and its percentage have one direction." : $"{placeEn} and its percentage have opposite directions.");
    }

    /// <summary>
    /// Of two words that go opposite ways, whether the one beside the percentage is wrong: the percentage is that of a change in
    /// the direction of the amount, and would be another one in the other direction.
    /// </summary>
    public static bool IsGrowthTurned(ReportIndex index, Statement statement, Claim change, Claim growth)
    {
        if (Sign(change) is not { } sign || Current(index, statement) is not { } current)
        {
            return false;
        }

        var (rate, changed) = (index.Claims.FigureOf(growth), index.Claims.FigureOf(change));
        bool Fits(int direction)
        {
            var ratio = new RatioConstraint(rate, [(changed, 1)], [(current, 1), (changed, -direction)]);
            return ratio.Holds([.. ratio.Figures.Select(figure => figure.Amount)]);
        }

        return Fits(sign) && !Fits(-sign);
    }

    /// <summary>A stated share of a stated whole.</summary>
    /// <param name="index">The report.</param>
    /// <param name="judge">Judge of the rule.</param>
    /// <param name="statement">The statement with a share.</param>
    /// <param name="whole">Subject of the whole where the text does not name it.</param>
    public static Check? Share(ReportIndex index, Judge judge, Statement statement, string whole)
    {
        if (statement.Share is not { Unit: "%" } share || Current(index, statement) is not { } part)
        {
            return null;
        }

        // 占X和Y的: which whole the words mean is told by neither.
        var subject = share.Base ?? whole;
        return Whole(index, statement, subject) is { } all && all.Reference != part.Reference
            ? judge.Ratio(
                index.Claims.FigureOf(share), [(part, 1)], [(all, 1)], "其金额占总数之比", "its amount over the whole",
                index.Codes(FormId.Expenditure)?.Leaves().Count ?? 1)
            : null;
    }

    /// <summary>The amount of a whole: stated in the same section, else of its own form, else stated in its own part.</summary>
    public static Figure? Whole(ReportIndex index, Statement statement, string subject)
    {
        var home = Home(subject);
        // 本年支出 of a section on one budget is that budget's; elsewhere such words mean all money.
        var isPlain = subject is "revenue" or "expenditure" or "basic-expenditure" or "project-expenditure";
        if ((home == statement.Part || !isPlain) && index.Narrative.FirstAmount(statement.Section, subject)?.Amount is { Amount: not null } near)
        {
            return index.Claims.FigureOf(near);
        }

        return index.Concepts.Finals(subject, home).FirstOrDefault()?.Figure
            ?? (index.Narrative.In(home, subject).FirstOrDefault(other => other.Amount is { Amount: not null })?.Amount is { } far ? index.Claims.FigureOf(far) : null);
    }

    /// <summary>The first check that does not fail; else the first.</summary>
    public static Check? Either(IEnumerable<Check?> checks)
    {
        Check? first = null;
        foreach (var check in checks.OfType<Check>())
        {
            first ??= check;
            if (check.Outcome is CheckOutcome.Pass or CheckOutcome.Rounding)
            {
                return check;
            }
        }

        return first;
    }

    /// <summary>Whether 基本持平 is said, which leaves room for 1 %.</summary>
    public static bool IsApproximate(Claim claim) => claim.Flags.Contains(Flags.Approximate, StringComparer.Ordinal);

    /// <summary>减少-5: the sign is said twice, and which one counts is not certain.</summary>
    public static bool IsNegative(Claim claim) => claim.Flags.Contains(Flags.PrintedNegative, StringComparer.Ordinal);

    private static NarrativePart Home(string subject) => subject switch
    {
        "revenue" or "superior-subsidy-revenue" or "undertaking-revenue" or "business-revenue" or "subordinate-revenue" or "other-revenue" => NarrativePart.Revenue,
        "expenditure" or "payment-to-superior" or "business-expenditure" or "subsidy-to-subordinates" or "basic-expenditure" or "project-expenditure" => NarrativePart.Expenditure,
        "revenue-and-expenditure-total" or "revenue-total" or "expenditure-total" => NarrativePart.Overall,
        "fiscal-total" or "fiscal-revenue-total" or "fiscal-expenditure-total" or "fiscal-revenue" or "fiscal-expenditure" => NarrativePart.FiscalTotal,
        "general-budget-expenditure" => NarrativePart.GeneralBudget,
        "general-budget-basic" or "personnel-expenses" or "public-expenses" => NarrativePart.Basic,
        "fund-revenue" or "fund-expenditure" => NarrativePart.Fund,
        "state-capital-revenue" or "state-capital-expenditure" => NarrativePart.StateCapital,
        _ => NarrativePart.Unknown,
    };

    private static Check? Same(Judge judge, Figure stated, Reading reading) =>
        // Nothing is no sum of rounded items.
        judge.Same(stated, reading.Figure, stated.Amount == 0 ? 0 : reading.Leaves) ?? judge.Holds(
            true, reading.Figure is null ? [stated] : [stated, reading.Figure], $"{stated.Place}与{reading.Figure?.Place}一致，均无金额。", $"{stated.PlaceEn} agrees with {reading.Figure?.PlaceEn}: both are nothing.");

    private static Check WithoutCarryOver(Judge judge, Figure stated, Figure form) =>
        judge.Holds(
            false, [stated, form], $"{stated.Place}引用的是{form.Place}，未包含年初结转和结余，不是收、支总计。",
            $"{stated.PlaceEn} quotes {form.PlaceEn}, a total of the year without the balances carried over.") with
        { Severity = "minor" };
}
