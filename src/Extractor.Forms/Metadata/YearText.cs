using System.Globalization;
using System.Text.RegularExpressions;
using Extractor.Subjects;

namespace Extractor.Forms.Metadata;

/// <summary>Finds fiscal years in text. A date (2021年10月25日) speaks of publication and is none.</summary>
internal static partial class YearText
{
    /// <summary>The fiscal years named, in order; also in Chinese digits (二〇二四年度). Between 2000 and 2049.</summary>
    public static IReadOnlyList<int> FindAll(string text) => Find(Fiscal(), text);

    /// <summary>As <see cref="FindAll"/>, without years that another is compared with (与2023年度相比, 比2023年).</summary>
    public static IReadOnlyList<int> FindOwn(string text) => Find(Own(), text);

    /// <summary>The text with years in Chinese digits written as 2024.</summary>
    public static string WithArabicYears(string text) =>
        Chinese().Replace(text, match => string.Concat(match.Groups["digits"].Value.Select(Digit)));

    private static List<int> Find(Regex pattern, string text)
    {
        var years = new List<int>();
        foreach (Match match in pattern.Matches(WithArabicYears(LabelText.Compact(text))))
        {
            years.Add(int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture));
        }

        return years;
    }

    private static char Digit(char c) => c switch
    {
        '一' => '1',
        '二' => '2',
        '三' => '3',
        '四' => '4',
        '五' => '5',
        '六' => '6',
        '七' => '7',
        '八' => '8',
        '九' => '9',
        _ => '0',
    };

    [GeneratedRegex("(?<![0-9〔\\[(])(?<year>20[0-4][0-9])年度?(?![0-9]|初|末|底)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Fiscal();

    [GeneratedRegex("(?<![0-9〔\\[(]|[与比较同和到至])(?<year>20[0-4][0-9])年度(?!相比|比较|决算相比|决算数相比)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Own();

    [GeneratedRegex("(?<digits>二[〇○零Oo０0◯][〇○零一二三四Oo0◯][〇○零一二三四五六七八九Oo0◯])(?=年)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Chinese();
}
