using Extractor.Model;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.Forms;

namespace Extractor.Reconciliation.Claims;

/// <summary>
/// Which figures of the forms a subject means in a part of the narrative (reference: identities, section 4; narrative, section 3,
/// "same word, other subject"). A subject that may mean something else in that part has no reading.
/// </summary>
internal sealed class ConceptFigures(ReportIndex index)
{
    private const string Fund = "政府性基金";
    private const string General = "一般公共预算";
    private const string StateCapital = "国有资本经营";

    /// <summary>What the final amount of a subject may be; empty when no form shows it. The usual readings come first.</summary>
    public IReadOnlyList<Reading> Finals(string subject, NarrativePart part)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return IsCode(subject) ? OfCode(subject, part) : part switch
        {
            NarrativePart.Overall => Overall(subject),
            NarrativePart.Revenue => Revenue(subject),
            NarrativePart.Expenditure => Expenditure(subject),
            NarrativePart.FiscalTotal => FiscalTotal(subject),
            NarrativePart.GeneralBudget => GeneralBudget(subject),
            NarrativePart.Basic => Basic(subject),
            NarrativePart.Fund => Balances(subject, FormId.GovernmentFundBudget, "fund"),
            NarrativePart.StateCapital => Balances(subject, FormId.StateCapitalBudget, "state-capital"),
            NarrativePart.ThreePublic => Role(subject) is { } role ? [new(index.ThreePublic?.Final(role), 0)] : [],
            // These two name themselves wherever they stand.
            NarrativePart.Unknown => subject is "revenue-and-expenditure-total" ? Overall(subject) : subject is "fiscal-total" ? FiscalTotal(subject) : [],
            _ => [],
        };
    }

    /// <summary>The budgeted amount of a three-public part; null when it is no such part, or when the form does not show it.</summary>
    public Figure? Budget(string subject) => Role(subject) is { } role ? index.ThreePublic?.Budget(role) : null;

    /// <summary>The part of three-public expenses that a subject is; null when it is none.</summary>
    public static ThreePublicRole? Role(string subject) => subject switch
    {
        "three-public" => ThreePublicRole.Total,
        "three-public.travel" => ThreePublicRole.Abroad,
        "three-public.vehicles" => ThreePublicRole.Vehicles,
        "three-public.vehicle-purchase" => ThreePublicRole.Purchase,
        "three-public.vehicle-running" => ThreePublicRole.Running,
        "three-public.reception" => ThreePublicRole.Reception,
        _ => null,
    };

    /// <summary>Whether a subject is a code of the functional classification.</summary>
    public static bool IsCode(string subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return subject.Length is 3 or 5 or 7 && subject.All(char.IsAsciiDigit);
    }

    private IReadOnlyList<Reading> Overall(string subject)
    {
        var form = index.Summary;
        var (revenues, expenditures) = (Leaves(FormId.Revenue), Leaves(FormId.Expenditure));
        return subject switch
        {
            "revenue-and-expenditure-total" =>
            [
                new(form?.RevenueTotal, revenues), new(form?.ExpenditureTotal, expenditures),
                new(form?.RevenueSum, revenues, ReadingKind.WithoutCarryOver), new(form?.ExpenditureSum, expenditures, ReadingKind.WithoutCarryOver),
            ],
            "revenue-total" => [new(form?.RevenueTotal, revenues), new(form?.RevenueSum, revenues, ReadingKind.WithoutCarryOver)],
            "expenditure-total" => [new(form?.ExpenditureTotal, expenditures), new(form?.ExpenditureSum, expenditures, ReadingKind.WithoutCarryOver)],
            "revenue" => [new(form?.RevenueSum, revenues)],
            "expenditure" => [new(form?.ExpenditureSum, expenditures)],
            "surplus-used" => [new(form?.UsedBalance, 0)],
            "opening-carry-over" => [new(form?.Opening, revenues)],
            "surplus-distribution" => [new(form?.Distribution, 0)],
            "closing-carry-over" => [new(form?.Closing, expenditures)],
            _ => [],
        };
    }

    private IReadOnlyList<Reading> Revenue(string subject)
    {
        IReadOnlyList<Reading> Column(ColumnRole role) => [new(index.Codes(FormId.Revenue)?.TotalAt(role), Leaves(FormId.Revenue))];
        IReadOnlyList<Reading> Source(string budget) => [new(index.Summary?.Source(budget) ?? index.Appropriation?.RevenueOf(budget), Leaves(FormId.Revenue))];
        return subject switch
        {
            "revenue" => Column(ColumnRole.Total),
            "fiscal-revenue" => Column(ColumnRole.Appropriation),
            "superior-subsidy-revenue" => Column(ColumnRole.SuperiorSubsidy),
            "undertaking-revenue" => Column(ColumnRole.Business),
            "business-revenue" => Column(ColumnRole.Operating),
            "subordinate-revenue" => Column(ColumnRole.Affiliated),
            "other-revenue" => Column(ColumnRole.Other),
            "general-budget-revenue" => Source(General),
            "fund-revenue" => Source(Fund),
            "state-capital-revenue" => Source(StateCapital),
            "revenue-total" or "surplus-used" or "opening-carry-over" => Overall(subject),
            _ => [],
        };
    }

    private IReadOnlyList<Reading> Expenditure(string subject)
    {
        IReadOnlyList<Reading> Column(ColumnRole role) => [new(index.Codes(FormId.Expenditure)?.TotalAt(role), Leaves(FormId.Expenditure))];
        return subject switch
        {
            "expenditure" => Column(ColumnRole.Total),
            "basic-expenditure" => Column(ColumnRole.Basic),
            "project-expenditure" => Column(ColumnRole.Project),
            "payment-to-superior" => Column(ColumnRole.PaidUp),
            "business-expenditure" => Column(ColumnRole.OperatingCost),
            "subsidy-to-subordinates" => Column(ColumnRole.Subsidy),
            "fiscal-expenditure" or "general-budget-expenditure" => FiscalTotal(subject),
            "expenditure-total" or "surplus-distribution" or "closing-carry-over" => Overall(subject),
            _ => [],
        };
    }

    private IReadOnlyList<Reading> FiscalTotal(string subject)
    {
        var form = index.Appropriation;
        var leaves = Leaves(FormId.Expenditure);
        Figure? Spent(string budget) => form?.Of(form.ExpenditureRow, budget);
        var spent = form?.Sum(form.ExpenditureRow);
        var expenditureTotal = form?.Sum(form.ExpenditureTotalRow);
        return subject switch
        {
            "fiscal-total" or "revenue-and-expenditure-total" =>
            [
                new(form?.RevenueTotal, leaves), new(expenditureTotal, leaves),
                new(form?.RevenueSum, leaves, ReadingKind.Variant), new(spent, leaves, ReadingKind.Variant),
            ],
            "fiscal-revenue-total" or "revenue-total" => [new(form?.RevenueTotal, leaves), new(form?.RevenueSum, leaves, ReadingKind.Variant)],
            "fiscal-expenditure-total" or "expenditure-total" => [new(expenditureTotal, leaves), new(spent, leaves, ReadingKind.Variant)],
            "fiscal-revenue" or "revenue" => [new(form?.RevenueSum, leaves), new(form?.RevenueTotal, leaves, ReadingKind.Variant)],
            "fiscal-expenditure" or "expenditure" => [new(spent, leaves), new(expenditureTotal, leaves, ReadingKind.Variant)],
            "general-budget-revenue" => [new(form?.RevenueOf(General), leaves)],
            "fund-revenue" => [new(form?.RevenueOf(Fund), leaves)],
            "state-capital-revenue" => [new(form?.RevenueOf(StateCapital), leaves)],
            "general-budget-expenditure" => [new(Spent(General), leaves)],
            "fund-expenditure" => [new(Spent(Fund), leaves)],
            "state-capital-expenditure" => [new(Spent(StateCapital), leaves)],
            "opening-carry-over" => [new(form?.Opening, leaves)],
            "closing-carry-over" => [new(form?.Sum(form.ClosingRow), leaves)],
            _ => [],
        };
    }

    private IReadOnlyList<Reading> GeneralBudget(string subject)
    {
        var form = index.Codes(FormId.GeneralPublicBudgetExpenditure);
        var leaves = Leaves(FormId.GeneralPublicBudgetExpenditure);
        return subject switch
        {
            "general-budget-expenditure" or "expenditure" => [new(form?.TotalAt(ColumnRole.Total), leaves)],
            // Texts until 2020 say 财政拨款支出 for it; elsewhere the words cover all budgets.
            "fiscal-expenditure" => [new(form?.TotalAt(ColumnRole.Total), leaves), .. FiscalTotal(subject).Take(1).Select(reading => reading with { Kind = ReadingKind.Variant })],
            "basic-expenditure" or "general-budget-basic" => [new(form?.TotalAt(ColumnRole.Basic), leaves)],
            "project-expenditure" or "general-budget-project" => [new(form?.TotalAt(ColumnRole.Project), leaves)],
            "personnel-expenses" or "public-expenses" => Basic(subject),
            "general-budget-revenue" => FiscalTotal(subject),
            _ => [],
        };
    }

    private IReadOnlyList<Reading> Basic(string subject)
    {
        var leaves = index.Economic?.Codes.Count ?? 0;
        return subject switch
        {
            "personnel-expenses" => [new(index.Economic?.Footer("人员经费"), leaves)],
            "public-expenses" => [new(index.Economic?.Footer("公用经费"), leaves)],
            "general-budget-basic" or "basic-expenditure" =>
                [new(index.Codes(FormId.GeneralPublicBudgetExpenditure)?.TotalAt(ColumnRole.Basic), Leaves(FormId.GeneralPublicBudgetExpenditure))],
            _ => [],
        };
    }

    private IReadOnlyList<Reading> Balances(string subject, string id, string name)
    {
        var form = index.Codes(id);
        var leaves = Leaves(id);
        // The short form of the state capital budget has no columns of balances.
        IReadOnlyList<Reading> Column(ColumnRole role) => form is null || form.Has(role) ? [new(form?.TotalAt(role), leaves)] : [];
        return subject switch
        {
            "opening-carry-over" or "fund-opening" => Column(ColumnRole.Opening),
            "revenue" => Column(ColumnRole.Revenue),
            "expenditure" => Column(ColumnRole.Total),
            "closing-carry-over" => Column(ColumnRole.Closing),
            "basic-expenditure" => Column(ColumnRole.Basic),
            "project-expenditure" => Column(ColumnRole.Project),
            _ when subject == name + "-revenue" => form?.Has(ColumnRole.Revenue) == false ? FiscalTotal(subject) : Column(ColumnRole.Revenue),
            _ when subject == name + "-expenditure" => Column(ColumnRole.Total),
            _ => [],
        };
    }

    private IReadOnlyList<Reading> OfCode(string code, NarrativePart part)
    {
        var id = part switch
        {
            NarrativePart.Expenditure => FormId.Expenditure,
            NarrativePart.GeneralBudget => FormId.GeneralPublicBudgetExpenditure,
            NarrativePart.Fund => FormId.GovernmentFundBudget,
            NarrativePart.StateCapital => FormId.StateCapitalBudget,
            _ => null,
        };
        return id is null ? [] : [new(index.Codes(id)?.CodeAt(code, ColumnRole.Total), index.Codes(id)?.Leaves(code).Count ?? 0)];
    }

    private int Leaves(string form) => index.Codes(form)?.Leaves().Count ?? 0;
}
