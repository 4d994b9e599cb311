using Extractor.Corpus.Generator.Figures;
using Extractor.Mutations.Mutating;
using FsCheck;
using FsCheck.Fluent;

namespace Extractor.Mutations.Tests;

public sealed class NumberChangeTests
{
    [Theory]
    [InlineData(nameof(MutationKind.Sign), "12.50", "-12.50")]
    [InlineData(nameof(MutationKind.Sign), "-3.10", "3.10")]
    [InlineData(nameof(MutationKind.DigitsSwapped), "1.00", "0.10")]
    [InlineData(nameof(MutationKind.DigitsSwapped), "777.77", null)]
    [InlineData(nameof(MutationKind.DigitsSwapped), "2.23", "2.32")]
    [InlineData(nameof(MutationKind.PointMoved), "15", null)]
    [InlineData(nameof(MutationKind.PointMoved), "0.00", null)]
    [InlineData(nameof(MutationKind.RowShifted), "12.50", null)]
    public void Changes_as_a_slip_of_the_hand(string kind, string number, string? changed) =>
        Assert.Equal(changed, NumberChange.Apply(Enum.Parse<MutationKind>(kind), number, new Dice(1)));

    [Fact]
    public void Point_moves_one_place_and_keeps_the_look()
    {
        var moved = Enumerable.Range(0, 20).Select(seed => NumberChange.Apply(MutationKind.PointMoved, "1,234.56", new Dice((ulong)seed))).Distinct().Order();
        Assert.Equal(["12,345.60", "123.45"], moved);
    }

    [Fact]
    public void A_changed_number_is_another_number_of_ordinary_shape() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(ArbMap.Default.ArbFor<PositiveInt>(), ArbMap.Default.ArbFor<uint>(), (fen, seed) =>
        {
            var number = (fen.Get / 100m).ToString("0.00", System.Globalization.CultureInfo.InvariantCulture);
            foreach (var kind in new[] { MutationKind.Digit, MutationKind.DigitsSwapped, MutationKind.PointMoved })
            {
                if (NumberChange.Apply(kind, number, new Dice(seed)) is { } changed)
                {
                    Assert.NotEqual(NumberChange.Value(number), NumberChange.Value(changed));
                    Assert.Matches(@"^(0|[1-9]\d*)\.\d\d$", changed);
                }
            }
        }));
}
