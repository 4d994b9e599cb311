using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Forms;

/// <summary>One side (收入 or 支出) of a summary.</summary>
internal sealed class Side
{
    private readonly TableView _view;
    private readonly Dictionary<string, int> _amounts = new(StringComparer.Ordinal);

    private readonly Dictionary<string, SideRow?> _classes = new(StringComparer.Ordinal);

    /// <summary>Columns found before, by the first of the heads asked for; no two questions begin alike and differ.</summary>
    private readonly Dictionary<string, (int, string)?> _byHead = new(StringComparer.Ordinal);

    /// <summary>Reads the labels of a side.</summary>
    public Side(TableView view, string name)
    {
        ArgumentNullException.ThrowIfNull(view);
        _view = view;
        Name = name;
        var columns = view.Table.Columns.Where(column => column.Path.Count > 0 && Labels.Compact(column.Path[0]) == name).ToArray();
        var label = columns.FirstOrDefault(column => Enumerable.Range(view.FirstRow, view.EndRow - view.FirstRow)
            .Any(row => column.Index < view.Table.Rows[row - view.FirstRow].Count && Labels.Compact(view.Text(row, column.Index)).Contains("本年" + name, StringComparison.Ordinal)));
        if (label is null)
        {
            Rows = [];
            return;
        }

        foreach (var column in columns.Where(column => column.Index > label.Index && !column.Path.Any(text => Labels.Compact(text) is "行次" or "序号" or "项目" or "栏次")))
        {
            HasRepeatedHeads |= !_amounts.TryAdd(Labels.Compact(column.Path[^1]), column.Index);
        }

        Rows = [.. Enumerable.Range(view.FirstRow, view.EndRow - view.FirstRow)
            .Select(row => new SideRow(row, Labels.Name(view.Text(row, label.Index))))
            .Where(row => row.Name.Length > 0 && row.Name != "栏次")];
    }

    /// <summary>收入 or 支出.</summary>
    public string Name { get; }

    /// <summary>Its labelled rows from the top down.</summary>
    public IReadOnlyList<SideRow> Rows { get; }

    /// <summary>Whether two columns of figures have the same head.</summary>
    public bool HasRepeatedHeads { get; }

    /// <summary>The only row whose name begins so; null when there is none or more than one.</summary>
    public SideRow? Row(params string[] beginnings) => Rows.SingleOrNone(row => Begins(row, beginnings));

    /// <summary>The only row before <paramref name="end"/> whose name begins so.</summary>
    public SideRow? RowBefore(SideRow? end, params string[] beginnings) =>
        end is null ? null : Rows.SingleOrNone(row => row.Row < end.Row && Begins(row, beginnings));

    /// <summary>The only row of a class before the total; null when there is none or more than one.</summary>
    public SideRow? ClassRow(SideRow? total, ExpenditureClass subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        if (!_classes.TryGetValue(subject.Code, out var row))
        {
            row = RowBefore(total, subject.Beginnings);
            _classes[subject.Code] = row;
        }

        return row;
    }

    /// <summary>The only row after <paramref name="start"/> whose name begins so.</summary>
    public SideRow? RowAfter(SideRow? start, params string[] beginnings) =>
        start is null ? null : Rows.SingleOrNone(row => row.Row > start.Row && Begins(row, beginnings));

    /// <summary>The addends above a total: parts of other rows (其中) left out.</summary>
    public IReadOnlyList<SideRow> Above(SideRow? total) =>
        total is null ? [] : [.. Rows.Where(row => row.Row < total.Row && !Labels.IsOfWhich(row.Name))];

    /// <summary>The rows between two others.</summary>
    public IReadOnlyList<SideRow> Between(SideRow? start, SideRow? end) =>
        start is null || end is null ? [] : [.. Rows.Where(row => row.Row > start.Row && row.Row < end.Row)];

    /// <summary>The zero of a row that the side does not print.</summary>
    public Figure Zero(string name, string head) => _view.Zero(name, head);

    /// <summary>The figure of a row in the only column of figures, or in the one headed 决算数; null when it cannot be known.</summary>
    public Figure? At(SideRow? row)
    {
        if (row is null || HasRepeatedHeads)
        {
            return null;
        }

        return _amounts.Count == 1 ? _view.At(row.Row, _amounts.Values.First(), row.Name, "")
            : _amounts.TryGetValue("决算数", out var final) ? _view.At(row.Row, final, row.Name, "决算数")
            : null;
    }

    /// <summary>The figure of a row in the column whose head begins so; null when it cannot be known.</summary>
    public Figure? At(SideRow? row, params string[] heads)
    {
        if (row is null || HasRepeatedHeads)
        {
            return null;
        }

        return Column(heads) is var (column, head) ? _view.At(row.Row, column, row.Name, head) : null;
    }

    /// <summary>Whether the side has a column whose head begins so.</summary>
    public bool Has(string head) => _amounts.Keys.Any(text => text.StartsWith(head, StringComparison.Ordinal));

    /// <summary>The only column whose head begins so; null when there is none or more than one.</summary>
    private (int Column, string Head)? Column(string[] heads)
    {
        if (!_byHead.TryGetValue(heads[0], out var known))
        {
            var found = _amounts.Where(column => heads.Any(head => column.Key.StartsWith(head, StringComparison.Ordinal))).ToArray();
            known = found.Length == 1 ? (found[0].Value, found[0].Key) : null;
            _byHead[heads[0]] = known;
        }

        return known;
    }

    private static bool Begins(SideRow row, string[] beginnings) =>
        beginnings.Any(text => row.Name.StartsWith(text, StringComparison.Ordinal));
}
