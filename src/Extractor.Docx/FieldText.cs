using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Extractor.Docx;

/// <summary>What a field's instruction says about its printed text (ISO/IEC 29500-1, 17.16).</summary>
internal static partial class FieldText
{
    /// <summary>Whether the field prints the number or the count of pages.</summary>
    public static bool IsPageNumber(string instruction)
    {
        var name = instruction.AsSpan().Trim();
        var end = name.IndexOfAny(" \\\t");
        name = end < 0 ? name : name[..end];
        return name.Equals("PAGE", StringComparison.OrdinalIgnoreCase)
            || name.Equals("NUMPAGES", StringComparison.OrdinalIgnoreCase)
            || name.Equals("SECTIONPAGES", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>
    /// The text of a field that has no result but prints its instruction: EQ, which Chinese documents use for characters in a
    /// frame, as <c>EQ \o\ac(□,√)</c>, and SYMBOL, as <c>SYMBOL 254 \f "Wingdings"</c>. Null for all others.
    /// </summary>
    public static string? Printed(string instruction)
    {
        var text = instruction.AsSpan().Trim();
        if (SymbolInstruction().Match(instruction) is { Success: true } symbol
            && int.TryParse(symbol.Groups["code"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var code)
            && code is > 0 and < 0xFFFE)
        {
            return (SymbolFonts.Map(symbol.Groups["font"].Value, (char)code) ?? '\uFFFD').ToString();
        }

        if (!text.StartsWith("EQ", StringComparison.OrdinalIgnoreCase) || text.Length < 3 || char.IsLetter(text[2]))
        {
            return null;
        }

        var printed = new StringBuilder();
        for (var i = 2; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\\')
            {
                while (i + 1 < text.Length && (char.IsAsciiLetterOrDigit(text[i + 1]) || text[i + 1] == '\\'))
                {
                    i++;
                }
            }
            else if (c is not ('(' or ')' or ',' or ';' or ' '))
            {
                printed.Append(c);
            }
        }

        return printed.ToString() switch
        {
            "□√" or "□✓" or "□V" or "√□" => "☑",
            "□×" or "□X" or "×□" => "☒",
            ['○' or '〇', >= '1' and <= '9' and var digit] => ((char)('①' + digit - '1')).ToString(),
            var other => other,
        };
    }

    [GeneratedRegex("^\\s*SYMBOL\\s+(?<code>[0-9]{1,5})(\\s.*?\\\\f\\s*\"?(?<font>[^\"\\\\]+))?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex SymbolInstruction();
}
