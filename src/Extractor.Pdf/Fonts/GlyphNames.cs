using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Extractor.Pdf.Fonts;

/// <summary>From glyph names to text, by the rules of the Adobe Glyph List Specification, section 2.</summary>
internal static class GlyphNames
{
    private static readonly Lazy<FrozenDictionary<string, string>> List = new(() => EmbeddedData.Lines("glyph-names.txt")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(
            parts => parts[0],
            parts => char.ConvertFromUtf32(int.Parse(parts[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture)),
            StringComparer.Ordinal));

    /// <summary>What old fonts append to the name of a letter or digit that differs in style only.</summary>
    private static readonly string[] Styles = ["oldstyle", "superior", "inferior", "small", "fitted"];

    /// <summary>The text of a glyph; null when its name tells nothing.</summary>
    public static string? ToText(string name)
    {
        if (name.Length == 0 || name[0] == '.')
            return null;
        if (List.Value.TryGetValue(name, out string? text))
            return text;

        int dot = name.IndexOf('.', StringComparison.Ordinal);
        if (dot > 0)
            return ToText(name[..dot]);
        if (name.Contains('_', StringComparison.Ordinal))
            return Components(name);
        return Hexadecimal(name) ?? Styled(name);
    }

    private static string? Components(string name)
    {
        var text = new StringBuilder();
        foreach (string part in name.Split('_'))
        {
            if (ToText(part) is not { } piece)
                return null;
            text.Append(piece);
        }

        return text.ToString();
    }

    private static string? Hexadecimal(string name)
    {
        if (name.StartsWith("uni", StringComparison.Ordinal) && name.Length >= 7 && (name.Length - 3) % 4 == 0)
        {
            var text = new StringBuilder();
            for (int i = 3; i < name.Length; i += 4)
            {
                if (!TryHexadecimal(name.AsSpan(i, 4), out int unit))
                    return null;
                text.Append((char)unit);
            }

            return UsableText.Check(text.ToString());
        }

        if (name[0] == 'u' && name.Length is >= 5 and <= 7 && TryHexadecimal(name.AsSpan(1), out int point))
            return UsableText.FromCodePoint(point);
        return null;
    }

    private static bool TryHexadecimal(ReadOnlySpan<char> digits, out int value)
    {
        value = 0;
        foreach (char c in digits)
        {
            // The specification allows upper case only; fonts do not care.
            if (!char.IsAsciiHexDigit(c))
                return false;
        }

        return int.TryParse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out value);
    }

    private static string? Styled(string name)
    {
        foreach (string style in Styles)
        {
            if (name.Length > style.Length && name.EndsWith(style, StringComparison.Ordinal))
                return List.Value.GetValueOrDefault(name[..^style.Length]);
        }

        return null;
    }
}
