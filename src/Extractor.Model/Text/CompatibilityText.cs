using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Extractor.Model;

/// <summary>
/// Folds compatibility characters to their plain form: full-width to ASCII, Kangxi radicals (which many fonts' ToUnicode
/// tables yield) to ideographs, Latin ligatures to letters, any space to U+0020. A subset of Unicode's NFKC (UAX #15) from a
/// table, so that the result does not depend on the machine's ICU; circled numbers are kept, for ① is not the figure 1.
/// </summary>
public static class CompatibilityText
{
    private static readonly FrozenDictionary<char, string> Map = Load();

    /// <summary>The folded text.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var at = 0;
        while (at < text.Length && IsPlain(text[at]))
        {
            at++;
        }

        if (at == text.Length)
        {
            return text;
        }

        var folded = new StringBuilder(text.Length + 8).Append(text, 0, at);
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (c is '\u00A0' or '\u3000' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F')
            {
                folded.Append(' ');
            }
            else if (!IsPlain(c) && Map.TryGetValue(c, out var plain))
            {
                folded.Append(plain);
            }
            else
            {
                folded.Append(c);
            }
        }

        return folded.ToString();
    }

    /// <summary>
    /// The text with radicals replaced by the ideographs that they look like, all else untouched: what a reader sees printed,
    /// where a font's ToUnicode table names the radical.
    /// </summary>
    public static string FoldRadicals(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAnyInRange('\u2E80', '\u2FDF'))
        {
            return text;
        }

        return string.Concat(text.Select(c => c is >= '\u2E80' and <= '\u2FDF' && Map.TryGetValue(c, out var plain) ? plain : c.ToString()));
    }

    private static bool IsPlain(char c) =>
        c < '\u00A0' || (c is > '\u3000' and < '\uF900') || (c is > '\u00A0' and < '\u2000');

    private static FrozenDictionary<char, string> Load()
    {
        using var stream = typeof(CompatibilityText).Assembly.GetManifestResourceStream("Extractor.Model.compatibility.txt")
            ?? throw new InvalidOperationException("The table of compatibility characters is not embedded.");
        using var reader = new StreamReader(stream);
        var map = new Dictionary<char, string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
            {
                continue;
            }

            var codes = line.Split(' ').Select(code => (char)int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToArray();
            map[codes[0]] = new string(codes, 1, codes.Length - 1);
        }

        return map.ToFrozenDictionary();
    }
}
