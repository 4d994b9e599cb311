using System.Xml.Linq;

namespace Extractor.Docx;

/// <summary>The styles of a document with what they inherit settled (ISO/IEC 29500-1, 17.7).</summary>
internal sealed class StyleSheet
{
    private const int LongestChain = 50;
    private readonly Dictionary<string, XElement> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ParagraphStyle> _paragraphStyles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _hidden = new(StringComparer.Ordinal);
    private readonly string? _defaultParagraphStyle;

    public StyleSheet(XElement? styles)
    {
        foreach (var style in styles?.Elements(Names.W + "style") ?? [])
        {
            if ((string?)style.Attribute(Names.W + "styleId") is not { } id || !_styles.TryAdd(id, style))
            {
                continue;
            }

            if ((string?)style.Attribute(Names.W + "type") == "paragraph"
                && (string?)style.Attribute(Names.W + "default") is "1" or "true" or "on")
            {
                _defaultParagraphStyle ??= id;
            }
        }
    }

    /// <summary>The style of a paragraph; null or an unknown id gives the default style.</summary>
    public ParagraphStyle Paragraph(string? id)
    {
        id = id is not null && _styles.ContainsKey(id) ? id : _defaultParagraphStyle ?? id;
        if (id is null)
        {
            return ParagraphStyle.None;
        }

        if (!_paragraphStyles.TryGetValue(id, out var style))
        {
            style = Settle(id);
            _paragraphStyles[id] = style;
        }

        return style;
    }

    /// <summary>Whether a character style hides its text.</summary>
    public bool HidesCharacters(string? id)
    {
        if (id is null)
        {
            return false;
        }

        if (!_hidden.TryGetValue(id, out var hides))
        {
            hides = Chain(id).Select(style => Names.Toggle(style.Element(Names.RunProperties), "vanish")).FirstOrDefault(v => v is not null) ?? false;
            _hidden[id] = hides;
        }

        return hides;
    }

    /// <summary>The numbering that a numbering style stands for; null when there is none.</summary>
    public string? NumberingOf(string? styleId) => styleId is null
        ? null
        : Chain(styleId)
            .Select(style => Names.ChildValue(style.Element(Names.ParagraphProperties)?.Element(Names.W + "numPr"), "numId"))
            .FirstOrDefault(id => id is not null);

    private ParagraphStyle Settle(string id)
    {
        string? numbering = null;
        int? numberingLevel = null;
        int? outline = null;
        var names = new List<string>();
        var ids = new List<string>();
        foreach (var style in Chain(id))
        {
            ids.Add((string?)style.Attribute(Names.W + "styleId") ?? string.Empty);
            if (Names.ChildValue(style, "name") is { } name)
            {
                names.Add(name);
            }

            var properties = style.Element(Names.ParagraphProperties);
            var number = properties?.Element(Names.W + "numPr");
            numbering ??= Names.ChildValue(number, "numId");
            numberingLevel ??= Names.Number(Names.ChildValue(number, "ilvl"));
            outline ??= Names.Number(Names.ChildValue(properties, "outlineLvl"));
        }

        return new ParagraphStyle(ids, names, numbering, numberingLevel, outline, HidesCharacters(id));
    }

    private IEnumerable<XElement> Chain(string id)
    {
        string? next = id;
        for (var length = 0; length < LongestChain && next is not null && _styles.TryGetValue(next, out var style); length++)
        {
            yield return style;
            next = Names.ChildValue(style, "basedOn");
        }
    }
}
