using Extractor.Model;

namespace Extractor.Tables.Lattice;

/// <summary>The borders of one direction: their positions, and which stretches of each are ruled.</summary>
internal sealed class GridLines
{
    private readonly List<List<(double Start, double End)>> _stretches;

    private GridLines(List<double> positions, List<List<(double Start, double End)>> stretches)
    {
        Positions = positions;
        _stretches = stretches;
    }

    /// <summary>In rising order.</summary>
    public List<double> Positions { get; }

    public int Count => Positions.Count;

    /// <summary>Clusters the rulings of one direction into borders.</summary>
    public static GridLines Of(List<Ruling> rulings, LatticeOptions options)
    {
        var sorted = rulings.OrderBy(ruling => ruling.Position).ThenBy(ruling => ruling.Start).ToList();
        var positions = new List<double>();
        var stretches = new List<List<(double, double)>>();
        for (var at = 0; at < sorted.Count;)
        {
            var end = at + 1;
            var (weight, sum) = (sorted[at].Length, sorted[at].Length * sorted[at].Position);
            while (end < sorted.Count && sorted[end].Position - sorted[at].Position <= options.GridTolerance)
            {
                weight += sorted[end].Length;
                sum += sorted[end].Length * sorted[end].Position;
                end++;
            }

            positions.Add(sum / weight);
            stretches.Add(Union(sorted.GetRange(at, end - at), options.GapTolerance));
            at = end;
        }

        return new GridLines(positions, stretches);
    }

    /// <summary>Adds the border of an open side.</summary>
    public void Add(double position, double start, double end)
    {
        var at = Positions.FindIndex(other => other > position);
        at = at < 0 ? Positions.Count : at;
        Positions.Insert(at, position);
        _stretches.Insert(at, [(start, end)]);
    }

    /// <summary>Whether at least the given share of a stretch of border <paramref name="line"/> is ruled.</summary>
    public bool Covers(int line, double start, double end, double share)
    {
        var covered = 0.0;
        foreach (var stretch in _stretches[line])
        {
            covered += Math.Max(0, Math.Min(end, stretch.End) - Math.Max(start, stretch.Start));
        }

        return covered >= share * (end - start);
    }

    /// <summary>The ends of the ruled stretches of all borders.</summary>
    public IEnumerable<(double Position, double Start, double End)> Ends() =>
        Positions.Select((position, i) => (position, _stretches[i][0].Start, _stretches[i][^1].End));

    private static List<(double Start, double End)> Union(List<Ruling> rulings, double gap)
    {
        rulings.Sort((a, b) => a.Start.CompareTo(b.Start));
        var union = new List<(double Start, double End)>();
        foreach (var ruling in rulings)
        {
            if (union.Count > 0 && ruling.Start <= union[^1].End + gap)
            {
                union[^1] = (union[^1].Start, Math.Max(union[^1].End, ruling.End));
            }
            else
            {
                union.Add((ruling.Start, ruling.End));
            }
        }

        return union;
    }
}
