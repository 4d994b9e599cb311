using System.Text.RegularExpressions;
using Extractor.Subjects;

namespace Extractor.Forms.Labels;

/// <summary>Recognises the labels of rows that add others up.</summary>
internal static partial class TotalLabel
{
    /// <summary>Whether the row is a total: 合计, 总计, 小计, 本年收入合计, 人员经费合计, 收入总计 …</summary>
    public static bool IsTotal(string label) => Total().IsMatch(LabelText.Normalise(label));

    [GeneratedRegex("^([一二三四五六七八九十]+、)?[^,。;:]{0,16}(合计|总计|小计|共计)(\\([^)]*\\))?[:]?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Total();
}
