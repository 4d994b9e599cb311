using Extractor.Model;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Tests;

public sealed class PrintedPrecisionTests
{
    private static readonly Observation Any = Book.Consistent().Build().Observations[0] with { Unit = "万元" };

    private static readonly Observation Zero = Any with { Value = 0, Decimals = 0, Text = "0" };

    [Fact]
    public void Zeros_printed_as_0_leave_the_other_figures_their_decimals()
    {
        var precision = new PrintedPrecision([Any with { Value = 1.24m, Decimals = 2, Text = "1.24" }, Zero, Zero, Zero]);
        Assert.Equal(100m, precision.StepOf(Zero));
        Assert.Equal(100m, precision.StepOf(Any with { Value = 20, Decimals = 0, Text = "20" }));
    }

    [Fact]
    public void Nothing_but_zeros_is_as_exact_as_it_looks() => Assert.Equal(10_000m, new PrintedPrecision([Zero, Zero]).StepOf(Zero));
}
