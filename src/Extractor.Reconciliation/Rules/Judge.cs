using System.Globalization;
using Extractor.Model;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Rules;

/// <summary>
/// Compares printed figures by the intervals that they stand for (reference: identities, section 1) and words the outcome for
/// one rule. A comparison that lacks a figure is never a pass.
/// </summary>
internal sealed class Judge(string rule, RuleClass ruleClass)
{
    private const string ErrorSeverity = "error";
    private const string MinorSeverity = "minor";

    /// <summary>
    /// A total against the sum of its addends, each rounded on its own: T(n). Null when nothing of it is printed.
    /// </summary>
    /// <param name="total">The printed total.</param>
    /// <param name="plus">What is added.</param>
    /// <param name="minus">What is taken off.</param>
    /// <param name="formula">The sum in Chinese words.</param>
    /// <param name="formulaEn">The same in English.</param>
    /// <param name="isIncomplete">Whether addends may be missing, so that a difference proves nothing.</param>
    public Check? Sum(Figure? total, IEnumerable<Figure?> plus, IEnumerable<Figure?> minus, string formula, string formulaEn, bool isIncomplete = false)
    {
        var added = plus.ToArray();
        var taken = minus.ToArray();
        if (total is null || added.Contains(null) || taken.Contains(null))
        {
            return Insufficient(total is null ? formula : total.Place, total is null ? formulaEn : total.PlaceEn, [total, .. added, .. taken]);
        }

        Figure[] all = [total, .. added.Select(figure => figure!), .. taken.Select(figure => figure!)];
        if (!all.Any(figure => figure.IsPrinted))
        {
            return null;
        }

        var expected = added.Sum(figure => figure!.Amount) - taken.Sum(figure => figure!.Amount);
        var difference = total.Amount - expected;
        var tolerance = Tolerance([.. all.Where(figure => figure.Amount != 0)]);
        if (Math.Abs(difference) > tolerance)
        {
            // A printed 0.00 hides up to half a unit; it counts only where nothing else explains the difference.
            var wide = Tolerance([.. all.Where(figure => figure.IsPrinted)]);
            tolerance = Math.Abs(difference) <= wide ? wide : tolerance;
        }

        return Conclude(total, expected, difference, tolerance, Math.Abs(difference) <= tolerance, all, formula, formulaEn, isIncomplete);
    }

    /// <summary>The same quantity printed in two places: E(n).</summary>
    /// <param name="one">The figure under test.</param>
    /// <param name="other">What it must equal.</param>
    /// <param name="leaves">Items under it; up to one demands equality.</param>
    /// <param name="isIncomplete">Whether a difference proves nothing.</param>
    public Check? Same(Figure? one, Figure? other, int leaves, bool isIncomplete = false)
    {
        if (one is null || other is null)
        {
            var known = one ?? other;
            return Insufficient(known?.Place ?? "", known?.PlaceEn ?? "", [one, other]);
        }

        if (!one.IsPrinted && !other.IsPrinted)
        {
            return null;
        }

        var difference = one.Amount - other.Amount;
        var tolerance = SameTolerance(one, other, leaves);
        return Conclude(one, other.Amount, difference, tolerance, Math.Abs(difference) <= tolerance, [one, other], other.Place, other.PlaceEn, isIncomplete);
    }

    /// <summary>A figure that may not exceed a sum.</summary>
    public Check? AtMost(Figure? part, IReadOnlyList<Figure?> whole, int leaves, string formula, string formulaEn, bool isIncomplete = false)
    {
        ArgumentNullException.ThrowIfNull(whole);
        if (part is null || whole.Contains(null))
        {
            return Insufficient(part?.Place ?? formula, part?.PlaceEn ?? formulaEn, [part, .. whole]);
        }

        Figure[] all = [part, .. whole.Select(figure => figure!)];
        if (!all.Any(figure => figure.IsPrinted))
        {
            return null;
        }

        var most = whole.Sum(figure => figure!.Amount);
        var difference = part.Amount - most;
        var step = all.Max(figure => figure.Step);
        var tolerance = step * ((all.Count(figure => figure.Amount != 0) - 2 + Math.Max(leaves, 1)) / 2);
        return Conclude(part, most, difference, tolerance, difference <= tolerance, all, formula, formulaEn, isIncomplete, isBound: true);
    }

    /// <summary>A statement about figures or presentation that holds or not.</summary>
    public Check Holds(bool holds, IReadOnlyList<Figure> figures, string message, string messageEn) => new()
    {
        Rule = rule,
        Outcome = holds ? CheckOutcome.Pass : CheckOutcome.Fail,
        Severity = holds ? null : Severity(figures),
        Refs = References(figures),
        Page = figures.Count > 0 ? figures[0].Page : null,
        Message = message,
        MessageEn = messageEn,
    };

    /// <summary>The rule does not concern the report.</summary>
    public Check NotApplicable(string reason, string reasonEn) => Without(CheckOutcome.NotApplicable, "不适用：" + reason, "Not applicable: " + reasonEn, []);

    /// <summary>Something that the rule needs is missing.</summary>
    public Check InsufficientData(string reason, string reasonEn) => Without(CheckOutcome.InsufficientData, "无法核对：" + reason, "Cannot be checked: " + reasonEn, []);

    /// <summary>The lawful difference of the same quantity printed twice.</summary>
    public static decimal SameTolerance(Figure one, Figure other, int leaves)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        // Figures rounded to different units differ by half a unit of each.
        return one.Step != other.Step && one.IsPrinted && other.IsPrinted
            ? ((one.Step + other.Step) / 2) + (Math.Max(one.Step, other.Step) * (leaves / 2))
            : Math.Max(one.Step, other.Step) * (leaves / 2);
    }

    private static decimal Tolerance(Figure[] terms)
    {
        var rounded = terms.Where(figure => figure.Step > 0).ToArray();
        if (rounded.Length == 0)
        {
            return 0;
        }

        // Each error is at most half a step, and the difference is a multiple of the finest step.
        var finest = rounded.Min(figure => figure.Step);
        return Math.Max(0, Math.Floor((rounded.Sum(figure => figure.Step) - finest) / 2 / finest) * finest);
    }

    private Check Conclude(
        Figure subject, decimal expected, decimal difference, decimal tolerance, bool holds, Figure[] all,
        string formula, string formulaEn, bool isIncomplete, bool isBound = false)
    {
        var outcome = !holds ? (isIncomplete ? CheckOutcome.InsufficientData : CheckOutcome.Fail)
            : difference == 0 || (isBound && difference < 0) ? CheckOutcome.Pass
            : CheckOutcome.Rounding;
        var (place, unit) = (subject.Scale.Yuan, subject.Scale.Name);
        string Text(decimal yuan) => (yuan / place).ToString("#,##0.00####", CultureInfo.InvariantCulture);
        var onPage = subject.Page is { } page ? string.Create(CultureInfo.InvariantCulture, $"（第{page}页）") : "";
        var onPageEn = subject.Page is { } pageEn ? string.Create(CultureInfo.InvariantCulture, $" (page {pageEn})") : "";
        var otherPage = all.Skip(1).FirstOrDefault(figure => figure.IsPrinted && figure.Page != subject.Page)?.Page;
        var against = otherPage is { } at ? string.Create(CultureInfo.InvariantCulture, $"（第{at}页）") : "";
        var againstEn = otherPage is { } atEn ? string.Create(CultureInfo.InvariantCulture, $" (page {atEn})") : "";
        var relation = isBound ? "不应大于" : "应等于";
        var relationEn = isBound ? "may not exceed" : "should equal";
        var (verdict, verdictEn) = outcome switch
        {
            CheckOutcome.Pass => ("一致。", "it does."),
            CheckOutcome.Rounding => ($"相差{Text(difference)}{unit}，属四舍五入误差（允许{Text(tolerance)}{unit}）。", $"the difference of {Text(difference)} is rounding (at most {Text(tolerance)})."),
            CheckOutcome.InsufficientData => ($"相差{Text(difference)}{unit}，但可能有未识别的行或列，不能判定。", $"the difference of {Text(difference)} proves nothing, because rows or columns may not have been recognised."),
            _ => ($"相差{Text(difference)}{unit}，超过允许误差{Text(tolerance)}{unit}。", $"the difference is {Text(difference)}, at most {Text(tolerance)} is lawful."),
        };
        return new()
        {
            Rule = rule,
            Outcome = outcome,
            Severity = outcome == CheckOutcome.Fail ? Severity(all) : null,
            Expected = expected / place,
            Actual = subject.Amount / place,
            Difference = difference / place,
            Tolerance = tolerance / place,
            Refs = References(all),
            Page = subject.Page,
            Message = $"{subject.Place}{onPage}为{Text(subject.Amount)}{unit}，{relation}{formula}{against}{Text(expected)}{unit}：{verdict}",
            MessageEn = $"{subject.PlaceEn}{onPageEn} is {Text(subject.Amount)} and {relationEn} {formulaEn}{againstEn}, {Text(expected)} ({unit}): {verdictEn}",
        };
    }

    private string Severity(IReadOnlyList<Figure> figures) =>
        ruleClass is RuleClass.Hard or RuleClass.Bound && !figures.Any(figure => figure.IsDoubtful) ? ErrorSeverity : MinorSeverity;

    private Check Insufficient(string place, string placeEn, IReadOnlyList<Figure?> figures) => Without(
        CheckOutcome.InsufficientData,
        $"无法核对{place}：所需的行、列或数字缺失或无法读出。",
        $"Cannot be checked ({placeEn}): a row, column or figure that it needs is missing or cannot be read.",
        [.. figures.OfType<Figure>()]);

    private Check Without(CheckOutcome outcome, string message, string messageEn, IReadOnlyList<Figure> figures) => new()
    {
        Rule = rule,
        Outcome = outcome,
        Refs = References(figures),
        Page = figures.Count > 0 ? figures[0].Page : null,
        Message = message,
        MessageEn = messageEn,
    };

    /// <summary>The subject always, of the others those that are printed.</summary>
    private static IReadOnlyList<string> References(IReadOnlyList<Figure> figures) =>
        [.. figures.Where((figure, index) => index == 0 || figure.IsPrinted).Select(figure => figure.Reference).Distinct(StringComparer.Ordinal)];
}
