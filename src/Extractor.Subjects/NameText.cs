using System.Text;
using Extractor.Model;

namespace Extractor.Subjects;

/// <summary>Names as printed, fit for output: what the page shows, without the accidents of setting.</summary>
public static class NameText
{
    /// <summary>
    /// Without white space (Chinese names have none; letter spacing is setting) and zero-width characters; full-width digits and
    /// letters and Kangxi radicals folded, full-width punctuation kept.
    /// </summary>
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || InvisibleText.IsInvisible(c))
            {
                continue;
            }

            if (c is >= '\uFF00' and <= '\uFFEF')
            {
                var isWord = c is (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ');
                clean.Append(isWord ? (char)(c - 0xFEE0) : c);
            }
            else
            {
                clean.Append(CompatibilityText.Fold(c.ToString()));
            }
        }

        return clean.ToString();
    }
}
