using Extractor.Model;

namespace Extractor.Pdf.Content;

/// <summary>Makes one ruling of fragments that continue or overlap each other.</summary>
internal static class RulingMerger
{
    /// <summary>Fragments whose middle lines are no further apart than this many points are one line.</summary>
    private const double PositionTolerance = 0.8;

    /// <summary>Fragments with a gap of no more than this many points continue each other.</summary>
    private const double GapTolerance = 1;

    /// <summary>Fragments up to this length may be the dots or dashes of one line.</summary>
    private const double MaxDash = 6;

    /// <summary>The widest gap between such dots, in points.</summary>
    private const double MaxDashGap = 4;

    /// <summary>So many dots at equal distances are a line.</summary>
    private const int MinDashes = 4;

    /// <summary>What stays shorter is a dot, a corner or part of a drawing.</summary>
    private const double MinLength = 3.5;

    /// <summary>The merged rulings: horizontal ones from top to bottom, then vertical ones from left to right.</summary>
    public static List<Ruling> Merge(List<Ruling> fragments)
    {
        var result = new List<Ruling>();
        foreach (Orientation orientation in (Orientation[])[Orientation.Horizontal, Orientation.Vertical])
        {
            List<Ruling> lines = Join(fragments.FindAll(ruling => ruling.Orientation == orientation));
            lines = JoinDashes(lines);
            lines.RemoveAll(ruling => ruling.Length < MinLength);
            lines.Sort((a, b) => Compare(a.Position, b.Position, a.Start, b.Start, a.End, b.End));
            result.AddRange(lines);
        }

        return result;
    }

    private static int Compare(double a1, double b1, double a2, double b2, double a3, double b3)
    {
        int order = a1.CompareTo(b1);
        order = order != 0 ? order : a2.CompareTo(b2);
        return order != 0 ? order : a3.CompareTo(b3);
    }

    /// <summary>
    /// Goes through the fragments by their starts; those lines that the next one may still continue are kept in buckets by position.
    /// </summary>
    private static List<Ruling> Join(List<Ruling> fragments)
    {
        fragments.Sort((a, b) => Compare(a.Start, b.Start, a.Position, b.Position, a.End, b.End));
        var lines = new List<Line>();
        var buckets = new Dictionary<int, List<Line>>();
        foreach (Ruling fragment in fragments)
        {
            Line? line = Find(buckets, fragment);
            if (line is null)
            {
                line = new Line(fragment);
                lines.Add(line);
                int key = Bucket(line.Position);
                if (!buckets.TryGetValue(key, out List<Line>? bucket))
                    buckets[key] = bucket = [];
                bucket.Add(line);
            }
            else
            {
                line.Add(fragment);
            }
        }

        return lines.ConvertAll(line => new Ruling(fragments[0].Orientation, line.Position, line.Start, line.End, line.Thickness));
    }

    private static int Bucket(double position) => (int)Math.Floor(Math.Clamp(position, -1e8, 1e8) / PositionTolerance);

    private static Line? Find(Dictionary<int, List<Line>> buckets, in Ruling fragment)
    {
        Line? nearest = null;
        double least = PositionTolerance;
        int middle = Bucket(fragment.Position);
        for (int key = middle - 1; key <= middle + 1; key++)
        {
            if (!buckets.TryGetValue(key, out List<Line>? bucket))
                continue;
            for (int i = bucket.Count - 1; i >= 0; i--)
            {
                Line line = bucket[i];
                if (line.End + MaxDashGap < fragment.Start)
                {
                    bucket.RemoveAt(i);
                    continue;
                }

                double distance = Math.Abs(line.FirstPosition - fragment.Position);
                if (line.End + GapTolerance >= fragment.Start && distance <= least)
                {
                    least = distance;
                    nearest = line;
                }
            }
        }

        return nearest;
    }

    /// <summary>Makes one line of dots and dashes of one size at equal distances.</summary>
    private static List<Ruling> JoinDashes(List<Ruling> lines)
    {
        List<Ruling> dashes = lines.FindAll(line => line.Length <= MaxDash);
        if (dashes.Count < MinDashes)
            return lines;

        List<Ruling> result = lines.FindAll(line => line.Length > MaxDash);
        dashes.Sort((a, b) => Compare(Bucket(a.Position), Bucket(b.Position), a.Start, b.Start, a.Position, b.Position));
        for (int first = 0; first < dashes.Count;)
        {
            int last = first;
            while (last + 1 < dashes.Count && Continues(dashes[last], dashes[last + 1]) && (last == first || IsRegular(dashes, first, last)))
                last++;
            if (last - first + 1 >= MinDashes)
            {
                Ruling line = dashes[first] with { End = dashes[last].End };
                result.Add(line);
            }
            else
            {
                for (int i = first; i <= last; i++)
                    result.Add(dashes[i]);
            }

            first = last + 1;
        }

        return result.Count == lines.Count ? lines : Join(result);
    }

    private static bool Continues(in Ruling dash, in Ruling next) =>
        Math.Abs(dash.Position - next.Position) <= PositionTolerance && next.Start - dash.End is >= 0 and <= MaxDashGap
        && Math.Abs(dash.Length - next.Length) <= Math.Max(0.5, dash.Length / 2);

    private static bool IsRegular(List<Ruling> dashes, int first, int last)
    {
        double gap = dashes[first + 1].Start - dashes[first].End;
        double next = dashes[last + 1].Start - dashes[last].End;
        return Math.Abs(gap - next) <= 0.5;
    }

    /// <summary>A line that grows. Its position is the mean of its fragments', weighted by their lengths.</summary>
    private sealed class Line(Ruling first)
    {
        private double _weight = Weight(first);
        private double _sum = first.Position * Weight(first);

        /// <summary>By which fragments are compared, so that a line does not drift.</summary>
        public double FirstPosition { get; } = first.Position;

        public double Position => _sum / _weight;

        public double Start { get; } = first.Start;

        public double End { get; private set; } = first.End;

        public double Thickness { get; private set; } = first.Thickness;

        public void Add(Ruling fragment)
        {
            _weight += Weight(fragment);
            _sum += fragment.Position * Weight(fragment);
            End = Math.Max(End, fragment.End);
            Thickness = Math.Max(Thickness, fragment.Thickness);
        }

        private static double Weight(Ruling fragment) => Math.Max(fragment.Length, 0.01);
    }
}
