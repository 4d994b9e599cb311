using System.Text;
using Extractor.Model;

namespace Extractor.Subjects;

/// <summary>Brings labels to a form in which equal labels are equal strings.</summary>
public static class LabelText
{
    /// <summary>
    /// For comparing: folded, without white space and zero-width characters, all quotation marks “ or ”, known misreadings
    /// undone (年未, 结佘). Never meant for output.
    /// </summary>
    public static string Normalise(string text) =>
        Compact(text)
            .Replace("年未", "年末", StringComparison.Ordinal)
            .Replace("结佘", "结余", StringComparison.Ordinal)
            .Replace("结徐", "结余", StringComparison.Ordinal);

    /// <summary>Folded, without any white space and zero-width characters, quotation marks unified to “”.</summary>
    public static string Compact(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = CompatibilityText.Fold(text);
        var compact = new StringBuilder(folded.Length);
        foreach (var c in folded)
        {
            if (!char.IsWhiteSpace(c) && !InvisibleText.IsInvisible(c))
            {
                compact.Append(c);
            }
        }

        UnifyQuotes(compact);
        return compact.ToString();
    }

    /// <summary>Folded and trimmed, without zero-width characters, each run of white space one space: readable, as printed.</summary>
    public static string Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = new StringBuilder(text.Length);
        foreach (var c in CompatibilityText.Fold(text))
        {
            if (InvisibleText.IsInvisible(c))
            {
                continue;
            }

            if (!char.IsWhiteSpace(c))
            {
                plain.Append(c);
            }
            else if (plain.Length > 0 && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().TrimEnd();
    }

    /// <summary>Straight, German, corner and angle quotation marks to “ and ”, alternating where the mark has no direction.</summary>
    private static void UnifyQuotes(StringBuilder text)
    {
        var isOpen = false;
        for (var at = 0; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '\u201C' or '\u300C' or '\u300E' or '\u2018' or '\u201E' or '\u301D' or '\uFE41' or '\uFE43':
                    text[at] = '\u201C';
                    isOpen = true;
                    break;
                case '\u201D' or '\u300D' or '\u300F' or '\u2019' or '\u201F' or '\u301E' or '\u301F' or '\uFE42' or '\uFE44':
                    // ”三公” is printed too: a closing mark that closes nothing opens.
                    text[at] = isOpen ? '\u201D' : '\u201C';
                    isOpen = !isOpen;
                    break;
                case '"' or '\'' or '\u02BA' or '`' or '\u00B4':
                    text[at] = isOpen ? '\u201D' : '\u201C';
                    isOpen = !isOpen;
                    break;
                default:
                    break;
            }
        }
    }
}
