using System.Collections.Frozen;

namespace Extractor.Pdf.Fonts;

/// <summary>The encodings that PDF and the font formats define by name, and their lists of glyph names.</summary>
internal static class NamedEncodings
{
    private static readonly Lazy<FrozenDictionary<string, string?[]>> Tables = new(() => EmbeddedData.Lines("encodings.txt")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(
            parts => parts[0], parts => parts.Skip(1).Select(name => name == "-" ? null : name).ToArray(), StringComparer.Ordinal));

    /// <summary>ISO 32000-1, annex D: 256 glyph names, null for codes without one. Not to be written to.</summary>
    public static string?[] Standard => Tables.Value["Standard"];

    public static string?[] WinAnsi => Tables.Value["WinAnsi"];

    public static string?[] MacRoman => Tables.Value["MacRoman"];

    public static string?[] MacExpert => Tables.Value["MacExpert"];

    public static string?[] Symbol => Tables.Value["Symbol"];

    public static string?[] ZapfDingbats => Tables.Value["ZapfDingbats"];

    /// <summary>The Expert encoding of CFF (Technical Note 5176, appendix B).</summary>
    public static string?[] Expert => Tables.Value["Expert"];

    /// <summary>The 391 standard strings of CFF (Technical Note 5176, appendix A).</summary>
    public static string?[] CffStrings => Tables.Value["CffStrings"];

    public static string?[] ExpertCharset => Tables.Value["ExpertCharset"];

    public static string?[] ExpertSubsetCharset => Tables.Value["ExpertSubsetCharset"];

    /// <summary>The 258 glyph names that the post table refers to by number.</summary>
    public static string?[] MacGlyphs => Tables.Value["MacGlyphs"];

    /// <summary>An encoding by the name that /Encoding or /BaseEncoding uses; null for any other name.</summary>
    public static string?[]? Find(string name) => name switch
    {
        "StandardEncoding" => Standard,
        "WinAnsiEncoding" => WinAnsi,
        "MacRomanEncoding" => MacRoman,
        "MacExpertEncoding" => MacExpert,
        "SymbolEncoding" => Symbol,
        "ZapfDingbatsEncoding" => ZapfDingbats,
        _ => null,
    };
}
