using Extractor.Model;

namespace Extractor.Reconciliation.Forms;

/// <summary>Tells the role of the columns of a code table from their heads.</summary>
internal static class ColumnFinder
{
    private static readonly (ColumnRole Role, string[] Words)[] RevenueHeads =
    [
        (ColumnRole.Appropriation, ["财政拨款"]), (ColumnRole.SuperiorSubsidy, ["上级补助收入"]), (ColumnRole.Business, ["事业收入"]),
        (ColumnRole.Operating, ["经营收入"]), (ColumnRole.Affiliated, ["附属单位上缴", "附属单位缴款"]), (ColumnRole.Other, ["其他收入"]),
    ];

    private static readonly (ColumnRole Role, string[] Words)[] ExpenditureHeads =
    [
        (ColumnRole.Basic, ["基本支出"]), (ColumnRole.Project, ["项目支出"]), (ColumnRole.PaidUp, ["上缴上级"]),
        (ColumnRole.OperatingCost, ["经营支出"]), (ColumnRole.Subsidy, ["附属单位补助"]),
    ];

    /// <summary>The columns whose role is certain.</summary>
    public static IReadOnlyDictionary<ColumnRole, int> Find(ReportTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var heads = table.Columns.Select(column => new Head(column.Index, [.. column.Path.Select(Labels.Compact)])).ToArray();
        var roles = new Dictionary<ColumnRole, int>();
        Add(roles, ColumnRole.Opening, heads.Where(head => head.Has("年初", "上年结转")));
        Add(roles, ColumnRole.Closing, heads.Where(head => head.Has("年末", "结转下年")));
        var rest = heads.Where(head => !head.Has("年初", "上年结转", "年末", "结转下年")).ToArray();
        var isRevenue = table.Form == FormId.Revenue;
        if (!isRevenue)
        {
            Add(roles, ColumnRole.Revenue, rest.Where(head => head.Path.Any(text => text is "本年收入" or "本年收入合计" or "财政拨款收入")));
            rest = [.. rest.Where(head => !head.Path.Any(text => text is "本年收入" or "本年收入合计" or "财政拨款收入"))];
        }

        var sorted = isRevenue ? RevenueHeads : ExpenditureHeads;
        foreach (var (role, words) in sorted)
        {
            Add(roles, role, rest.Where(head => head.Has(words)));
        }

        var named = sorted.SelectMany(head => head.Words).ToArray();
        Add(roles, ColumnRole.Total, rest.Where(head => !head.Has(named) && !head.Has("编码", "代码", "名称") && head.Path.Count > 0 && head.Path[^1] is "合计" or "小计" or "总计" or "本年收入合计" or "本年支出合计" or "本年支出" or "本年收入"));
        return roles;
    }

    private static void Add(Dictionary<ColumnRole, int> roles, ColumnRole role, IEnumerable<Head> candidates)
    {
        // Parts of a column (其中：教育收费) stand beside it or below its head, where the column itself is headed 小计.
        var found = candidates.Where(head => !head.Path.Any(Labels.IsOfWhich)).ToArray();
        if (found.Length > 1)
        {
            found = [.. found.Where(head => head.Path[^1] is "小计" or "合计")];
        }

        if (found.Length == 1)
        {
            roles[role] = found[0].Index;
        }
    }

    private sealed record Head(int Index, IReadOnlyList<string> Path)
    {
        public bool Has(params string[] words) => Path.Any(text => words.Any(word => text.Contains(word, StringComparison.Ordinal)));
    }
}
