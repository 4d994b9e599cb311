using System.Text.RegularExpressions;

namespace Extractor.Subjects;

/// <summary>A row label taken apart: 一、其中：教育收费 is number, prefix and name.</summary>
/// <param name="Number">The leading number as printed (一、, （二）, 3., ①); null when there is none.</param>
/// <param name="Prefix">其中 or 减 or 加, without its colon; null when there is none.</param>
/// <param name="Name">The rest as printed, without white space; never the number.</param>
public readonly partial record struct ItemLabel(string? Number, string? Prefix, string Name)
{
    /// <summary>Whether the row is one part of the row above and no addend of its own.</summary>
    public bool IsOfWhich => Prefix == "其中";

    /// <summary>Takes a label apart.</summary>
    public static ItemLabel Read(string text)
    {
        var rest = NameText.Clean(text);
        string? number = null;
        string? prefix = null;
        // Number and prefix come in either order: 其中：1.上年结转, 1.其中：教育收费.
        for (var round = 0; round < 3; round++)
        {
            if (number is null && LeadingNumber().Match(rest) is { Success: true } numbered && numbered.Length < rest.Length)
            {
                number = numbered.Value;
                rest = rest[numbered.Length..];
            }
            else if (prefix is null && LeadingPrefix().Match(rest) is { Success: true } prefixed && prefixed.Length < rest.Length)
            {
                prefix = prefixed.Groups["word"].Value;
                rest = rest[prefixed.Length..];
            }
            else
            {
                break;
            }
        }

        return new(number, prefix, rest);
    }

    // A lost ordinal leaves "-、" or a lone "、" (reference: forms, section 2, OCR). 1.5 is a number, no ordinal.
    [GeneratedRegex(
        "^(([一二三四五六七八九十]{1,3}|\\d{1,2}|[-—－])?[、，]|[一二三四五六七八九十]{1,3}[.．:：]|\\d{1,2}[.．](?![\\d０-９])|[（(]([一二三四五六七八九十]{1,3}|\\d{1,2})[）)][、.．]?|[\\u2460-\\u2473\\u2474-\\u249B][、.．]?)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex LeadingNumber();

    [GeneratedRegex("^((?<word>其中)[:：,，]?|(?<word>[减加])[:：])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex LeadingPrefix();
}
