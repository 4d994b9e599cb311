using Extractor.Corpus.Generator.Codes;

namespace Extractor.Corpus.Generator.Figures;

/// <summary>Turns a plan's rough sizes into exact amounts that obey the identities of the forms.</summary>
internal static class AccountFactory
{
    // Weights of what the running money of a department is spent on.
    private static readonly (string Code, int Weight)[] Common =
    [
        ("30101", 250), ("30102", 160), ("30103", 120), ("30112", 8), ("30199", 22), ("30201", 14), ("30202", 5), ("30204", 1),
        ("30205", 2), ("30206", 6), ("30207", 5), ("30209", 9), ("30211", 13), ("30213", 6), ("30215", 3), ("30216", 4),
        ("30226", 12), ("30227", 8), ("30228", 14), ("30229", 17), ("30299", 9), ("30305", 6), ("30309", 1), ("31002", 7),
    ];

    public static Account Create(Plan plan, ulong? seed = null)
    {
        var dice = new Dice(seed ?? plan.Seed);
        var leaves = plan.Leaves.Select(l => Exact(l, dice)).ToList();
        var final = new ThreePublic(
            dice.Share(plan.Budget.Abroad, 60, 100), dice.Share(plan.Budget.Purchase, 90, 100),
            dice.Share(plan.Budget.Running, 55, 100), dice.Share(plan.Budget.Reception, 30, 100));
        return new Account(plan, CodeBook.Of(plan.Year), leaves, Economic(plan, leaves, final, dice))
        {
            Budget = plan.Budget,
            Final = final,
            PriorFinal = new ThreePublic(
                dice.Share(final.Abroad, 50, 140), 0, dice.Share(final.Running, 80, 130), dice.Share(final.Reception, 70, 160)),
            UsedBalance = dice.Around(plan.UsedBalance / (decimal)Money.FenPerWan),
            Distribution = dice.Around(plan.Distribution / (decimal)Money.FenPerWan),
            OtherOpen = dice.Around(plan.OtherOpen / (decimal)Money.FenPerWan),
            InitialBudget = leaves.Where(l => l.General != 0).ToDictionary(l => l.Code, l => Initial(l, dice), StringComparer.Ordinal),
        };
    }

    private static long Initial(Leaf leaf, Dice dice) => dice.Below(10) switch
    {
        0 => leaf.General,
        1 when leaf.Basic == 0 => 0,
        _ => dice.Share(leaf.General, 72, 121) / 10_000 * 10_000,
    };

    private static Leaf Exact(Leaf l, Dice dice)
    {
        long Near(long fen) => dice.Around(fen / (decimal)Money.FenPerWan);
        return l with
        {
            Basic = Near(l.Basic),
            Project = Near(l.Project),
            Open = Near(l.Open),
            Close = Near(l.Close),
            Fund = Near(l.Fund),
            FundOpen = Near(l.FundOpen),
            FundClose = Near(l.FundClose),
            Capital = Near(l.Capital),
            CapitalOpen = Near(l.CapitalOpen),
            CapitalClose = Near(l.CapitalClose),
            Superior = Near(l.Superior),
            Business = Near(l.Business),
            Operating = Near(l.Operating),
            Affiliated = Near(l.Affiliated),
            Other = Near(l.Other),
            OtherBasic = Near(l.OtherBasic),
            OtherProject = Near(l.OtherProject),
            PaidUp = Near(l.PaidUp),
            OperatingCost = Near(l.OperatingCost),
            Subsidy = Near(l.Subsidy),
        };
    }

    private static Dictionary<string, long> Economic(Plan plan, List<Leaf> leaves, ThreePublic final, Dice dice)
    {
        var spent = new Dictionary<string, long>(StringComparer.Ordinal);
        void Add(string code, long fen)
        {
            if (fen != 0) spent[code] = spent.GetValueOrDefault(code) + fen;
        }

        long rest = 0;
        foreach (var leaf in leaves.Where(l => l.Basic != 0))
        {
            if (Fixed(leaf.Code) is { } code) Add(code, leaf.Basic);
            else rest += leaf.Basic;
        }
        // Running and reception are paid mostly, travel and purchases wholly from projects.
        foreach (var (code, fen) in new[] { ("30231", dice.Share(final.Running, 60, 100)), ("30217", dice.Share(final.Reception, 60, 100)) })
        {
            Add(code, fen);
            rest -= fen;
        }
        var weights = Common
            .Append(plan.Institution ? ("30107", 260) : ("30239", 34))
            .Where(w => w.Item2 > 2 || dice.Chance(60))
            .Select(w => (Code: w.Item1, Weight: w.Item2 * (80 + dice.Below(41))))
            .ToList();
        long all = weights.Sum(w => (long)w.Weight);
        var parts = weights.Select(w => (w.Code, Fen: (long)((decimal)rest * w.Weight / all))).ToList();
        foreach (var (code, fen) in parts.Skip(1)) Add(code, fen);
        Add(parts[0].Code, rest - parts.Skip(1).Sum(p => p.Fen));
        return spent;
    }

    private static string? Fixed(string functional) => functional switch
    {
        "2080501" or "2080502" => "30302",
        "2080505" => "30108",
        "2080506" => "30109",
        "2101101" or "2101102" => "30110",
        "2101103" => "30111",
        "2089999" or "2089901" => "30112",
        "2210201" => "30113",
        "2210202" or "2210203" => "30102",
        "2080801" => "30304",
        _ => null,
    };
}
