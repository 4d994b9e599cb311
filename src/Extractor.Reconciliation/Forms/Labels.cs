using System.Buffers;
using System.Text.RegularExpressions;
using Extractor.Model;

namespace Extractor.Reconciliation.Forms;

/// <summary>Brings labels to a shape in which equal ones are equal strings.</summary>
internal static partial class Labels
{
    private static readonly SearchValues<char> WhiteSpace =
        SearchValues.Create([.. Enumerable.Range(char.MinValue, char.MaxValue + 1).Select(c => (char)c).Where(char.IsWhiteSpace)]);

    /// <summary>Folded, without white space.</summary>
    public static string Compact(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = CompatibilityText.Fold(text);
        return (folded.AsSpan().IndexOfAny(WhiteSpace) < 0 ? folded : WithoutWhiteSpace(folded))
            .Replace("年未", "年末", StringComparison.Ordinal)
            .Replace("结佘", "结余", StringComparison.Ordinal);
    }

    private static string WithoutWhiteSpace(string text) => string.Create(
        text.Count(c => !char.IsWhiteSpace(c)),
        text,
        static (compact, text) =>
        {
            var at = 0;
            foreach (var c in text)
            {
                if (!char.IsWhiteSpace(c))
                {
                    compact[at++] = c;
                }
            }
        });

    /// <summary>Compact and without its leading number (一、, 1.).</summary>
    public static string Name(string text) => Ordinal().Replace(Compact(text), "");

    /// <summary>Whether the row or column is one part of another and no addend of its own.</summary>
    public static bool IsOfWhich(string name) => name.StartsWith("其中", StringComparison.Ordinal);

    [GeneratedRegex("^(([一二三四五六七八九十]{1,3}|[0-9]{1,2})[、,.:]|[(]([一二三四五六七八九十]{1,3}|[0-9]{1,2})[)]、?)(?![0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Ordinal();
}
