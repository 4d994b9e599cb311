using System.Buffers;

namespace Extractor.Reconciliation.Rules.Documents;

/// <summary>
/// Places that a template leaves open: XX万元, ××局, 主要原因是XXXX, ____元. What hides a person's or a firm's name (王××) or belongs to a
/// word of Latin letters is none.
/// </summary>
internal static class Slots
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("XxХ×╳✕〇○◯*_");

    private static readonly SearchValues<char> Numerals = SearchValues.Create("一二三四五六七八九十百千零");

    // What a slot stands before: units, kinds of organisation, levels of items.
    private static readonly string[] After =
    [
        "万元", "亿元", "元", "万", "%", "个", "辆", "人次", "人", "台", "批", "次", "分", "局", "委", "部门", "单位", "中心", "厅", "省", "市", "区", "县", "街道", "镇", "乡",
        "学校", "医院", "项目", "(类)", "(款)", "(项)", "年", "月", "日", "(制度", "收入等",
    ];

    private static readonly string[] Units = ["万元", "亿元", "元", "%", "个", "辆", "人次", "台", "批次"];

    private static readonly string[] Before = ["原因:", "原因是", "原因为", "主要是:", "主要是", "用于:", "用于", "包括:", "占", "增长", "下降", "增加", "减少", "为"];

    /// <summary>The first slot from a place on; null when there is none.</summary>
    /// <param name="text">Folded and without white space.</param>
    /// <param name="from">Where to begin.</param>
    public static (int Start, int Length)? Find(string text, int from)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var at = from; at < text.Length; at++)
        {
            var next = text.AsSpan(at).IndexOfAny(Marks);
            if (next < 0)
            {
                return null;
            }

            at += next;
            var end = at + 1;
            while (end < text.Length && (text[end] == text[at] || (char.ToUpperInvariant(text[end]) == 'X' && char.ToUpperInvariant(text[at]) == 'X')))
            {
                end++;
            }

            if (end - at >= 2 && IsSlot(text, at, end))
            {
                return (at, end - at);
            }

            at = end - 1;
        }

        return null;
    }

    private static bool IsSlot(string text, int start, int end)
    {
        var before = text.AsSpan(0, start);
        var after = text.AsSpan(end);
        if ((before.Length > 0 && (char.IsAsciiLetterOrDigit(before[^1]) || Marks.Contains(before[^1]))) || (after.Length > 0 && (char.IsAsciiLetterOrDigit(after[0]) || Marks.Contains(after[0]))))
        {
            return false;
        }

        switch (text[start])
        {
            case '*' or '_':
                return StartsWithAny(after, Units);
            case '〇' or '○' or '◯' when (before.Length > 0 && Numerals.Contains(before[^1])) || (after.Length > 0 && Numerals.Contains(after[0])):
                return false;
            default:
                return end - start >= 4 || StartsWithAny(after, After) || EndsWithAny(before, Before);
        }
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
