using Extractor.Corpus.Generator.Codes;

namespace Extractor.Corpus.Generator.Figures;

/// <summary>A whole final account in exact fen; every printed figure is derived from it.</summary>
internal sealed record Account(Plan Plan, CodeBook Codes, IReadOnlyList<Leaf> Leaves, IReadOnlyDictionary<string, long> Economic)
{
    private readonly Dictionary<string, long> _prior = new(StringComparer.Ordinal);

    public required ThreePublic Budget { get; init; }

    public required ThreePublic Final { get; init; }

    public required ThreePublic PriorFinal { get; init; }

    public required long UsedBalance { get; init; }

    public required long Distribution { get; init; }

    public required long OtherOpen { get; init; }

    /// <summary>Initial budget of the general-budget items by 7-digit code.</summary>
    public required IReadOnlyDictionary<string, long> InitialBudget { get; init; }

    public Variation Variation { get; init; } = Variation.None;

    /// <summary>The account of the year before, in exact fen; null where prior figures are made up one by one.</summary>
    public Account? Previous { get; init; }

    /// <summary>Budget after the year's adjustments of the general-budget items by 7-digit code.</summary>
    public required IReadOnlyDictionary<string, long> FullYearBudget { get; init; }

    public int Year => Plan.Year;

    public string Department => Plan.Department;

    public long Revenue => Sum(l => l.Revenue);

    public long Expenditure => Sum(l => l.Expenditure);

    public long FiscalOpen => Sum(l => l.Open + l.FundOpen + l.CapitalOpen);

    public long FiscalClose => Sum(l => l.Close + l.FundClose + l.CapitalClose);

    public long FiscalRevenue => Sum(l => l.FiscalRevenue);

    public long FiscalTotal => FiscalRevenue + FiscalOpen;

    public long Opening => FiscalOpen + OtherOpen;

    public long Total => Revenue + UsedBalance + Opening;

    public long Closing => Total - Expenditure - Distribution;

    public long General => Sum(l => l.General);

    public long Basic => Sum(l => l.Basic);

    public long Project => Sum(l => l.Project);

    public long Fund => Sum(l => l.Fund);

    public long Capital => Sum(l => l.Capital);

    public long Staff => EconomicClass("301") + EconomicClass("303");

    public long Office => Economic.Values.Sum() - Staff;

    public long InitialTotal => InitialBudget.Values.Sum();

    public long Sum(Func<Leaf, long> amount) => Leaves.Sum(amount);

    public long EconomicOf(string code) => code.Length == 3 ? EconomicClass(code) : Economic.GetValueOrDefault(code);

    /// <summary>The same quantity one year earlier; made up on first use, then always the same.</summary>
    public long Prior(string key, long current, int percent = -1)
    {
        if (_prior.TryGetValue(key, out var known)) return known;
        var dice = new Dice(Plan.Seed * 31 + (ulong)key.Sum(c => c));
        var prior = percent >= 0 ? current / 100 * percent : dice.Share(current, 86, 117) / 100 * 100 + dice.Below(100);
        _prior.Add(key, prior);
        return prior;
    }

    /// <summary>Rows of a code table: 类, 款 and 项 in code order, for the items that <paramref name="include"/> accepts.</summary>
    public IEnumerable<(string Code, string Name, IReadOnlyList<Leaf> Leaves)> Rows(Func<Leaf, bool> include)
    {
        var leaves = Leaves.Where(include).OrderBy(l => l.Code, StringComparer.Ordinal).ToList();
        var codes = leaves.SelectMany(l => new[] { l.Code[..3], l.Code[..5], l.Code })
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        foreach (var code in codes)
            yield return (code, Codes.Functional(code), leaves.Where(l => l.Code.StartsWith(code, StringComparison.Ordinal)).ToList());
    }

    private long EconomicClass(string code) =>
        Economic.Where(e => e.Key.StartsWith(code, StringComparison.Ordinal)).Sum(e => e.Value);
}
