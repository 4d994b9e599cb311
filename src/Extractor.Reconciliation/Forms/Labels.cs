using System.Text.RegularExpressions;
using Extractor.Model;

namespace Extractor.Reconciliation.Forms;

/// <summary>Brings labels to a shape in which equal ones are equal strings.</summary>
internal static partial class Labels
{
    /// <summary>Folded, without white space.</summary>
    public static string Compact(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IsCompact(text))
        {
            return text;
        }

        return string.Concat(CompatibilityText.Fold(text).Where(c => !char.IsWhiteSpace(c)))
            .Replace("年未", "年末", StringComparison.Ordinal)
            .Replace("结佘", "结余", StringComparison.Ordinal);
    }

    /// <summary>Most labels: ideographs and digits without anything between them, and none that is mistaken for another.</summary>
    private static bool IsCompact(string text)
    {
        foreach (var c in text)
        {
            if (c is not (>= '\u4E00' and <= '\u9FFF') and not (>= '!' and <= '~') || c is '未' or '佘')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Compact and without its leading number (一、, 1.).</summary>
    public static string Name(string text) => Ordinal().Replace(Compact(text), "");

    /// <summary>Whether the row or column is one part of another and no addend of its own.</summary>
    public static bool IsOfWhich(string name) => name.StartsWith("其中", StringComparison.Ordinal);

    [GeneratedRegex("^(([一二三四五六七八九十]{1,3}|[0-9]{1,2})[、,.:]|[(]([一二三四五六七八九十]{1,3}|[0-9]{1,2})[)]、?)(?![0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Ordinal();
}
