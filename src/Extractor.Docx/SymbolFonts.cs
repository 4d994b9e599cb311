using System.Collections.Frozen;

namespace Extractor.Docx;

/// <summary>
/// Characters of the symbol fonts of Office that have no Unicode mapping of their own: what Chinese forms use for check boxes,
/// bullets and circled numbers.
/// </summary>
internal static class SymbolFonts
{
    private static readonly FrozenDictionary<int, char> Wingdings = Load(
    [
        (0x46, '☞'), (0x4A, '☺'), (0x6C, '●'), (0x6D, '❍'), (0x6E, '■'), (0x6F, '□'), (0x70, '□'), (0x71, '❑'), (0x72, '❒'),
        (0x73, '⬧'), (0x74, '◆'), (0x75, '◆'), (0x76, '❖'), (0x77, '◆'), (0x9E, '·'), (0x9F, '•'), (0xA0, '▪'), (0xA1, '○'),
        (0xA4, '◉'), (0xA7, '▪'), (0xA8, '□'), (0xAB, '★'), (0xB2, '◇'), (0xD8, '➢'), (0xDF, '←'), (0xE0, '→'), (0xE8, '➔'),
        (0xF0, '⇨'), (0xFB, '✗'), (0xFC, '✓'), (0xFD, '☒'), (0xFE, '☑'), (0x20, ' '),
        .. Enumerable.Range(0, 10).Select(i => (0x81 + i, (char)('①' + i))),
        .. Enumerable.Range(0, 10).Select(i => (0x8C + i, (char)('❶' + i))),
    ]);

    private static readonly FrozenDictionary<int, char> Wingdings2 = Load(
    [
        (0x4F, '✗'), (0x50, '✓'), (0x51, '☒'), (0x52, '☑'), (0x53, '☒'), (0x54, '☒'), (0x97, '●'), (0x98, '●'), (0x99, '○'),
        (0xA2, '■'), (0xA3, '□'), (0xA4, '□'), (0xA5, '□'), (0xAE, '◆'), (0xAF, '◇'), (0x20, ' '),
        .. Enumerable.Range(0, 10).Select(i => (0x6A + i, (char)('①' + i))),
    ]);

    private static readonly FrozenDictionary<int, char> Symbol = Load(
    [
        (0x2A, '∗'), (0x2D, '−'), (0x44, 'Δ'), (0x53, 'Σ'), (0x57, 'Ω'), (0x61, 'α'), (0x62, 'β'), (0x64, 'δ'), (0x65, 'ε'),
        (0x67, 'γ'), (0x6C, 'λ'), (0x6D, 'μ'), (0x70, 'π'), (0x71, 'θ'), (0x73, 'σ'), (0xA3, '≤'), (0xA5, '∞'), (0xA8, '♦'),
        (0xAB, '↔'), (0xAC, '←'), (0xAD, '↑'), (0xAE, '→'), (0xAF, '↓'), (0xB0, '°'), (0xB1, '±'), (0xB3, '≥'), (0xB4, '×'),
        (0xB7, '•'), (0xB8, '÷'), (0xB9, '≠'), (0xBA, '≡'), (0xBB, '≈'), (0xBC, '…'), (0xD6, '√'), (0xD7, '⋅'), (0xE5, '∑'),
        .. " !#%&()+,./0123456789:;<=>?[]_{|}".Select(c => ((int)c, c)),
    ]);

    /// <summary>Whether letters of this font are symbols whatever their code says.</summary>
    public static bool IsSymbolFont(string? font) => Table(font) is not null;

    /// <summary>
    /// The character; null when it is not known. Codes of symbol fonts are stored as they are or moved to U+F000 to U+F0FF;
    /// other characters are themselves.
    /// </summary>
    public static char? Map(string? font, char code)
    {
        var table = Table(font);
        var isMoved = code is >= '\uF000' and <= '\uF0FF';
        if (table is null)
        {
            return isMoved ? null : code;
        }

        if (code > '\u00FF' && !isMoved)
        {
            return code;
        }

        return table.TryGetValue(code & 0xFF, out var found) ? found : null;
    }

    private static FrozenDictionary<int, char> Load((int Code, char Character)[] pairs) =>
        pairs.ToFrozenDictionary(pair => pair.Code, pair => pair.Character);

    private static FrozenDictionary<int, char>? Table(string? font) => font?.Trim() switch
    {
        "Wingdings" => Wingdings,
        "Wingdings 2" => Wingdings2,
        "Symbol" => Symbol,
        _ => null,
    };
}
