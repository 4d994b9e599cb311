using Extractor.Forms.Context;
using Extractor.Model;
using Extractor.Subjects;

namespace Extractor.Forms.Recognition;

/// <summary>Tells performance sheets (绩效自评表 and scored indicator tables) from other tables (reference: performance).</summary>
internal static class PerformanceTable
{
    /// <summary>Whether the table is such a sheet: three ranks of indicators, or the title and some of the prescribed words.</summary>
    public static bool Is(TableContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var ranks = new bool[3];
        var words = 0;
        foreach (var cell in context.Grid.Cells)
        {
            if (cell.Text.Length is 0 or > 30)
            {
                continue;
            }

            var text = LabelText.Compact(cell.Text);
            ranks[0] |= text.StartsWith("一级指标", StringComparison.Ordinal);
            ranks[1] |= text.StartsWith("二级指标", StringComparison.Ordinal);
            ranks[2] |= text.StartsWith("三级指标", StringComparison.Ordinal);
            words += text.Contains("绩效指标", StringComparison.Ordinal) || text.Contains("执行率", StringComparison.Ordinal) || text is "得分" or "分值" or "总分" ? 1 : 0;
        }

        var isTitled = TitleWords.Classify(context.Title).Form == FormId.PerformanceSelfEvaluation
            || (context.Title is null && TitleWords.Classify(context.Heading).Form == FormId.PerformanceSelfEvaluation);
        return ranks.All(rank => rank) || (isTitled && (words >= 2 || ranks[0]));
    }
}
