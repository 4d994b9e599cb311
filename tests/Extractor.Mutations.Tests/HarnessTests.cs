using Extractor.Model;
using Extractor.Mutations.Measuring;
using Extractor.Mutations.Mutating;

namespace Extractor.Mutations.Tests;

/// <summary>A small run of the harness, the same each time.</summary>
public sealed class HarnessTests
{
    // The bounds are what the checks reach; they go up with them, never down.
    private const double LeastDetected = 0.99;
    private const double LeastPlacedFirst = 0.92;
    private const double LeastPlaceablePlacedFirst = 0.97;

    private static readonly Lazy<Results> Run = new(() => Harness.Run(new HarnessOptions { Reports = 200, Mutations = 300, Seed = 11 }));

    [Fact]
    public void Consistent_reports_have_no_finding_and_are_really_checked()
    {
        Assert.Empty(Run.Value.FalseAlarms.Select(alarm => $"{alarm.Report}: {alarm.Rule} {alarm.Message}"));
        Assert.True(Run.Value.Checks > 200 * 200, $"only {Run.Value.Checks} checks passed");
    }

    [Fact]
    public void Broken_identities_are_detected() =>
        Assert.True(Run.Value.Detected >= LeastDetected, Say(Run.Value.Detected, trial => !trial.IsDetected));

    [Fact]
    public void Changed_figures_are_the_first_place_of_the_first_finding() =>
        Assert.True(Run.Value.PlacedFirst >= LeastPlacedFirst, Say(Run.Value.PlacedFirst, trial => !trial.IsPlacedFirst));

    [Fact]
    public void Figures_in_two_identities_or_more_are_placed() => Assert.True(
        Run.Value.PlaceablePlacedFirst >= LeastPlaceablePlacedFirst,
        Say(Run.Value.PlaceablePlacedFirst, trial => trial is { IsPlaceable: true, IsPlacedFirst: false }));

    [Fact]
    public void All_kinds_in_all_forms_are_tried()
    {
        var tried = Run.Value.Trials.Select(trial => trial.Mutation).ToList();
        Assert.Equal(Enum.GetValues<MutationKind>(), tried.Select(mutation => mutation.Kind).Distinct().Order());
        Assert.Empty(FormId.Nine.Except(tried.Select(mutation => mutation.Place), StringComparer.Ordinal));
    }

    [Fact]
    public void The_same_options_give_the_same_results()
    {
        static string Text()
        {
            using var text = new StringWriter();
            ResultText.Write(Harness.Run(new HarnessOptions { Reports = 15, Mutations = 30, Seed = 3 }), text);
            return text.ToString();
        }

        Assert.Equal(Text(), Text());
    }

    private static string Say(double share, Func<Trial, bool> isBad) =>
        $"{share:P1}; worst:\n" + string.Join('\n', Run.Value.Broken.Where(isBad).Take(20).Select(trial =>
            $"{trial.Report} {trial.Mutation.Kind} {trial.Mutation.Place} {trial.Mutation.Where}: {trial.Mutation.Old} -> {trial.Mutation.New}: "
            + string.Join("; ", trial.Findings.Take(2).Select(finding => $"{finding.Rule} {finding.Kind} {finding.Message}"))));
}
