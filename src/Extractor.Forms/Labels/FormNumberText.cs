using System.Text.RegularExpressions;
using Extractor.Subjects;

namespace Extractor.Forms.Labels;

/// <summary>
/// Finds the printed number of a form. It says nothing about which form it is: numbers are permuted between provinces and
/// years (reference: forms, section 1).
/// </summary>
internal static partial class FormNumberText
{
    /// <summary>
    /// The number as printed, without blanks and brackets: 公开01表, 财决公开01表, 表1, 表一, 附表1, 公开表1. Null when the line
    /// has none.
    /// </summary>
    public static string? Find(string line)
    {
        var plain = LabelText.Compact(line);
        var match = Official().Match(plain);
        if (!match.Success)
        {
            match = Loose().Match(plain);
        }

        return match.Success ? match.Groups["number"].Value.Replace('O', '0').Replace('o', '0') : null;
    }

    /// <summary>The text without form numbers and their brackets.</summary>
    /// <param name="compact">Compact text of a line.</param>
    internal static string Remove(string compact) => Loose().Replace(Official().Replace(compact, ""), "");

    [GeneratedRegex(
        "[(\\[【]?(?<number>(财决|决算)?公开[0-9Oo]{1,2}(-\\d{1,2})?表|财决[0-9Oo]{1,2}(-\\d{1,2})?表|(财决|决算)?公开(附?表)[0-9一二三四五六七八九十]{1,2}(-\\d{1,2})?)[)\\]】]?[:、]?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Official();

    // Only at the start, in brackets, or at the end: "见表1" and "本表1" are no numbers of forms.
    [GeneratedRegex(
        "^(?<number>附?表([0-9]{1,2}|[一二三四五六七八九十]{1,3})(-\\d{1,2})?)([:、.]|$|(?=\\D))|[(\\[【](?<number>附?表([0-9]{1,2}|[一二三四五六七八九十]{1,3})(-\\d{1,2})?)[)\\]】]|(?<=表)(?<number>附?表([0-9]{1,2}|[一二三四五六七八九十]{1,3})(-\\d{1,2})?)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Loose();
}
