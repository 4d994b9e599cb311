using System.Text.RegularExpressions;
using Extractor.Subjects;

namespace Extractor.Forms.Units;

/// <summary>
/// Finds the money unit in header lines and column heads. <c>单位：</c> before a name means an organisation and is no unit
/// (reference: forms, section 2).
/// </summary>
internal static partial class UnitText
{
    /// <summary>
    /// The unit that a header line states (单位：万元, 金额单位:元, （单位：万元）, 公开01表 金额单位：万元, 本表以万元为金额单位).
    /// Null when it states none, or two that differ.
    /// </summary>
    /// <param name="text">A line, or several header items run together.</param>
    public static MoneyUnit? FromLine(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = LabelText.Compact(text);
        var stated = Stated().Matches(plain);
        return stated.Count > 0 || plain.Length > 12 ? Single(stated) : FromHead(plain);
    }

    /// <summary>
    /// The unit in a column head: 金额（万元）, 决算数(单位：元), 金额:万元, or the bare unit. Null when there is none, or two.
    /// </summary>
    public static MoneyUnit? FromHead(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = LabelText.Compact(text);
        return Single(InHead().Matches(plain));
    }

    private static MoneyUnit? Single(MatchCollection matches)
    {
        MoneyUnit? found = null;
        foreach (Match match in matches)
        {
            var unit = MoneyUnit.Named(match.Groups["unit"].Value);
            if (found is not null && found != unit)
            {
                return null;
            }

            found = unit;
        }

        return found;
    }

    // After the unit nothing may follow that would make it the beginning of a name: 单位：元山县文化馆 is an organisation.
    [GeneratedRegex(
        "单位([:：\\-]|为|是|\\(|[\\[【])?(均为|为)?(人民币)?[“\"\\(]?(?<unit>(十|百|千)?万元|千元|亿元|元)(?=$|[^\\p{IsCJKUnifiedIdeographs}元]|公开|部门|单位|金额|编制|填报|财决|预算|附表|表|保留)"
        + "|以[“\"]?(人民币)?[“\"]?(?<unit>(十|百|千)?万元|千元|亿元|元)[”\"]?为(金额|计量|货币|计价)?单位",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Stated();

    [GeneratedRegex(
        "([\\(\\[【/,]|^|金额:|单位:|人民币)(?<unit>(十|百|千)?万元|千元|亿元|元)([\\)\\]】]|$)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex InHead();
}
