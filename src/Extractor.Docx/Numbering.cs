using System.Xml.Linq;

namespace Extractor.Docx;

/// <summary>The list definitions of a document (ISO/IEC 29500-1, 17.9).</summary>
internal sealed class Numbering
{
    private const int LevelCount = 9;
    private const int LongestText = 255;
    private readonly Dictionary<string, NumberingInstance> _instances = new(StringComparer.Ordinal);

    public Numbering(XElement? numbering, StyleSheet styles)
    {
        var definitions = new Dictionary<string, XElement>(StringComparer.Ordinal);
        var numbers = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var definition in numbering?.Elements(Names.W + "abstractNum") ?? [])
        {
            if ((string?)definition.Attribute(Names.W + "abstractNumId") is { } id)
            {
                definitions.TryAdd(id, definition);
            }
        }

        foreach (var number in numbering?.Elements(Names.W + "num") ?? [])
        {
            if ((string?)number.Attribute(Names.W + "numId") is { } id)
            {
                numbers.TryAdd(id, number);
            }
        }

        foreach (var (id, number) in numbers)
        {
            if (Names.ChildValue(number, "abstractNumId") is { } definitionId && definitions.TryGetValue(definitionId, out var definition))
            {
                (definitionId, definition) = FollowStyle(definitionId, definition, definitions, numbers, styles);
                _instances[id] = Build(definitionId, definition, number);
            }
        }
    }

    /// <summary>The instance; null when the document does not define it.</summary>
    public NumberingInstance? Find(string id) => _instances.GetValueOrDefault(id);

    /// <summary>A definition may only point to a numbering style, which points to an instance, which points to the real one.</summary>
    private static (string Id, XElement Definition) FollowStyle(
        string id,
        XElement definition,
        Dictionary<string, XElement> definitions,
        Dictionary<string, XElement> numbers,
        StyleSheet styles)
    {
        for (var steps = 0; steps < LevelCount && Names.ChildValue(definition, "numStyleLink") is { } link; steps++)
        {
            if (styles.NumberingOf(link) is not { } numberId
                || !numbers.TryGetValue(numberId, out var number)
                || Names.ChildValue(number, "abstractNumId") is not { } nextId
                || !definitions.TryGetValue(nextId, out var next))
            {
                break;
            }

            (id, definition) = (nextId, next);
        }

        return (id, definition);
    }

    private static NumberingInstance Build(string definitionId, XElement definition, XElement number)
    {
        var levels = new Dictionary<int, NumberingLevel>();
        var starts = new Dictionary<int, int>();
        foreach (var level in definition.Elements(Names.W + "lvl"))
        {
            if (LevelIndex(level) is { } index)
            {
                levels[index] = ReadLevel(level);
            }
        }

        foreach (var change in number.Elements(Names.W + "lvlOverride"))
        {
            if (LevelIndex(change) is not { } index)
            {
                continue;
            }

            if (change.Element(Names.W + "lvl") is { } level)
            {
                levels[index] = ReadLevel(level);
            }

            if (Names.Number(Names.ChildValue(change, "startOverride")) is { } start)
            {
                starts[index] = start;
            }
        }

        return new NumberingInstance(definitionId, levels, starts);
    }

    private static int? LevelIndex(XElement element) =>
        Names.Number((string?)element.Attribute(Names.W + "ilvl")) is { } index and >= 0 and < LevelCount ? index : null;

    private static NumberingLevel ReadLevel(XElement level)
    {
        // Word 2010 wraps its custom formats in mc:AlternateContent; the fallback holds a standard one.
        var format = Names.ChildValue(level, "numFmt")
            ?? level.Elements(Names.Compatibility + "AlternateContent").Elements(Names.Compatibility + "Fallback")
                .Select(fallback => Names.ChildValue(fallback, "numFmt")).FirstOrDefault(value => value is not null);
        var text = Names.ChildValue(level, "lvlText") ?? string.Empty;
        var fonts = level.Element(Names.RunProperties)?.Element(Names.W + "rFonts");
        return new NumberingLevel(
            Names.Number(Names.ChildValue(level, "start")) ?? 0,
            format ?? "decimal",
            text.Length > LongestText ? text[..LongestText] : text,
            Names.Number(Names.ChildValue(level, "lvlRestart")),
            Names.Toggle(level, "isLgl") ?? false,
            Names.ChildValue(level, "suff") ?? "tab",
            Names.ChildValue(level, "pStyle"),
            (string?)fonts?.Attribute(Names.W + "ascii") ?? (string?)fonts?.Attribute(Names.W + "hAnsi"),
            Names.Toggle(level.Element(Names.RunProperties), "vanish") ?? false);
    }
}
