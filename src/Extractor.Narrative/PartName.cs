using Extractor.Subjects;

namespace Extractor.Narrative;

/// <summary>
/// Tells what a part is called that no concept names: 其中：就业资金项目6万元, 主要用于国有企业改革成本支出5万元. Its figure must not
/// pass for that of the whole.
/// </summary>
internal static class PartName
{
    private const int LongestName = 60;

    /// <summary>The name between a boundary and a figure; null when nothing but filler stands there.</summary>
    public static string? Find(string text, int from, int to)
    {
        var name = text.AsSpan(Math.Max(from, to - LongestName), Math.Min(to - from, LongestName));
        name = name.Trim("为共计约:,、");
        var rest = name;
        var letters = 0;
        while (!rest.IsEmpty)
        {
            var filler = WordList.Fillers.Match(rest);
            letters += filler is null && rest[0] >= '\u4E00' ? 1 : 0;
            rest = rest[(filler?.Surface.Length ?? 1)..];
        }

        return letters >= 2 ? name.ToString() : null;
    }

    /// <summary>The subject of a part of this name; null when it cannot be told.</summary>
    /// <param name="name">As printed.</param>
    /// <param name="whole">What it is a part of.</param>
    /// <param name="near">The code that the sentence has been about, whose items go before others; null when it has been about none.</param>
    /// <param name="context">What the sentence is about.</param>
    /// <param name="year">Fiscal year; null when it is not known.</param>
    public static string? Subject(string name, string? whole, string? near, Context context, int? year)
    {
        if (Code(name, near, context, year) is { } code)
        {
            return code;
        }

        return whole is "project-expenditure" or "general-budget-project" or "fund-project" or "state-capital-project" ? whole + ".project"
            : whole is not null && whole.EndsWith(".project", StringComparison.Ordinal) ? whole
            : null;
    }

    /// <summary>The code of a functional item of this name, in the sections that list items; null when none or several bear it.</summary>
    public static string? Code(string name, string? near, Context context, int? year)
    {
        if (!context.HasCodes && context.Id != "general-budget")
        {
            return null;
        }

        var rest = name.AsSpan();
        while (WordList.Leads.Match(rest) is { } lead)
        {
            rest = rest[lead.Surface.Length..];
        }

        var sibling = near is null ? null : SubjectCode.TryParse(near);
        var item = ItemLabel.Read(rest.ToString()).Name;
        // 机关事业单位基本养老保险缴费 is printed for …缴费支出.
        return (ItemFinder.Find(item, 0, context, sibling, year) ?? ItemFinder.Find(item + "支出", 0, context, sibling, year))?.Digits;
    }
}
