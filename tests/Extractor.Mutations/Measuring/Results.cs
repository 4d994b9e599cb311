namespace Extractor.Mutations.Measuring;

/// <summary>What a run of the harness found.</summary>
/// <param name="Reports">Consistent reports checked.</param>
/// <param name="Checks">Checks that passed in them, rounding included.</param>
/// <param name="FalseAlarms">What was said against them.</param>
/// <param name="Trials">The mutations.</param>
internal sealed record Results(int Reports, long Checks, IReadOnlyList<FalseAlarm> FalseAlarms, IReadOnlyList<Trial> Trials)
{
    /// <summary>Mutations that break an identity.</summary>
    public IEnumerable<Trial> Broken => Trials.Where(trial => trial.Breaks is Breakage.Error or Breakage.Minor);

    /// <summary>Share of the mutations that break an identity for which there is a finding; 1 when there are none.</summary>
    public double Detected => Share(Broken, trial => trial.IsDetected);

    /// <summary>Share of them whose first finding has the changed figure first; 1 when there are none.</summary>
    public double PlacedFirst => Share(Broken, trial => trial.IsPlacedFirst);

    /// <summary>The same share of those that break two checks or more; 1 when there are none.</summary>
    public double PlaceablePlacedFirst => Share(Broken.Where(trial => trial.IsPlaceable), trial => trial.IsPlacedFirst);

    private static double Share(IEnumerable<Trial> of, Func<Trial, bool> holds) => of.Any() ? (double)of.Count(holds) / of.Count() : 1;
}
