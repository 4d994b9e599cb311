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

    /// <summary>
    /// Clusters the rulings of one direction into borders. The longest come first and gather what lies close to them on both
    /// sides, so that the edges of a shaded cell on either side of a border join it rather than each other.
    /// </summary>
    public static GridLines Of(List<Ruling> rulings, LatticeOptions options)
    {
        var seeds = new List<double>();
        var clusters = new List<List<Ruling>>();
        foreach (var ruling in rulings.OrderByDescending(ruling => Math.Round(ruling.Length, 2)).ThenBy(ruling => ruling.Position).ThenBy(ruling => ruling.Start))
        {
            var next = seeds.BinarySearch(ruling.Position);
            next = next < 0 ? ~next : next;
            var toNext = next < seeds.Count ? seeds[next] - ruling.Position : double.MaxValue;
            var toLast = next > 0 ? ruling.Position - seeds[next - 1] : double.MaxValue;
            if (Math.Min(toNext, toLast) > options.GridTolerance)
            {
                seeds.Insert(next, ruling.Position);
                clusters.Insert(next, [ruling]);
            }
            else
            {
                clusters[toNext <= toLast ? next : next - 1].Add(ruling);
            }
        }

        return new GridLines(
            clusters.ConvertAll(cluster => Math.Round(cluster.Sum(ruling => ruling.Position * ruling.Length) / cluster.Sum(ruling => ruling.Length), 4)),
            clusters.ConvertAll(cluster => Union(cluster, options.GapTolerance)));
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
