using Extractor.Model;
using Extractor.Reconciliation.Claims;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.Forms;

namespace Extractor.Reconciliation.Rules;

/// <summary>“三公”经费支出决算情况 (reference: identities, section 4, TPN-07).</summary>
internal static class ThreePublicNarrativeRules
{
    private const string Total = "three-public";
    private const string Travel = "three-public.travel";
    private const string Vehicles = "three-public.vehicles";
    private const string Purchase = "three-public.vehicle-purchase";
    private const string Running = "three-public.vehicle-running";
    private const string Kept = "three-public.vehicles-kept";
    private const string Reception = "three-public.reception";
    private const string Domestic = "three-public.reception-domestic";
    private const string Abroad = "three-public.reception-abroad";
    private const string Foreign = "three-public.reception-foreign";

    private static readonly string[] Subjects = [Total, Travel, Vehicles, Purchase, Running, Reception];
    private static readonly string[][] Divisions = [[Travel, Vehicles, Reception], [Travel, Purchase, Running, Reception]];
    private static readonly string[] Units = ["本级", "机关", "下属", "所属", "二级"];
    private static readonly string[] Guests = ["外宾", "外事", "境外", "国外", "境)外"];
    private static readonly string[] People = ["人次", "人", "批次", "个", "次"];

    /// <summary>The rules.</summary>
    public static IEnumerable<Rule> All { get; } =
    [
        new("TPN-07-T", RuleClass.Hard, [], Amounts),
        new("TPN-07-R", RuleClass.Hard, [], (index, judge) => Rates(index, judge, index.ThreePublicText)),
        new("TPN-07-D", RuleClass.Hard, [], (index, judge) => Changes(index, judge, index.ThreePublicText)),
        new("TPN-07-S", RuleClass.Hard, [], (index, judge) => Shares(judge, index.ThreePublicText)),
        new("TPN-07-C", RuleClass.Hard, [], (index, judge) => Counts(judge, index.ThreePublicText)),
        new("TPN-07-V", RuleClass.Bound, [], (index, judge) => Receptions(judge, index.ThreePublicText)),
        new("TPN-07-Z", RuleClass.Hard, [], (index, judge) => Nothing(judge, index.ThreePublicText)),
    ];

    private static IEnumerable<Check?> Amounts(ReportIndex index, Judge judge)
    {
        var text = index.ThreePublicText;
        if (index.ThreePublic is { IsEmpty: true })
        {
            return Subjects.SelectMany(subject => text.Finals(subject).Concat(text.Budgets(subject))).ToArray() is { Length: > 0 } stated ? [Emptied(index, judge, text, stated)] : [];
        }

        return Compared(index, judge, text);
    }

    /// <summary>An empty form goes with a text that states zeros.</summary>
    private static Check Emptied(ReportIndex index, Judge judge, ThreePublicClaims text, IReadOnlyList<Claim> stated)
    {
        var form = index.View(FormId.ThreePublicExpenses)!.Zero("合计", "");
        var spent = stated.Where(claim => claim.Value != 0).ToArray();
        return spent.Length == 0
            ? judge.Holds(true, [form, text.Figure(stated[0])], $"{form.Place}无数据，情况说明所述“三公”经费均为零。", $"{form.PlaceEn} is blank, and the text states only zeros.")
            : judge.Holds(
                false, [form, .. spent.Select(text.Figure)],
                $"{form.Place}无数据，而{text.Figure(spent[0]).Place}不为零。", $"{form.PlaceEn} is blank, but {text.Figure(spent[0]).PlaceEn} is not zero.");
    }

    private static IEnumerable<Check?> Compared(ReportIndex index, Judge judge, ThreePublicClaims text)
    {
        foreach (var subject in Subjects)
        {
            var finals = text.Finals(subject).Select(claim => (Claim: claim, Check: judge.Same(text.Figure(claim), text.InForm(subject), 0))).ToArray();
            var isStated = finals.Any(final => final.Check is { Outcome: CheckOutcome.Pass or CheckOutcome.Rounding });
            foreach (var (claim, check) in finals)
            {
                // 其中：局本级…, after the figure of the whole department.
                if (check is not { Outcome: CheckOutcome.Fail } || !isStated || !Units.Any(word => claim.Text.Contains(word, StringComparison.Ordinal)))
                {
                    yield return check;
                }
            }

            var budgets = text.Budgets(subject).ToArray();
            var states = budgets.Select(claim => claim.Measure).Distinct(StringComparer.Ordinal).Count();
            var inForm = index.Concepts.Budget(subject);
            if (states > 1)
            {
                // The form prints one of the two budgets that the text states.
                yield return Readings.Best(budgets.Select(claim => judge.Same(text.Figure(claim), inForm, 0)));
            }
            else
            {
                foreach (var claim in budgets)
                {
                    var check = judge.Same(text.Figure(claim), inForm, 0);
                    yield return check is { Outcome: CheckOutcome.Fail } && IsOtherBudget(index, claim)
                        ? judge.NotApplicable("《“三公”经费支出决算表》的预算数口径与情况说明不同。", "the form prints the other of initial and full-year budget.")
                        : check;
                }
            }
        }
    }

    /// <summary>Whether the note below the form says that it prints the other budget.</summary>
    private static bool IsOtherBudget(ReportIndex index, Claim claim)
    {
        var notes = string.Concat(index.View(FormId.ThreePublicExpenses)?.Table.Notes.Select(Labels.Compact) ?? []);
        var isInitial = notes.Contains("年初预算", StringComparison.Ordinal);
        var isFullYear = notes.Contains("全年预算", StringComparison.Ordinal) || notes.Contains("调整", StringComparison.Ordinal);
        return claim.Measure == "initial-budget" ? isFullYear && !isInitial : isInitial && !isFullYear && !Labels.Compact(claim.Text).Contains("年初", StringComparison.Ordinal);
    }

    /// <summary>
    /// A rate against the budgets that the text states and that it may mean. Where the text states none, the form prints one of two
    /// and can only confirm.
    /// </summary>
    private static IEnumerable<Check?> Rates(ReportIndex index, Judge judge, ThreePublicClaims text)
    {
        foreach (var subject in Subjects)
        {
            foreach (var rate in text.Of(subject, "completion").Where(claim => claim.Unit == "%" && !claim.Text.Contains("剔除", StringComparison.Ordinal)))
            {
                Check? Against(IEnumerable<Figure?> budgets) => Readings.Best(budgets.SelectMany(budget => Finals(text, subject).Select(final =>
                    judge.Ratio(text.Figure(rate), [(final, 1)], [(budget, 1)], "决算数占预算数的比重", "the final figure in the budget"))));
                var isOpen = rate.Base is null or "budget";
                var stated = text.Budgets(subject).Where(claim => isOpen || claim.Measure == rate.Base).Select(claim => (Figure?)text.Figure(claim)).ToArray();
                yield return stated.Length > 0 ? Against(stated)
                    : Against([index.Concepts.Budget(subject)]) is { Outcome: not CheckOutcome.Fail } check ? check
                    : judge.NotApplicable("情况说明没有说明完成率所对应的预算数。", "the text does not state the budget that the rate is measured against.");
            }
        }
    }

    private static IEnumerable<Figure?> Finals(ThreePublicClaims text, string subject) =>
        text.Finals(subject).Select(claim => (Figure?)text.Figure(claim)).DefaultIfEmpty(text.InForm(subject));

    private static IEnumerable<Check?> Changes(ReportIndex index, Judge judge, ThreePublicClaims text)
    {
        var known = text.All.Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var statement in index.Narrative.All.Where(found => found.Part == NarrativePart.ThreePublic && Subjects.Contains(found.Subject, StringComparer.Ordinal)))
        {
            if (statement is { Change: { Unit.Length: > 0 } change, Growth: { Direction: not null, Unit: "%" } growth } && change.Direction == growth.Direction && known.Contains(change.Id) && known.Contains(growth.Id) && !statement.IsContinuation)
            {
                var sign = change.Direction == "increase" ? -1 : 1;
                yield return Readings.Best(Finals(text, statement.Subject).Select(final => judge.Ratio(
                    text.Figure(growth), [(text.Figure(change), 1)], [(final, 1), (text.Figure(change), sign)], "增减额占上年决算数的比重", "the change in the figure of the year before")));
            }

            foreach (var deviation in statement.Deviations.Where(claim => claim.Base is "initial-budget" or "full-year-budget" && claim is { Direction: "increase" or "decrease", Unit.Length: > 0 } && known.Contains(claim.Id)))
            {
                yield return Readings.Best(text.Budgets(statement.Subject).Where(claim => claim.Measure == deviation.Base).SelectMany(budget => Finals(text, statement.Subject).Select(final =>
                    deviation.Direction == "increase"
                        ? judge.Sum(text.Figure(deviation), [final], [text.Figure(budget)], "决算数减预算数", "the final figure less the budget")
                        : judge.Sum(text.Figure(deviation), [text.Figure(budget)], [final], "预算数减决算数", "the budget less the final figure"))));
            }
        }

        foreach (var division in Divisions)
        {
            yield return PartChanges(judge, text, division);
        }
    }

    /// <summary>The changes of all parts make up that of the total.</summary>
    private static Check? PartChanges(Judge judge, ThreePublicClaims text, string[] division)
    {
        Claim? Change(string subject)
        {
            var stated = text.Of(subject, "change").Where(claim => claim.Base is null or "prior-year" && (claim.Direction == "flat" || claim is { Direction: not null, Unit.Length: > 0 })).DistinctBy(claim => (claim.Amount, claim.Direction)).Take(2).ToArray();
            return stated.Length == 1 ? stated[0] : null;
        }

        var parts = division.Select(Change).OfType<Claim>().ToArray();
        if (parts.Length < division.Length || Change(Total) is not { } total || parts.Append(total).Any(IsVague)
            || (total.Base is null && parts.Any(claim => claim.Base is not null)))
        {
            return null;
        }

        // Amounts are unsigned; seen from the total, those of the other direction are taken off. A change is the difference of two
        // rounded figures, or the rounded difference of exact ones.
        var direction = total.Direction == "decrease" ? "decrease" : "increase";
        return judge.Sum(
            text.Figure(total), parts.Where(claim => claim.Direction == direction).Select(text.Figure), parts.Where(claim => claim.Direction != direction).Select(text.Figure),
            "各部分增减额之和", "the changes of its parts", leaves: parts.Length + 1);
    }

    /// <summary>基本持平 is no change of exactly zero.</summary>
    private static bool IsVague(Claim change) => change.Direction == "flat" && Prose.Stated.IsApproximate(change);

    private static IEnumerable<Check?> Shares(Judge judge, ThreePublicClaims text)
    {
        var shares = Subjects.Skip(1).SelectMany(subject => text.Of(subject, "share").Where(claim => claim.Unit == "%" && claim.Base is null or Total)).ToArray();
        foreach (var share in shares)
        {
            // 占x% without a base may be said within the vehicles.
            var wholes = Finals(text, Total).Concat(share is { Base: null, Subject: Purchase or Running } ? Finals(text, Vehicles) : []);
            yield return Readings.Best(Finals(text, share.Subject).SelectMany(part => wholes.Select(total =>
                judge.Ratio(text.Figure(share), [(part, 1)], [(total, 1)], "该项占“三公”经费决算数的比重", "the part in the three-public expenses"))));
        }

        if (text.Final(Total) is { Amount: > 0 })
        {
            foreach (var division in Divisions)
            {
                var stated = division.Select(subject => shares.Where(claim => claim.Subject == subject).ToArray()).ToArray();
                if (stated.All(claims => claims.Length == 1))
                {
                    yield return AddUp(judge, [.. stated.Select(claims => text.Figure(claims[0]))]);
                }
            }
        }
    }

    private static Check AddUp(Judge judge, Figure[] shares)
    {
        var (sum, tolerance) = (shares.Sum(share => share.Amount), shares.Where(share => share.Amount != 0).Sum(share => share.Step) / 2);
        var holds = Math.Abs(sum - 100) <= tolerance;
        return judge.Holds(
            holds, shares, holds ? $"“三公”经费各部分占比之和为{sum}%，在四舍五入误差内等于100%。" : $"“三公”经费各部分占比之和为{sum}%，与100%相差超过允许误差{tolerance}个百分点。",
            holds ? $"The shares of the three-public expenses add up to {sum} %, which is 100 % within rounding." : $"The shares of the three-public expenses add up to {sum} %, further from 100 % than rounding allows ({tolerance}).");
    }

    /// <summary>Money and what it was spent on go together.</summary>
    private static IEnumerable<Check?> Counts(Judge judge, ThreePublicClaims text)
    {
        foreach (var (subject, amount) in new[] { (Travel, text.Final(Travel)), (Reception, text.Final(Reception)), (Domestic, Part(text, Domestic)), (Abroad, Part(text, Abroad)) })
        {
            if (amount is not null)
            {
                foreach (var count in Whole(amount, text.Counts(subject, People).Where(claim => !IsOfWhich(claim))))
                {
                    yield return Together(judge, amount, text.Figure(count), isMutual: true);
                }
            }
        }

        foreach (var (amount, counts) in new[] { (text.Final(Purchase), text.Counts(Purchase, "辆")), (text.Final(Running), text.Counts(Kept, "辆")) })
        {
            if (amount is not null)
            {
                foreach (var count in Whole(amount, counts))
                {
                    // Vehicles may be bought or kept with other money.
                    yield return Together(judge, amount, text.Figure(count), isMutual: false);
                }
            }
        }
    }

    /// <summary>组织团组0个，参加团组1个: beside another count in the same unit, a zero is that of a part.</summary>
    private static IEnumerable<Claim> Whole(Figure amount, IEnumerable<Claim> counts)
    {
        var all = counts.ToArray();
        return all.Where(count => amount.Amount == 0 || count.Value != 0 || !all.Any(other => other.Unit == count.Unit && other.Value != 0));
    }

    /// <summary>其中：接待外宾0批次 counts a part only.</summary>
    private static bool IsOfWhich(Claim count) =>
        count.Text.Contains("其中", StringComparison.Ordinal) || (count.Subject != Abroad && Guests.Any(word => Labels.Compact(count.Text).Contains(word, StringComparison.Ordinal)));

    /// <summary>The amount that the text states for some of the guests; no form tells them apart.</summary>
    private static Figure? Part(ThreePublicClaims text, string subject)
    {
        var stated = text.Finals(subject).DistinctBy(claim => claim.Amount).Take(2).ToArray();
        return stated.Length == 1 ? text.Figure(stated[0]) : null;
    }

    private static Check Together(Judge judge, Figure amount, Figure count, bool isMutual)
    {
        var holds = amount.Amount > 0 ? count.Amount > 0 : count.Amount == 0 || !isMutual;
        return holds
            ? judge.Holds(true, [count, amount], $"{count.Place}与金额相符。", $"{count.PlaceEn} goes with the amount.")
            : judge.Holds(
                false, [count, amount],
                amount.Amount > 0 ? $"{amount.Place}不为零，而{count.Place}为零。" : $"{amount.Place}为零，而{count.Place}不为零。",
                amount.Amount > 0 ? $"{amount.PlaceEn} is not zero, but {count.PlaceEn} is." : $"{amount.PlaceEn} is zero, but {count.PlaceEn} is not.");
    }

    private static IEnumerable<Check?> Receptions(Judge judge, ThreePublicClaims text)
    {
        var (domestic, abroad, foreign) = (Part(text, Domestic), Part(text, Abroad), Part(text, Foreign));
        if (domestic is not null && text.Final(Reception) is { } total)
        {
            yield return abroad is not null
                ? judge.Sum(total, [domestic, abroad], [], "国内接待与国（境）外接待之和", "receptions at home and abroad")
                : judge.AtMost(domestic, [total], 1, "公务接待费", "all receptions");
        }

        if (foreign is not null && text.Final(Reception) is { } all)
        {
            yield return judge.AtMost(foreign, [all], 1, "公务接待费", "all receptions");
        }

        foreach (var count in text.Of(Foreign, "count"))
        {
            // 国内公务接待5批次，含外事接待1批次: part of what is counted in the same unit just before.
            var whole = text.All.TakeWhile(claim => claim.Id != count.Id).LastOrDefault(claim => claim.Measure == "count" && claim.Unit == count.Unit && claim.Subject is Domestic or Reception);
            if (whole is not null)
            {
                yield return judge.AtMost(text.Figure(count), [text.Figure(whole)], 0, text.Figure(whole).Place, text.Figure(whole).PlaceEn);
            }
        }
    }

    private static IEnumerable<Check?> Nothing(Judge judge, ThreePublicClaims text) =>
        Subjects.SelectMany(subject => text.Nones(subject).Select(claim =>
            Zeros.Check(judge, text.Figure(claim), [text.InForm(subject)]) is { } check && (check.Outcome != CheckOutcome.Fail || !ThreePublicClaims.IsOfBudget(claim)) ? check : null));
}
