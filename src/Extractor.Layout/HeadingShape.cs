using System.Text.RegularExpressions;
using Extractor.Model;

namespace Extractor.Layout;

/// <summary>What a line's number pattern says about it.</summary>
/// <param name="Number">As printed, with its brackets and without what follows it (第一部分, 一, （二）, 1).</param>
/// <param name="Level">1 for 第一部分, 2 for 一、, 3 for （一）, 4 for 1., 5 for (1).</param>
internal readonly partial record struct HeadingShape(string? Number, int Level)
{
    /// <summary>Longest heading in characters; the names of departments make part titles long.</summary>
    private const int LongestHeading = 50;

    /// <summary>The shape of a heading; null when the text does not look like one.</summary>
    public static HeadingShape? Of(string text)
    {
        var compact = Compact(text);
        if (compact.Length is 0 or > LongestHeading || Amount().IsMatch(compact) || !EndsLikeHeading(compact))
        {
            return null;
        }

        var match = Part().Match(compact);
        if (match.Success)
        {
            return Ordinal(match, 1, text);
        }

        if (Annex().IsMatch(compact))
        {
            return new HeadingShape(null, 1);
        }

        return Ordinal(Chapter().Match(compact), 2, text) ?? Ordinal(Section().Match(compact), 3, text)
            ?? Ordinal(Item().Match(compact), 4, text) ?? Ordinal(SubItem().Match(compact), 5, text);
    }

    /// <summary>Folded and without white space.</summary>
    public static string Compact(string text)
    {
        var folded = CompatibilityText.Fold(text);
        return folded.Contains(' ', StringComparison.Ordinal) || folded.Contains('\t', StringComparison.Ordinal)
            ? string.Concat(folded.Where(c => !char.IsWhiteSpace(c)))
            : folded;
    }

    private static HeadingShape? Ordinal(Match match, int level, string text)
    {
        if (!match.Success)
        {
            return null;
        }

        // The match is in the folded text; what is printed may have full-width brackets and digits, one for one.
        var number = match.Groups["n"];
        var printed = string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
        return new HeadingShape(number.Index + number.Length <= printed.Length ? printed.Substring(number.Index, number.Length) : number.Value, level);
    }

    /// <summary>A heading is no sentence; but some end theirs in 。 nonetheless (…情况说明。).</summary>
    private static bool EndsLikeHeading(string text) =>
        text[^1] is not ('。' or ';' or '；' or ',' or '，' or '、') || StemAndStop().IsMatch(text);

    [GeneratedRegex("^(?<n>第[一二三四五六七八九十0-9]{1,3}(部分|章|篇))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Part();

    [GeneratedRegex("^(?<n>[一二三四五六七八九十]{1,3})[、.．](?!$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Chapter();

    [GeneratedRegex("^(?<n>[(（][一二三四五六七八九十]{1,3}[)）])、?(?!$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Section();

    [GeneratedRegex("^(?<n>[0-9]{1,2}(\\.[0-9]{1,2})*)[、.．](?![0-9]|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Item();

    [GeneratedRegex("^(?<n>[(（][0-9]{1,2}[)）])(?!$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex SubItem();

    [GeneratedRegex("^(附件|附录|附表|附)[0-9一二三四五六七八九十]*[:：]?$|^(名词解释|部门概况|单位概况)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Annex();

    [GeneratedRegex(@"[0-9]\s*(万元|亿元|元|%|％|辆|人次|人|个百分点|平方米)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Amount();

    [GeneratedRegex("^[^。]{2,30}(情况|说明|概况|情况说明)。$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex StemAndStop();
}
