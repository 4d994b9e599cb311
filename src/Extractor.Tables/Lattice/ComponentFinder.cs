using Extractor.Model;

namespace Extractor.Tables.Lattice;

/// <summary>Divides rulings into sets that hang together by crossing or touching.</summary>
internal static class ComponentFinder
{
    /// <summary>The sets that have rulings of both orientations.</summary>
    public static List<(List<Ruling> Horizontals, List<Ruling> Verticals)> Find(
        List<Ruling> horizontals, List<Ruling> verticals, LatticeOptions options)
    {
        var parents = new int[horizontals.Count + verticals.Count];
        for (var i = 0; i < parents.Length; i++)
        {
            parents[i] = i;
        }

        for (var h = 0; h < horizontals.Count; h++)
        {
            var horizontal = horizontals[h];
            var from = FirstAtOrAfter(verticals, horizontal.Start - options.MeetTolerance);
            for (var v = from; v < verticals.Count && verticals[v].Position <= horizontal.End + options.MeetTolerance; v++)
            {
                if (verticals[v].Start - options.MeetTolerance <= horizontal.Position
                    && horizontal.Position <= verticals[v].End + options.MeetTolerance)
                {
                    Union(parents, h, horizontals.Count + v);
                }
            }
        }

        var sets = new Dictionary<int, (List<Ruling> Horizontals, List<Ruling> Verticals)>();
        for (var i = 0; i < parents.Length; i++)
        {
            var root = Root(parents, i);
            if (!sets.TryGetValue(root, out var set))
            {
                sets[root] = set = ([], []);
            }

            if (i < horizontals.Count)
            {
                set.Horizontals.Add(horizontals[i]);
            }
            else
            {
                set.Verticals.Add(verticals[i - horizontals.Count]);
            }
        }

        return [.. sets.Values.Where(set => set.Horizontals.Count > 0 && set.Verticals.Count > 0)];
    }

    private static int FirstAtOrAfter(List<Ruling> sorted, double position)
    {
        var (low, high) = (0, sorted.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle].Position < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static int Root(int[] parents, int i)
    {
        while (parents[i] != i)
        {
            parents[i] = parents[parents[i]];
            i = parents[i];
        }

        return i;
    }

    private static void Union(int[] parents, int a, int b)
    {
        var (rootA, rootB) = (Root(parents, a), Root(parents, b));
        if (rootA != rootB)
        {
            parents[Math.Max(rootA, rootB)] = Math.Min(rootA, rootB);
        }
    }
}
