using System.Collections.Frozen;

namespace Extractor.Pdf.Fonts;

/// <summary>
/// Characters of fonts whose codes Windows programs show at U+F020 to U+F0FF, in the private use area. Only such marks are listed as
/// reports use: boxes, ticks, bullets, arrows, numbers in circles.
/// </summary>
internal static class PictorialFonts
{
    private const int FirstPrivate = 0xF000;

    private static readonly FrozenDictionary<int, int> Wingdings = new Dictionary<int, int>
    {
        [0x20] = 0x20,
        [0x6C] = 0x25CF,
        [0x6D] = 0x274D,
        [0x6E] = 0x25A0,
        [0x6F] = 0x25A1,
        [0x71] = 0x2751,
        [0x72] = 0x2752,
        [0x75] = 0x25C6,
        [0x76] = 0x2756,
        [0x80] = 0x24EA,
        [0x81] = 0x2460,
        [0x82] = 0x2461,
        [0x83] = 0x2462,
        [0x84] = 0x2463,
        [0x85] = 0x2464,
        [0x86] = 0x2465,
        [0x87] = 0x2466,
        [0x88] = 0x2467,
        [0x89] = 0x2468,
        [0x8A] = 0x2469,
        [0x8C] = 0x2776,
        [0x8D] = 0x2777,
        [0x8E] = 0x2778,
        [0x8F] = 0x2779,
        [0x90] = 0x277A,
        [0x91] = 0x277B,
        [0x92] = 0x277C,
        [0x93] = 0x277D,
        [0x94] = 0x277E,
        [0x95] = 0x277F,
        [0x9E] = 0xB7,
        [0x9F] = 0x2022,
        [0xA1] = 0x25CB,
        [0xA7] = 0x25AA,
        [0xA8] = 0x25FB,
        [0xAB] = 0x2605,
        [0xD8] = 0x27A2,
        [0xDF] = 0x2190,
        [0xE0] = 0x2192,
        [0xE1] = 0x2191,
        [0xE2] = 0x2193,
        [0xE8] = 0x2794,
        [0xFB] = 0x2717,
        [0xFC] = 0x2713,
        [0xFD] = 0x2612,
        [0xFE] = 0x2611,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<int, int> Wingdings2 = new Dictionary<int, int>
    {
        [0x20] = 0x20,
        [0x4F] = 0x2717,
        [0x50] = 0x2713,
        [0x51] = 0x2612,
        [0x52] = 0x2611,
        [0x53] = 0x2612,
        [0x54] = 0x2612,
        [0xA3] = 0x25A1,
    }.ToFrozenDictionary();

    /// <summary>The text of a character of the private use area in a font of this name; null when it is not known.</summary>
    public static string? ToText(string fontName, string? privateText)
    {
        if (privateText is not { Length: 1 } || privateText[0] is < (char)(FirstPrivate + 0x20) or > (char)(FirstPrivate + 0xFF))
            return null;

        int code = privateText[0] - FirstPrivate;
        string name = fontName.Replace(" ", string.Empty, StringComparison.Ordinal).Replace("-", string.Empty, StringComparison.Ordinal);
        if (name.StartsWith("Symbol", StringComparison.OrdinalIgnoreCase))
            return NamedEncodings.Symbol[code] is { } glyph ? GlyphNames.ToText(glyph) : null;
        if (name.StartsWith("Wingdings2", StringComparison.OrdinalIgnoreCase))
            return Wingdings2.TryGetValue(code, out int second) ? UsableText.FromCodePoint(second) : null;
        if (name.StartsWith("Wingdings3", StringComparison.OrdinalIgnoreCase) || !name.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase))
            return null;
        return Wingdings.TryGetValue(code, out int point) ? UsableText.FromCodePoint(point) : null;
    }

    /// <summary>What a code of such a font would be in the private use area.</summary>
    public static string Private(uint code) => ((char)(FirstPrivate + (code & 255))).ToString();
}
