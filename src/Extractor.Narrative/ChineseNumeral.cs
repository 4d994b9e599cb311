namespace Extractor.Narrative;

/// <summary>Counts that are spelled: 两名, 十二个, 二十台 (reference: narrative, section 3). Amounts never are.</summary>
internal static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>Whether a spelled number can begin with this character.</summary>
    public static bool IsStart(char c) => c is '两' or '十' || Digits.IndexOf(c, StringComparison.Ordinal) > 0;

    /// <summary>Reads a number from 1 to 99.</summary>
    /// <param name="text">From its first character on.</param>
    /// <returns>The number and how many characters it has; 0 when none stands here.</returns>
    public static (int Value, int Length) Read(ReadOnlySpan<char> text)
    {
        var (first, at) = Digit(text, 0);
        if (at >= text.Length || text[at] != '十')
        {
            return at == 1 && (at >= text.Length || Digit(text, at).At == at) ? (first, 1) : (0, 0);
        }

        var (last, end) = Digit(text, at + 1);
        return (((at == 0 ? 1 : first) * 10) + last, end);
    }

    private static (int Value, int At) Digit(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length)
        {
            return (0, at);
        }

        var digit = text[at] == '两' ? 2 : Digits.IndexOf(text[at], StringComparison.Ordinal);
        return digit > 0 ? (digit, at + 1) : (0, at);
    }
}
