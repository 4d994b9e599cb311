using Extractor.Model;

namespace Extractor.Reconciliation.Accounting;

/// <summary>Tells lines of a table of contents that the layout took for text: a heading of the report, then a page number.</summary>
internal sealed class SectionTitles(IReadOnlyList<Section> sections)
{
    private const int LongestLine = 80;
    private const int MostPageDigits = 3;

    private HashSet<string>? _titles;

    /// <summary>Whether the number is the page number of such a line.</summary>
    public bool IsPageNumber(string folded, PrintedNumber number)
    {
        if (folded.Length > LongestLine || number.Length > MostPageDigits || number.Start == 0 || AlignedText.Next(folded, number.End) < folded.Length
            || char.IsLetterOrDigit(folded[number.Start - 1]))
        {
            return false;
        }

        _titles ??= [.. sections.Select(section => Key(AlignedText.Fold(section.Number + section.Title)))];
        return _titles.Contains(Key(folded.AsSpan(0, number.Start)));
    }

    /// <summary>Letters and digits alone: 一、收入 and 一 收入 are the same title.</summary>
    private static string Key(ReadOnlySpan<char> folded)
    {
        Span<char> key = stackalloc char[Math.Min(folded.Length, LongestLine)];
        var length = 0;
        foreach (var c in folded)
        {
            if (char.IsLetterOrDigit(c) && length < key.Length)
            {
                key[length++] = c;
            }
        }

        return key[..length].ToString();
    }
}
