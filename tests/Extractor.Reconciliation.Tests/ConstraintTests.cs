using Extractor.Model;
using Extractor.Reconciliation.Causes;
using Extractor.Reconciliation.Constraints;
using Extractor.Reconciliation.Figures;
using FsCheck;
using FsCheck.Fluent;

namespace Extractor.Reconciliation.Tests;

public sealed class ConstraintTests
{
    private static readonly Scale Wan = new("万元", 10_000m);

    private static Figure Money(string id, decimal wan) => new(id, wan * 10_000m, 100m, true, false, 1, id, id, Wan, FigureSource.Observation);

    private static Figure Percent(decimal value, decimal step = 0.01m) => new("q", value, step, true, false, 1, "q", "q", Scale.Percent, FigureSource.Claim);

    private static decimal[] Amounts(Constraint constraint) => [.. constraint.Figures.Select(figure => figure.Amount)];

    [Fact]
    public void A_sum_holds_with_every_amount_that_it_solves_for() => FsCheck.Check.One(Config.QuickThrowOnFailure, Prop.ForAll(
        ArbMap.Default.ArbFor<(int, int, int, int)>(), ArbMap.Default.ArbFor<byte>(), (cents, pick) =>
        {
            Figure[] figures = [Money("t", cents.Item1 / 100m), Money("a", cents.Item2 / 100m), Money("b", cents.Item3 / 100m), Money("c", cents.Item4 / 100m)];
            var sum = new SumConstraint(figures, [1, -1, -1, -1]);
            var unknown = pick % 4;
            var amounts = Amounts(sum);
            var interval = sum.Solve(unknown, amounts)!.Value;
            foreach (var end in new[] { interval.Low!.Value, interval.High!.Value })
            {
                amounts[unknown] = end;
                Assert.True(sum.Holds(amounts));
            }

            amounts[unknown] = interval.High!.Value + 300m;
            Assert.False(sum.Holds(amounts));
        }));

    [Fact]
    public void A_share_rounded_from_exact_amounts_always_holds() => FsCheck.Check.One(Config.QuickThrowOnFailure, Prop.ForAll<uint, uint>((a, b) =>
    {
        // Fen, rounded to 万元 with two decimals each on its own; the share is of the exact amounts.
        decimal part = Math.Min(a, b) % 1_000_000_00u;
        decimal whole = part + (Math.Max(a, b) % 1_000_000_00u) + 1_000_000m;
        var share = Math.Round(100 * part / whole, 2, MidpointRounding.AwayFromZero);
        decimal Wanyuan(decimal fen) => Math.Round(fen / 1_000_000m, 2, MidpointRounding.AwayFromZero);
        var ratio = new RatioConstraint(Percent(share), [(Money("a", Wanyuan(part)), 1)], [(Money("b", Wanyuan(whole)), 1)]);
        Assert.True(ratio.Holds(Amounts(ratio)));
    }));

    [Theory]
    [InlineData(12.34, 12.34, true)]
    [InlineData(12.35, 12.34, false)]
    public void A_share_of_large_amounts_is_held_to_its_last_digit(double printed, double exact, bool holds)
    {
        var ratio = new RatioConstraint(Percent((decimal)printed), [(Money("a", (decimal)exact * 1000), 1)], [(Money("b", 100_000m), 1)]);
        Assert.Equal(holds, ratio.Holds(Amounts(ratio)));
    }

    [Fact]
    public void A_percentage_that_was_cut_off_is_lawful()
    {
        var ratio = new RatioConstraint(Percent(93.51m), [(Money("a", 93_518m), 1)], [(Money("b", 100_000m), 1)]);
        Assert.True(ratio.Holds(Amounts(ratio)));
        ratio = new RatioConstraint(Percent(93.50m), [(Money("a", 93_518m), 1)], [(Money("b", 100_000m), 1)]);
        Assert.False(ratio.Holds(Amounts(ratio)));
    }

    [Fact]
    public void Growth_solves_for_the_change_that_gives_it()
    {
        // 83.02 after a growth of 6.63 from 76.39 is 8.68 %.
        var (current, change) = (Money("n", 83.02m), Money("d", 6.36m));
        var growth = new RatioConstraint(Percent(8.68m), [(change, 1)], [(current, 1), (change, -1)]);
        var amounts = Amounts(growth);
        Assert.False(growth.Holds(amounts));
        var at = growth.Figures.ToList().FindIndex(figure => figure.Reference == "d");
        Assert.True(growth.Solve(at, amounts)!.Value.Contains(66_300m));
        amounts[at] = 66_300m;
        Assert.True(growth.Holds(amounts));
    }

    [Fact]
    public void A_percentage_of_nothing_is_never_wrong()
    {
        var ratio = new RatioConstraint(Percent(100m), [(Money("a", 0.01m), 1)], [(Money("b", 0m), 1)]);
        Assert.True(ratio.Holds(Amounts(ratio)));
    }

    [Theory]
    [InlineData(123.45, 123.54)]
    [InlineData(123.45, 123.95)]
    [InlineData(123.45, 1234.5)]
    [InlineData(123.45, 13.45)]
    [InlineData(123.45, 1123.45)]
    [InlineData(123.45, -123.45)]
    public void One_slip_leads_from_one_to_the_other(double right, double wrong) =>
        Assert.Contains((decimal)right * 10_000m, PrintedEdits.Of(Money("a", (decimal)wrong)));

    [Fact]
    public void Two_slips_do_not() => Assert.DoesNotContain(1_234_500m, PrintedEdits.Of(Money("a", 623.95m)));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_change_may_go_the_other_way_only_where_a_word_says_which_way_it_goes(bool hasDirection)
    {
        // A decrease of 2.50 beside an increase of the only part by 2.50.
        var whole = new Figure("c1", 25_000m, 100m, true, false, 1, "whole", "whole", Wan, FigureSource.Claim) { HasDirection = hasDirection };
        var part = new Figure("c2", 25_000m, 100m, true, false, 1, "part", "part", Wan, FigureSource.Claim);
        var check = new Model.Check { Id = "k1", Rule = "TPN-07-D", Outcome = CheckOutcome.Fail, Severity = "error", Refs = ["c1", "c2"], Message = "", MessageEn = "" };
        var causes = new CauseFinder(new RelationGraph([(check, new SumConstraint([whole, part], [1, 1]), true)], [])).Find();
        var cause = Assert.Single(causes);
        Assert.Equal(hasDirection ? FindingKind.Figure : FindingKind.Contradiction, cause.Kind);
        if (hasDirection)
        {
            Assert.Equal((0, -25_000m), cause.Changes[0]);
        }
    }
}
