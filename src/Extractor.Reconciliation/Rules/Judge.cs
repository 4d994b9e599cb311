using System.Globalization;
using Extractor.Model;
using Extractor.Reconciliation.Constraints;
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

    private readonly Dictionary<Check, Constraint> _constraints = new(ReferenceEqualityComparer.Instance);

    /// <summary>What a check of this judge demands of its figures; null for a statement that is no comparison.</summary>
    public Constraint? ConstraintOf(Check check) => _constraints.GetValueOrDefault(check);

    /// <summary>
    /// A total against the sum of its addends, each rounded on its own: T(n). Null when nothing of it is printed.
    /// </summary>
    /// <param name="total">The printed total.</param>
    /// <param name="plus">What is added.</param>
    /// <param name="minus">What is taken off.</param>
    /// <param name="formula">The sum in Chinese words.</param>
    /// <param name="formulaEn">The same in English.</param>
    /// <param name="isIncomplete">Whether addends may be missing, so that a difference proves nothing.</param>
    /// <param name="leaves">Items under figures that may be added from rounded items in one form and rounded from the exact total in another.</param>
    /// <param name="absent">Rows that may be missing among the addends, empty when not known; null when none can be.</param>
    public Check? Sum(
        Figure? total, IEnumerable<Figure?> plus, IEnumerable<Figure?> minus, string formula, string formulaEn, bool isIncomplete = false, int leaves = 1, IReadOnlyList<string>? absent = null)
    {
        var added = plus.ToArray();
        var taken = minus.ToArray();
        if (total is null || added.Contains(null) || taken.Contains(null))
        {
            return Insufficient(total is null ? formula : total.Place, total is null ? formulaEn : total.PlaceEn, [total, .. added, .. taken]);
        }

        Figure[] all = [total, .. added.Select(figure => figure!), .. taken.Select(figure => figure!)];
        int[] signs = [1, .. Enumerable.Repeat(-1, added.Length), .. Enumerable.Repeat(1, taken.Length)];
        var slack = all.Max(figure => figure.Step) * (leaves / 2);
        return Conclude(new SumConstraint(all, signs, slack, absent), formula, formulaEn, isIncomplete);
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

        return Conclude(new FixedConstraint([one, other], [1, -1], Rounding.OfSame(one, other, leaves), isBound: false), other.Place, other.PlaceEn, isIncomplete);
    }

    /// <summary>A figure that may not exceed a sum.</summary>
    public Check? AtMost(Figure? part, IReadOnlyList<Figure?> whole, int leaves, string formula, string formulaEn, bool isIncomplete = false) =>
        AtMost([part], whole, leaves, formula, formulaEn, isIncomplete);

    /// <summary>Figures that together may not exceed a sum.</summary>
    public Check? AtMost(
        IReadOnlyList<Figure?> parts, IReadOnlyList<Figure?> whole, int leaves, string formula, string formulaEn, bool isIncomplete = false)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(whole);
        if (parts.Contains(null) || whole.Contains(null))
        {
            return Insufficient(parts[0]?.Place ?? formula, parts[0]?.PlaceEn ?? formulaEn, [.. parts, .. whole]);
        }

        Figure[] all = [.. parts.Select(figure => figure!), .. whole.Select(figure => figure!)];
        int[] signs = [.. Enumerable.Repeat(1, parts.Count), .. Enumerable.Repeat(-1, whole.Count)];
        var rounded = all.Where(figure => figure.Amount != 0).ToArray();
        var tolerance = all.Max(figure => figure.Step) * ((rounded.Length - 2 + Math.Max(leaves, 1)) / 2);
        if (rounded.DistinctBy(figure => figure.Step).Count() > 1)
        {
            // Figures rounded to different units differ by half a unit of each.
            tolerance += rounded.Sum(figure => figure.Step) / 2;
        }

        return Conclude(new FixedConstraint(all, signs, tolerance, isBound: true), formula, formulaEn, isIncomplete, isBound: true, parts.Count);
    }

    /// <summary>A printed percentage against the figures that it compares.</summary>
    /// <param name="quotient">The percentage.</param>
    /// <param name="numerator">Signed terms.</param>
    /// <param name="denominator">Signed terms.</param>
    /// <param name="formula">The quotient in Chinese words.</param>
    /// <param name="formulaEn">The same in English.</param>
    /// <param name="leaves">Items under a total that may be added from rounded items, while the percentage is of the exact amounts.</param>
    public Check? Ratio(
        Figure? quotient, IReadOnlyList<(Figure? Figure, int Sign)> numerator, IReadOnlyList<(Figure? Figure, int Sign)> denominator, string formula, string formulaEn,
        int leaves = 1)
    {
        if (quotient is null || numerator.Concat(denominator).Any(term => term.Figure is null))
        {
            return Insufficient(quotient?.Place ?? formula, quotient?.PlaceEn ?? formulaEn, [quotient, .. numerator.Concat(denominator).Select(term => term.Figure)]);
        }

        var constraint = new RatioConstraint(
            quotient, [.. numerator.Select(term => (term.Figure!, term.Sign))], [.. denominator.Select(term => (term.Figure!, term.Sign))],
            numerator.Concat(denominator).Max(term => term.Figure!.Step) * (leaves / 2));
        decimal[] amounts = [.. constraint.Figures.Select(figure => figure.Amount)];
        if (constraint.Exact(amounts) is not { } exact)
        {
            return null;
        }

        var decimals = 0;
        for (var step = quotient.Step; step is > 0 and < 1 && decimals < 6; step *= 10)
        {
            decimals++;
        }

        var expected = Math.Round(exact, decimals, MidpointRounding.AwayFromZero);
        var outcome = !constraint.Holds(amounts) ? CheckOutcome.Fail
            : quotient.Amount == expected ? CheckOutcome.Pass
            : CheckOutcome.Rounding;
        // What the rounded amounts leave open, and a print that was cut off.
        var lawful = constraint.Solve(0, amounts);
        var tolerance = Math.Max(quotient.Step, Math.Max((lawful?.High ?? expected) - expected, expected - (lawful?.Low ?? expected)));
        return Word(constraint, outcome, quotient, quotient.Amount, expected, Math.Round(tolerance, decimals + 1), formula, formulaEn, isBound: false);
    }

    /// <summary>A total against printed percentages of other figures.</summary>
    public Check Weighted(Figure total, IReadOnlyList<(Figure Percent, Figure Whole)> parts, string formula, string formulaEn)
    {
        var constraint = new WeightedConstraint(total, parts);
        decimal[] amounts = [.. constraint.Figures.Select(figure => figure.Amount)];
        var exact = constraint.Exact(amounts);
        var outcome = !constraint.Holds(amounts) ? CheckOutcome.Fail
            : Math.Abs(total.Amount - exact) <= total.Step / 2 ? CheckOutcome.Pass
            : CheckOutcome.Rounding;
        return Word(constraint, outcome, total, total.Amount, exact, constraint.Tolerance(amounts), formula, formulaEn, isBound: false);
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

    private Check? Conclude(
        LinearConstraint constraint, string formula, string formulaEn, bool isIncomplete, bool isBound = false, int parts = 1)
    {
        var figures = constraint.Figures;
        var amounts = new decimal[figures.Count];
        var (isPrinted, actual) = (false, 0m);
        for (var at = 0; at < amounts.Length; at++)
        {
            amounts[at] = figures[at].Amount;
            isPrinted |= figures[at].IsPrinted;
            actual += at < parts ? amounts[at] : 0;
        }

        if (!isPrinted)
        {
            return null;
        }

        var (difference, tolerance, holds) = constraint.Compare(amounts);
        var outcome = !holds ? (isIncomplete ? CheckOutcome.InsufficientData : CheckOutcome.Fail)
            : difference == 0 || (isBound && difference < 0) ? CheckOutcome.Pass
            : CheckOutcome.Rounding;
        return Word(constraint, outcome, figures[0], actual, actual - difference, tolerance, formula, formulaEn, isBound, parts);
    }

    private Check Word(
        Constraint constraint, CheckOutcome outcome, Figure subject, decimal actual, decimal expected, decimal tolerance, string formula, string formulaEn, bool isBound, int parts = 1)
    {
        var (together, togetherEn) = parts > 1 ? ($"等{parts}项合计", $" with {parts - 1} more") : ("", "");
        var difference = actual - expected;
        var (factor, unit) = (subject.Scale.Factor, subject.Scale.Name);
        string Text(decimal amount) => Printed(amount / factor);
        int? other = null;
        for (var at = 1; at < constraint.Figures.Count && other is null; at++)
        {
            other = constraint.Figures[at] is { IsPrinted: true } figure && figure.Page != subject.Page ? figure.Page : null;
        }

        var actualText = Text(actual);
        var expectedText = actual == expected ? actualText : Text(expected);
        var relation = isBound ? "不应大于" : "应等于";
        var relationEn = isBound ? "may not exceed" : "should equal";
        var (verdict, verdictEn) = ("一致。", "it does.");
        if (outcome != CheckOutcome.Pass)
        {
            var (off, most) = (Text(difference), Text(tolerance));
            (verdict, verdictEn) = outcome switch
            {
                CheckOutcome.Rounding => ($"相差{off}{unit}，属四舍五入误差（允许{most}{unit}）。", $"the difference of {off} is rounding (at most {most})."),
                CheckOutcome.InsufficientData => ($"相差{off}{unit}，但可能有未识别的行或列，不能判定。", $"the difference of {off} proves nothing, because rows or columns may not have been recognised."),
                _ => ($"相差{off}{unit}，超过允许误差{most}{unit}。", $"the difference is {off}, at most {most} is lawful."),
            };
        }

        var check = new Check
        {
            Rule = rule,
            Outcome = outcome,
            Severity = outcome == CheckOutcome.Fail ? Severity(constraint.Figures) : null,
            Expected = expected / factor,
            Actual = actual / factor,
            Difference = difference / factor,
            Tolerance = tolerance / factor,
            Refs = References(constraint.Figures),
            Page = subject.Page,
            Message = $"{subject.Place}{OnPage(subject.Page)}{together}为{actualText}{unit}，{relation}{formula}{OnPage(other)}{expectedText}{unit}：{verdict}",
            MessageEn = $"{subject.PlaceEn}{OnPageEn(subject.Page)}{togetherEn} is {actualText} and {relationEn} {formulaEn}{OnPageEn(other)}, {expectedText} ({unit}): {verdictEn}",
        };
        _constraints[check] = constraint;
        return check;
    }

    private static string OnPage(int? page) => page is { } number ? string.Create(CultureInfo.InvariantCulture, $"（第{number}页）") : "";

    private static string OnPageEn(int? page) => page is { } number ? string.Create(CultureInfo.InvariantCulture, $" (page {number})") : "";

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

    /// <summary>With two decimals, or as many as it has up to six. The standard format is much the faster one.</summary>
    private static string Printed(decimal value) =>
        decimal.Round(value, 2) == value ? value.ToString("N2", CultureInfo.InvariantCulture) : value.ToString("#,##0.00####", CultureInfo.InvariantCulture);

    /// <summary>The subject always, of the others those that are printed.</summary>
    private static IReadOnlyList<string> References(IReadOnlyList<Figure> figures)
    {
        var references = new List<string>(Math.Min(figures.Count, 8));
        for (var at = 0; at < figures.Count; at++)
        {
            if ((at == 0 || figures[at].IsPrinted) && !references.Contains(figures[at].Reference))
            {
                references.Add(figures[at].Reference);
            }
        }

        return references;
    }
}
