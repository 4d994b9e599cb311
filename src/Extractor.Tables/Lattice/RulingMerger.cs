using Extractor.Model;

namespace Extractor.Tables.Lattice;

/// <summary>Cleans rulings: parallel ones a hair apart become one line, fragments that continue each other one ruling.</summary>
internal static class RulingMerger
{
    /// <summary>The merged rulings of one orientation, by position and then by start.</summary>
    public static List<Ruling> Merge(IEnumerable<Ruling> rulings, Orientation orientation, LatticeOptions options)
    {
        var sorted = rulings
            .Where(ruling => ruling.Orientation == orientation && double.IsFinite(ruling.Position)
                && double.IsFinite(ruling.Start) && double.IsFinite(ruling.End) && ruling.End > ruling.Start)
            .OrderBy(ruling => ruling.Position).ThenBy(ruling => ruling.Start).ThenBy(ruling => ruling.End)
            .ToList();
        var merged = new List<Ruling>();
        for (var at = 0; at < sorted.Count;)
        {
            var end = at + 1;
            // A thousandth of leeway, so that fragments whose positions differ by rounding fall on the same side of the limit.
            while (end < sorted.Count && sorted[end].Position - sorted[at].Position <= options.FragmentTolerance + 0.001)
            {
                end++;
            }

            Continue(sorted.GetRange(at, end - at), merged, options);
            at = end;
        }

        return merged;
    }

    private static void Continue(List<Ruling> line, List<Ruling> merged, LatticeOptions options)
    {
        line.Sort((a, b) => a.Start.CompareTo(b.Start));
        var at = 0;
        while (at < line.Count)
        {
            var (start, end, thickness) = (line[at].Start, line[at].End, line[at].Thickness);
            var (weight, sum) = (0.0, 0.0);
            var next = at;
            while (next < line.Count && line[next].Start <= end + options.GapTolerance)
            {
                end = Math.Max(end, line[next].End);
                thickness = Math.Max(thickness, line[next].Thickness);
                weight += line[next].Length;
                sum += line[next].Length * line[next].Position;
                next++;
            }

            if (end - start >= options.ShortestRuling)
            {
                // Rounded, so that the order of summing does not move a border past a letter that stands exactly on it.
                merged.Add(new Ruling(line[at].Orientation, Math.Round(sum / weight, 4), start, end, thickness));
            }

            at = next;
        }
    }
}
