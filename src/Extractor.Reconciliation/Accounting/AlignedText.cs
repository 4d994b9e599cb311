using Extractor.Model;
using Extractor.Subjects;

namespace Extractor.Reconciliation.Accounting;

/// <summary>Text folded character by character, so that an index means the same place in it as in what is printed.</summary>
internal static class AlignedText
{
    /// <summary>The text folded as <see cref="CompatibilityText"/> does; a character that folds to several becomes the first of them.</summary>
    public static string Fold(string printed)
    {
        var folded = CompatibilityText.Fold(printed);
        return folded.Length == printed.Length
            ? folded
            : string.Create(printed.Length, printed, static (span, text) =>
            {
                for (var at = 0; at < text.Length; at++)
                {
                    span[at] = CompatibilityText.Fold(text[at].ToString()) is [var first, ..] ? first : ' ';
                }
            });
    }

    /// <summary>Index of the first character from <paramref name="at"/> on that is no blank; the length where none is.</summary>
    public static int Next(string folded, int at)
    {
        while (at < folded.Length && IsGap(folded[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Index of the last character before <paramref name="at"/> that is no blank; −1 where none is.</summary>
    public static int Previous(string folded, int at)
    {
        at--;
        while (at >= 0 && IsGap(folded[at]))
        {
            at--;
        }

        return at;
    }

    /// <summary>Whether an ideograph comes next, blanks left out: a word that a number before it may count (2人).</summary>
    public static bool IsWordNext(string folded, int at) => Next(folded, at) is var next && next < folded.Length && PrintedText.IsIdeograph(folded[next]);

    /// <summary>White space and what prints nothing.</summary>
    public static bool IsGap(char c) => char.IsWhiteSpace(c) || InvisibleText.IsInvisible(c);
}
