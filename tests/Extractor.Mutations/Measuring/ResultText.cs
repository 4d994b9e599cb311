using System.Globalization;
using Extractor.Mutations.Mutating;

namespace Extractor.Mutations.Measuring;

/// <summary>Writes results as Markdown.</summary>
internal static class ResultText
{
    private const int MostExamples = 40;

    public static void Write(Results results, TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{results.Reports} consistent reports, {results.Checks} checks passed in them, {results.FalseAlarms.Count} false alarms"));
        output.WriteLine();
        foreach (var group in results.FalseAlarms.GroupBy(alarm => (alarm.Rule, alarm.Severity)).OrderByDescending(group => group.Count()))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"* {group.Key.Rule} ({group.Key.Severity}): {group.Count()}, such as"));
            foreach (var alarm in group.DistinctBy(alarm => alarm.Report.Split(' ')[0], StringComparer.Ordinal).Take(4))
            {
                output.WriteLine($"  - {alarm.Report}: {alarm.Message}");
            }
        }

        if (results.Trials.Count == 0)
        {
            return;
        }

        Table(output, "kind", results.Trials.GroupBy(trial => trial.Mutation.Kind).OrderBy(group => group.Key).Select(group => (group.Key.ToString(), group.ToList())), results);
        Table(output, "place", results.Trials.GroupBy(trial => trial.Mutation.Place, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => (group.Key, group.ToList())), results);
        Examples(output, "Not detected", results.Broken.Where(trial => !trial.IsDetected));
        Examples(output, "Detected, not placed first", results.Broken.Where(trial => trial.IsDetected && !trial.IsPlacedFirst));
        Examples(output, "No identity broken, no check looks at it", results.Trials.Where(trial => trial.Breaks == Breakage.Unchecked));
        Examples(output, "No identity broken although checks look at it", results.Trials.Where(trial => trial.Breaks == Breakage.OnlyBounded));
    }

    private static void Table(TextWriter output, string head, IEnumerable<(string Name, List<Trial> Trials)> groups, Results results)
    {
        output.WriteLine();
        output.WriteLine($"| {head} | mutations | within rounding | unchecked | only bounded | break an identity | of them minor | detected | placed first | placed among | break two or more | of them placed first |");
        output.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var (name, trials) in groups.Append(("all", results.Trials.ToList())))
        {
            var broken = trials.Where(trial => trial.Breaks is Breakage.Error or Breakage.Minor).ToList();
            int Count(Breakage breakage) => trials.Count(trial => trial.Breaks == breakage);
            var placeable = broken.Where(trial => trial.IsPlaceable).ToList();
            string Share(List<Trial> of, Func<Trial, bool> holds) => of.Count == 0 ? "–"
                : (100.0 * of.Count(holds) / of.Count).ToString("0.0", CultureInfo.InvariantCulture) + " %";
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {trials.Count} | {Count(Breakage.WithinRounding)} | {Count(Breakage.Unchecked)} | {Count(Breakage.OnlyBounded)} | {broken.Count} | {Count(Breakage.Minor)} "
                + $"| {Share(broken, trial => trial.IsDetected)} | {Share(broken, trial => trial.IsPlacedFirst)} | {Share(broken, trial => trial.IsPlacedAmong)} "
                + $"| {placeable.Count} | {Share(placeable, trial => trial.IsPlacedFirst)} |"));
        }
    }

    private static void Examples(TextWriter output, string title, IEnumerable<Trial> trials)
    {
        var all = trials.ToList();
        if (all.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{title}: {all.Count}"));
        output.WriteLine();

        // One of each kind and place before a second one.
        var examples = all.GroupBy(trial => (trial.Mutation.Kind, trial.Mutation.Place))
            .SelectMany(group => group.Select((trial, i) => (trial, i)))
            .OrderBy(example => example.i).ThenBy(example => example.trial.Mutation.Kind).Take(MostExamples);
        foreach (var (trial, _) in examples)
        {
            var mutation = trial.Mutation;
            output.WriteLine($"* {trial.Report}, {mutation.Kind} in {mutation.Place}: {mutation.Where}: {Short(mutation.Old)} → {Short(mutation.New)}; breaks {string.Join(", ", trial.BrokenRules)}");
            if (trial.FirstPlaces.Count > 0)
            {
                var wanted = mutation.Target.Cells.Concat(mutation.Target.Above).Concat(mutation.Target.Ranges.Select(range => $"block {range.Block} at {range.Start}")).Take(5);
                output.WriteLine($"  - wanted {string.Join(", ", wanted)}; first {string.Join(", ", trial.FirstPlaces)}");
            }

            foreach (var finding in trial.Findings.Take(2))
            {
                output.WriteLine($"  - {finding.Rule} {finding.Kind} {finding.Severity} [{string.Join(", ", finding.Refs.Take(4))}]: {finding.Message}");
            }
        }
    }

    private static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
