using System.Text.RegularExpressions;

namespace Extractor.Forms.Headers;

/// <summary>Shapes of the words that the forms print. All methods expect compacted text.</summary>
internal static partial class FormWords
{
    /// <summary>Whether the text is the label of a total: 合计, 总计, 本年收入合计, 人员经费合计, 收入总计.</summary>
    public static bool IsTotal(string text) => Total().IsMatch(text);

    /// <summary>Whether the text labels the columns of the code: 类, 款, 项, 类款项, 栏次.</summary>
    public static bool IsCodePart(string text) => text is "类" or "款" or "项" or "目" or "类款项" or "类款" or "栏次" or "行次" or "栏目";

    /// <summary>Whether the text is a column number (栏次): 1, (2), ③, 1=2+3, 甲.</summary>
    public static bool IsColumnNumber(string text) => text.Length <= 40 && ColumnNumber().IsMatch(text);

    /// <summary>Whether the text begins with the ordinal of a row: 一、 or （一）.</summary>
    public static bool HasOrdinal(string text) => Ordinal().IsMatch(text);

    /// <summary>Whether the text holds an ideograph.</summary>
    public static bool HasIdeograph(string text) => text.Any(c => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF');

    /// <summary>Whether a figure with decimals or separators of thousands stands in the text, and nothing else but its unit.</summary>
    public static bool IsAmount(string text) => Amount().IsMatch(text);

    [GeneratedRegex("^([\\p{IsCJKUnifiedIdeographs}“”()]{0,16}[合总][计計]|小计|总计算)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Total();

    [GeneratedRegex("^([\\(]?\\d{1,2}[\\)]?(栏)?([=＝][\\d+\\-—~()…×÷/*%栏]+)?|[①-⑳]|[甲乙丙丁]|—)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ColumnNumber();

    [GeneratedRegex("^([一二三四五六七八九十]{1,3}[、.,:]|\\([一二三四五六七八九十]{1,3}\\))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Ordinal();

    [GeneratedRegex("^[-—(]?(\\d[\\d,]*\\.\\d+|\\d{1,3}(,\\d{3})+)[)]?([百千]?万元|千元|亿元|元)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Amount();
}
