using System.Globalization;
using System.Text;

namespace Extractor.Pdf.Fonts;

/// <summary>
/// Tells text from what merely fills a place in a table: U+0000, U+FFFD, control characters, non-characters, lone surrogates and
/// the private use area, whose meaning nobody outside the font knows.
/// </summary>
internal static class UsableText
{
    /// <summary>The text, tabs and line ends as a space; null when any of it is unusable or nothing is there.</summary>
    public static string? Check(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        if (text.Length == 1 && text[0] is >= ' ' and < '\u007F')
            return text;

        bool hasWhiteSpace = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (Rune.DecodeFromUtf16(text.AsSpan(i), out Rune rune, out int length) != System.Buffers.OperationStatus.Done)
                return null;
            if (rune.Value is '\t' or '\n' or '\r')
                hasWhiteSpace = true;
            else if (!IsUsable(rune))
                return null;
            i += length - 1;
        }

        return hasWhiteSpace ? text.Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ') : text;
    }

    /// <summary>The character as text; null when it is unusable.</summary>
    public static string? FromCodePoint(int point) =>
        Rune.IsValid(point) && point != 0 ? Check(char.ConvertFromUtf32(point)) : null;

    private static bool IsUsable(Rune rune) => rune.Value switch
    {
        0xFFFD or 0xFFFE or 0xFFFF => false,
        _ => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate),
    };
}
