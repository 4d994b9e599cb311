using System.Collections.Frozen;
using System.Globalization;

namespace Extractor.Pdf.Fonts;

/// <summary>Advance widths of the standard 14 fonts (ISO 32000-1, 9.6.2.2) and of fonts that stand in for them, in 1/1000 em.</summary>
internal static class StandardWidths
{
    private const double CourierWidth = 600;

    private static readonly Lazy<FrozenDictionary<string, FrozenDictionary<string, double>>> Fonts = new(() =>
        EmbeddedData.Lines("standard-widths.txt").Select(line => line.Split(' ')).ToFrozenDictionary(
            parts => parts[0],
            parts => parts.Skip(1).Chunk(2).ToFrozenDictionary(
                pair => pair[0], pair => double.Parse(pair[1], CultureInfo.InvariantCulture), StringComparer.Ordinal),
            StringComparer.Ordinal));

    /// <summary>
    /// The standard font with the same widths, by name: Arial is as wide as Helvetica, Times New Roman as Times, Courier New as
    /// Courier. Empty for any other font.
    /// </summary>
    public static string FamilyOf(string fontName)
    {
        string name = fontName.Replace(" ", string.Empty, StringComparison.Ordinal);
        bool bold = name.Contains("Bold", StringComparison.OrdinalIgnoreCase);
        bool italic = name.Contains("Italic", StringComparison.OrdinalIgnoreCase) || name.Contains("Oblique", StringComparison.OrdinalIgnoreCase);
        if (Starts(name, "Arial") || Starts(name, "Helvetica"))
            return bold ? "Helvetica-Bold" : "Helvetica";
        if (Starts(name, "Times"))
            return (bold, italic) switch { (true, true) => "Times-BoldItalic", (true, _) => "Times-Bold", (_, true) => "Times-Italic", _ => "Times-Roman" };
        if (Starts(name, "Courier"))
            return "Courier";
        if (name is "Symbol" || Starts(name, "Symbol,") || Starts(name, "SymbolMT"))
            return "Symbol";
        return Starts(name, "ZapfDingbats") ? "ZapfDingbats" : string.Empty;
    }

    /// <summary>The width of a glyph in a font that <see cref="FamilyOf"/> gave; null when it has none.</summary>
    public static double? Find(string family, string glyphName)
    {
        if (family == "Courier")
            return CourierWidth;
        return Fonts.Value.TryGetValue(family, out var widths) && widths.TryGetValue(glyphName, out double width) ? width : null;
    }

    private static bool Starts(string name, string start) => name.StartsWith(start, StringComparison.OrdinalIgnoreCase);
}
