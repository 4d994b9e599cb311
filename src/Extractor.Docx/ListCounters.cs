using System.Text;

namespace Extractor.Docx;

/// <summary>Counts the items of all lists while the document is read in order, and renders their numbers.</summary>
internal sealed class ListCounters(Numbering numbering)
{
    private const int LevelCount = 9;
    private readonly Dictionary<string, int?[]> _counts = new(StringComparer.Ordinal);
    private readonly HashSet<(string Number, int Level)> _started = [];

    /// <summary>Counts a paragraph of a list and returns its number as printed; empty when nothing is printed.</summary>
    /// <param name="numberId">The instance.</param>
    /// <param name="level">0-based; null: the level that belongs to the paragraph's style, else the first.</param>
    /// <param name="styleIds">The paragraph's style and those that it is based on.</param>
    public ListNumber Next(string numberId, int? level, IReadOnlyList<string> styleIds)
    {
        if (numbering.Find(numberId) is not { } instance)
        {
            return ListNumber.None;
        }

        var at = Math.Clamp(level ?? LevelOfStyle(instance, styleIds), 0, LevelCount - 1);
        if (!instance.Levels.TryGetValue(at, out var definition))
        {
            return ListNumber.None;
        }

        if (!_counts.TryGetValue(instance.CountId, out var counts))
        {
            counts = new int?[LevelCount];
            _counts[instance.CountId] = counts;
        }

        if (instance.StartOverrides.TryGetValue(at, out var start) && _started.Add((numberId, at)))
        {
            counts[at] = start;
        }
        else
        {
            counts[at] = counts[at] is { } last ? last + 1 : definition.Start;
        }

        for (var above = 0; above < at; above++)
        {
            counts[above] ??= instance.Levels.TryGetValue(above, out var parent) ? parent.Start : 1;
        }

        for (var below = at + 1; below < LevelCount; below++)
        {
            // lvlRestart names the 1-based level whose use starts this level again; 0: it never starts again.
            var restart = instance.Levels.TryGetValue(below, out var child) ? child.Restart : null;
            if (restart is null || (restart > 0 && at < restart))
            {
                counts[below] = null;
            }
        }

        return definition.Hidden ? ListNumber.None : Render(instance, definition, counts);
    }

    private static int LevelOfStyle(NumberingInstance instance, IReadOnlyList<string> styleIds)
    {
        foreach (var style in styleIds)
        {
            foreach (var (index, level) in instance.Levels)
            {
                if (level.StyleId == style)
                {
                    return index;
                }
            }
        }

        return 0;
    }

    private static ListNumber Render(NumberingInstance instance, NumberingLevel definition, int?[] counts)
    {
        if (definition.Format == "bullet")
        {
            var bullet = new StringBuilder();
            foreach (var c in definition.Text)
            {
                bullet.Append(SymbolFonts.Map(definition.Font, c) ?? '•');
            }

            return new ListNumber(bullet.ToString(), definition.Gap);
        }

        var text = new StringBuilder();
        for (var i = 0; i < definition.Text.Length; i++)
        {
            var c = definition.Text[i];
            if (c != '%' || i + 1 == definition.Text.Length || definition.Text[i + 1] is < '1' or > '9')
            {
                text.Append(c);
                continue;
            }

            i++;
            var level = definition.Text[i] - '1';
            var format = instance.Levels.TryGetValue(level, out var other) ? other.Format : "decimal";
            if (definition.Legal && format != "none")
            {
                format = "decimal";
            }

            text.Append(NumberFormat.Write(counts[level] ?? other?.Start ?? 1, format));
        }

        return new ListNumber(text.ToString().Trim(), definition.Gap);
    }
}
