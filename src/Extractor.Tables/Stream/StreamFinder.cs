using Extractor.Model;

namespace Extractor.Tables.Stream;

/// <summary>Finds tables without vertical rulings: runs of lines whose texts stand in common columns, figures among them.</summary>
internal sealed class StreamFinder(StreamOptions options)
{
    /// <summary>The tables in the words that the lattice finder left, and the words that are left now.</summary>
    public (List<Table> Tables, List<Word> Remaining) Find(Page page, IReadOnlyList<Word> words, IReadOnlyList<Box> ruledTables)
    {
        var upright = words.Where(word => word.Letters[0].Rotation == 0).ToList();
        var lines = PrintedText.Lines(upright).Select(line => StreamLine.Of(line, options)).ToList();
        var tables = new List<Table>();
        var taken = new HashSet<Word>(ReferenceEqualityComparer.Instance);
        foreach (var region in Regions(lines, ruledTables))
        {
            if (StreamGrid.Build(region, Rulings(page, region), options) is { } filled)
            {
                tables.Add(filled.ToTable(page.Number, TableMethod.Stream, [Flags.StreamTable]));
                taken.UnionWith(region.SelectMany(line => line.Texts).SelectMany(text => text));
            }
        }

        return (tables, [.. words.Where(word => !taken.Contains(word))]);
    }

    private IEnumerable<List<StreamLine>> Regions(List<StreamLine> lines, IReadOnlyList<Box> ruledTables)
    {
        var region = new List<StreamLine>();
        var singles = 0;
        foreach (var line in lines)
        {
            var continues = region.Count > 0
                && line.Baseline - region[^1].Baseline <= options.LinePitch * Math.Max(line.Size, region[^1].Size)
                && !line.IsFormHead
                && !ruledTables.Any(box => box.Top < line.Baseline && box.Bottom > region[^1].Baseline);
            if (continues && !line.IsTabular)
            {
                continues = ++singles <= options.MostSingles;
            }

            if (!continues)
            {
                if (Trimmed(region) is { } found)
                {
                    yield return found;
                }

                region = [];
                singles = 0;
                if (!line.IsTabular || line.IsFormHead)
                {
                    continue;
                }
            }

            singles = line.IsTabular ? 0 : singles;
            region.Add(line);
        }

        if (Trimmed(region) is { } last)
        {
            yield return last;
        }
    }

    /// <summary>The region without lines of a single text at its end; null when it is no table.</summary>
    private List<StreamLine>? Trimmed(List<StreamLine> region)
    {
        var end = region.Count;
        while (end > 0 && !region[end - 1].IsTabular)
        {
            end--;
        }

        region = region.GetRange(0, end);
        var tabular = region.Count(line => line.IsTabular);
        if (region.Count(line => line is { IsTabular: true, Figures: > 0 }) < options.FewestFigureLines
            || tabular < options.TabularShare * region.Count)
        {
            return null;
        }

        var beyondFirst = region.Where(line => line.IsTabular).SelectMany(line => line.Texts.Skip(1)).Select(PrintedText.OfLine).ToList();
        var figures = beyondFirst.Count(StreamLine.IsFigure);
        if (figures < options.FigureShare * beyondFirst.Count)
        {
            return null;
        }

        // Two columns of labels and plain integers are a table of contents or the scale of a chart.
        var amounts = beyondFirst.Count(StreamLine.IsAmount);
        var wide = region.Count(line => line.Texts.Count >= 3);
        return wide * 2 >= tabular || amounts * 2 >= beyondFirst.Count ? region : null;
    }

    /// <summary>Heights of the horizontal rulings that run across the region.</summary>
    private static List<double> Rulings(Page page, List<StreamLine> region)
    {
        var words = region.SelectMany(line => line.Texts).SelectMany(text => text).ToList();
        var (left, right) = (words.Min(word => word.Box.Left), words.Max(word => word.Box.Right));
        var heights = new List<double>();
        foreach (var ruling in page.Rulings.Where(ruling => ruling.Orientation == Orientation.Horizontal).OrderBy(ruling => ruling.Position))
        {
            var covered = Math.Min(right, ruling.End) - Math.Max(left, ruling.Start);
            if (covered >= 0.8 * (right - left)
                && ruling.Position > region[0].Middle && ruling.Position < region[^1].Middle
                && (heights.Count == 0 || ruling.Position - heights[^1] > 3))
            {
                heights.Add(ruling.Position);
            }
        }

        return heights;
    }
}
