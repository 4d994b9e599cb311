using Extractor.Subjects;

namespace Extractor.Reconciliation.Accounting;

/// <summary>Tells numbers that are part of a word or a code.</summary>
internal static class NamePart
{
    private const int LongestWord = 60;
    private const int ShortestIdentification = 11;
    private const int ShortestBareCode = 5;

    /// <summary>Whether the number is part of a word in Latin letters that is no unit: A4, GB/T19001-2016, www.example.cn/2024.</summary>
    public static bool IsInWord(string folded, PrintedNumber number)
    {
        var start = number.Start;
        while (start > Math.Max(0, number.Start - LongestWord) && IsOfWord(folded[start - 1]))
        {
            start--;
        }

        var end = number.End;
        while (end < Math.Min(folded.Length, number.End + LongestWord) && IsOfWord(folded[end]))
        {
            end++;
        }

        var ahead = folded.AsSpan(start, number.Start - start);
        var behind = folded.AsSpan(number.End, end - number.End);
        if (ahead.ContainsAnyInRange('A', 'Z') || ahead.ContainsAnyInRange('a', 'z'))
        {
            return true;
        }

        var letters = 0;
        while (letters < behind.Length && char.IsAsciiLetter(behind[letters]))
        {
            letters++;
        }

        return letters == 0
            ? behind.ContainsAnyInRange('A', 'Z') || behind.ContainsAnyInRange('a', 'z')
            : !FurnitureWords.Known.Units.Contains(behind[..letters].ToString());
    }

    private static bool IsOfWord(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '/' or '-' or '_' or '@' or '?' or '&' or '#' or '~';

    /// <summary>A code of the classification beside its name or in brackets, a number with a leading zero, or one as long as only identifications are.</summary>
    public static bool IsCode(string folded, PrintedNumber number)
    {
        var digits = folded.AsSpan(number.Start, number.Length);
        if (!digits.ContainsAnyExceptInRange('0', '9') && digits.Length >= ShortestIdentification)
        {
            return true;
        }

        if (digits is ['0', >= '0' and <= '9', ..])
        {
            return true;
        }

        if (SubjectCode.TryParse(digits) is not { } code)
        {
            return false;
        }

        var names = SubjectCodes.Find(code);
        var next = AlignedText.Next(folded, number.End);
        return names.Count > 0
            && ((digits.Length >= ShortestBareCode && Enclosed.ByMarks(folded, number, "([【", ")]】"))
                || names.Any(entry => next < folded.Length && folded.AsSpan(next).StartsWith(entry.Name.AsSpan(0, 2), StringComparison.Ordinal)));
    }
}
