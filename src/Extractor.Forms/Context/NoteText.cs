using System.Text.RegularExpressions;
using Extractor.Subjects;

namespace Extractor.Forms.Context;

/// <summary>Recognises what may stand below a form: notes, formulas, and the statement that a form is empty.</summary>
internal static partial class NoteText
{
    private const int LongestStatement = 240;

    /// <summary>Whether the line begins a note (注：, 备注：, 说明：).</summary>
    public static bool Begins(string line) => Start().IsMatch(LabelText.Compact(line));

    /// <summary>Whether the line explains how columns or rows add up (27行=（1+2+…）行).</summary>
    public static bool IsFormula(string line) => Formula().IsMatch(LabelText.Compact(line));

    /// <summary>Whether the line continues a note: a numbered item or a remark in brackets.</summary>
    public static bool Continues(string line) => Item().IsMatch(LabelText.Compact(line));

    /// <summary>The sentence that says that there is nothing to report; null when the text holds none.</summary>
    public static string? EmptyStatement(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var sentence in text.Split('。', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var compact = LabelText.Compact(sentence);
            if (compact.Length is >= 4 and <= LongestStatement && Nothing().IsMatch(compact) && !Instruction().IsMatch(compact))
            {
                return sentence + (text.TrimEnd().EndsWith(sentence, StringComparison.Ordinal) ? "" : "。");
            }
        }

        return null;
    }

    [GeneratedRegex("^[\\(\\[【*※]*(注|备注|附注|说明|注释|填表说明|注意)[0-9一二三①②③]{0,2}[:：.、;,）\\)\\]】]|^[*※]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Start();

    [GeneratedRegex("\\d+[行栏](各[行栏])?=|[=＝]\\(\\d+(\\+|-|…)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Formula();

    [GeneratedRegex("^(\\d{1,2}[.、．]|\\(\\d{1,2}\\)|[①-⑨])\\D", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Item();

    [GeneratedRegex(
        "(无|没有|未(发生|安排|使用|取得|涉及)|不存在|不涉及).{0,60}(收入|支出|经费|收支|预算|拨款|数据|内容|发生额|情况)|(本表|此表|该表|表格|表)(无|没有|未填|为空|是空|系空|空)|无数据|空表|(均|都|全部)?为(零|0(\\.0+)?万?元?$|空)|(支出|收支|收入)(均)?(为)?(零|0(\\.0+)?万?元?)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Nothing();

    // Instructions of the template: 无…的，仍保留该表格式，并在本表下方作下述说明：
    [GeneratedRegex("仍保留|下述说明|下列说明|如下说明|作.{0,6}说明:?$|应.{0,8}说明|须.{0,8}说明", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Instruction();
}
