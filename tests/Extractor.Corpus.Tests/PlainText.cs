using System.Text.RegularExpressions;
using Extractor.Model;

namespace Extractor.Corpus.Tests;

/// <summary>Text as it is compared: without white space, compatibility characters and quotation marks in their plain form.</summary>
internal static partial class PlainText
{
    public static string Of(string? text) => WhiteSpace().Replace(CompatibilityText.Fold(text ?? ""), "")
        .Replace('“', '"').Replace('”', '"').Replace('‘', '\'').Replace('’', '\'');

    /// <summary>A row's name without its leading number, as gold files have it.</summary>
    public static string Item(string? text) => LeadingNumber().Replace(Of(text), "");

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    [GeneratedRegex(@"^(其中:)?([一二三四五六七八九十]+[、.]|\([一二三四五六七八九十]+\)|\d+[、.](?!\d))?")]
    private static partial Regex LeadingNumber();
}
