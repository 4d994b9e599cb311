using Extractor.Corpus.Generator.Codes;

namespace Extractor.Corpus.Generator.Figures;

/// <summary>Turns a plan's rough sizes into exact amounts that obey the identities of the forms.</summary>
internal static class AccountFactory
{
    private const long FenPerPrintedUnit = Money.FenPerWan / 100;

    // Weights of what the running money of a department is spent on.
    private static readonly (string Code, int Weight)[] Common =
    [
        ("30101", 250), ("30102", 160), ("30103", 120), ("30112", 8), ("30199", 22), ("30201", 14), ("30202", 5), ("30204", 1),
        ("30205", 2), ("30206", 6), ("30207", 5), ("30209", 9), ("30211", 13), ("30213", 6), ("30215", 3), ("30216", 4),
        ("30226", 12), ("30227", 8), ("30228", 14), ("30229", 17), ("30299", 9), ("30305", 6), ("30309", 1), ("31002", 7),
    ];

    /// <summary>The committed account of a plan when <paramref name="seed"/> is null; else one of its variations.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="seed">Of the dice.</param>
    /// <param name="committed">The variation of the committed account.</param>
    public static Account Create(Plan plan, ulong? seed = null, Variation? committed = null)
    {
        var variation = seed is { } given ? Variation.Of(new Dice((given * 104_729) + plan.Seed)) : committed ?? Variation.None;
        var dice = new Dice(seed ?? plan.Seed);
        var account = Create(plan, plan.Leaves, CodeBook.Of(plan.Year), variation, dice);
        if (!variation.IsTalkative)
        {
            return account;
        }

        var before = new Dice((seed ?? 0) + (plan.Seed * 3));
        var prior = plan.Leaves.Select(l => Scale(l, before)).ToList();
        return account with { Previous = Close(Create(plan, prior, account.Codes, variation with { IsTalkative = false }, before), account) };
    }

    /// <summary>The year before with the balances that this year opens with.</summary>
    private static Account Close(Account prior, Account next)
    {
        var closed = prior with
        {
            Leaves = [.. prior.Leaves.Zip(next.Leaves).Select(pair => pair.First with
            {
                Close = pair.Second.Open,
                FundClose = pair.Second.FundOpen,
                CapitalClose = pair.Second.CapitalOpen,
            })],
        };
        var open = closed.OtherOpen + next.Opening - closed.Closing;
        if (open >= 0 || next.Plan.OtherOpen < 0) return closed with { OtherOpen = open };

        // Nobody begins with less than nothing: so much more was spent.
        var most = closed.Leaves.MaxBy(l => l.Expenditure)!;
        return closed with
        {
            OtherOpen = 0,
            Leaves = [.. closed.Leaves.Select(l => ReferenceEquals(l, most) ? l with { OtherProject = l.OtherProject - open } : l)],
        };
    }

    private static Account Create(Plan plan, IReadOnlyList<Leaf> rough, CodeBook codes, Variation variation, Dice dice)
    {
        var leaves = rough.Select(l => Round(Exact(l, dice), plan, variation)).ToList();
        long Whole(long fen) => variation.Sums == Sums.Exact ? fen : Quantum(fen);
        var final = new ThreePublic(
            Whole(dice.Share(plan.Budget.Abroad, 60, 100)), Whole(dice.Share(plan.Budget.Purchase, 90, 100)),
            Whole(dice.Share(plan.Budget.Running, 55, 100)), Whole(dice.Share(plan.Budget.Reception, 30, 100)));
        var account = new Account(plan, codes, leaves, Economic(plan, leaves, final, dice, variation.Sums == Sums.Added))
        {
            Variation = variation,
            Budget = plan.Budget,
            Final = final,
            PriorFinal = new ThreePublic(
                dice.Share(final.Abroad, 50, 140), 0, dice.Share(final.Running, 80, 130), dice.Share(final.Reception, 70, 160)),
            UsedBalance = Whole(dice.Around(plan.UsedBalance / (decimal)Money.FenPerWan)),
            Distribution = Whole(dice.Around(plan.Distribution / (decimal)Money.FenPerWan)),
            OtherOpen = Whole(dice.Around(plan.OtherOpen / (decimal)Money.FenPerWan)),
            InitialBudget = leaves.Where(l => l.General != 0).ToDictionary(l => l.Code, l => Initial(l, dice), StringComparer.Ordinal),
            FullYearBudget = leaves.Where(l => l.General != 0).ToDictionary(l => l.Code, l => FullYear(l), StringComparer.Ordinal),
        };

        // Nobody spends other money than there is, unless the plan wants a loss.
        var left = account.Closing - account.FiscalClose;
        return left >= 0 || plan.OtherOpen < 0 ? account : account with { OtherOpen = account.OtherOpen + Quantum(FenPerPrintedUnit - left) };
    }

    private static long Quantum(long fen) => (long)Math.Round(fen / (decimal)FenPerPrintedUnit, MidpointRounding.AwayFromZero) * FenPerPrintedUnit;

    /// <summary>
    /// Where totals are added from rounded figures, every amount is a whole number of printed units; where both styles occur
    /// one amount of an item keeps its fen, so that the rows of the items add up as printed.
    /// </summary>
    private static Leaf Round(Leaf l, Plan plan, Variation variation)
    {
        if (variation.Sums == Sums.Exact || plan.InYuan) return l;
        var whole = Every(l, Quantum);
        if (variation.Sums == Sums.Added) return whole;
        return whole.Basic != 0 ? whole with { Basic = l.Basic }
            : whole.Project != 0 ? whole with { Project = l.Project }
            : whole.Fund != 0 ? whole with { Fund = l.Fund }
            : whole with { Capital = l.Capital };
    }

    /// <summary>The same item a year before; one in ten did not exist then.</summary>
    private static Leaf Scale(Leaf l, Dice dice)
    {
        if (l.Basic == 0 && dice.Chance(10)) return new Leaf(l.Code);
        return Every(l, fen => dice.Share(fen, 84, 118));
    }

    /// <summary>Full-year budgets are never below what was spent and mostly just that; made from the figures, not from the dice.</summary>
    private static long FullYear(Leaf leaf) => leaf.General % 5 < 3 ? leaf.General : leaf.General + (leaf.General / (9 + (leaf.General % 40)));

    private static long Initial(Leaf leaf, Dice dice) => dice.Below(10) switch
    {
        0 => leaf.General,
        1 when leaf.Basic == 0 => 0,
        _ => dice.Share(leaf.General, 72, 121) / 10_000 * 10_000,
    };

    private static Leaf Exact(Leaf l, Dice dice) => Every(l, fen => dice.Around(fen / (decimal)Money.FenPerWan));

    private static Leaf Every(Leaf l, Func<long, long> change) => l with
    {
        Basic = change(l.Basic),
        Project = change(l.Project),
        Open = change(l.Open),
        Close = change(l.Close),
        Fund = change(l.Fund),
        FundOpen = change(l.FundOpen),
        FundClose = change(l.FundClose),
        Capital = change(l.Capital),
        CapitalOpen = change(l.CapitalOpen),
        CapitalClose = change(l.CapitalClose),
        Superior = change(l.Superior),
        Business = change(l.Business),
        Operating = change(l.Operating),
        Affiliated = change(l.Affiliated),
        Other = change(l.Other),
        OtherBasic = change(l.OtherBasic),
        OtherProject = change(l.OtherProject),
        PaidUp = change(l.PaidUp),
        OperatingCost = change(l.OperatingCost),
        Subsidy = change(l.Subsidy),
    };

    private static Dictionary<string, long> Economic(Plan plan, List<Leaf> leaves, ThreePublic final, Dice dice, bool added)
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
        long Part(long fen)
        {
            var part = dice.Share(fen, 60, 100);
            return added ? Math.Min(Quantum(part), fen) : part;
        }

        // Running and reception are paid mostly, travel and purchases wholly from projects.
        foreach (var (code, fen) in new[] { ("30231", Part(final.Running)), ("30217", Part(final.Reception)) })
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
        var parts = weights.Select(w => (w.Code, Fen: added ? Quantum((long)((decimal)rest * w.Weight / all)) : (long)((decimal)rest * w.Weight / all))).ToList();
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
