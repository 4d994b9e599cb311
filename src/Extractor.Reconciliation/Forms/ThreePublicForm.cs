using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Forms;

/// <summary>“三公”经费支出决算表: one row of twelve figures, budget and final apart or in pairs (reference: forms, F7).</summary>
internal sealed class ThreePublicForm
{
    private readonly TableView _view;
    private readonly Dictionary<(bool IsFinal, ThreePublicRole Role), int> _columns = [];
    private readonly HashSet<(bool, ThreePublicRole)> _repeated = [];
    private readonly int? _row;

    /// <summary>Reads the heads.</summary>
    public ThreePublicForm(TableView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        _view = view;
        foreach (var column in view.Table.Columns)
        {
            var path = column.Path.Select(Labels.Compact).ToArray();
            if (Role(path) is { } role && IsFinal(path) is { } isFinal && !_columns.TryAdd((isFinal, role), column.Index))
            {
                _repeated.Add((isFinal, role));
            }
        }

        var rows = view.Observations.Select(found => found.Row).Distinct().ToArray();
        _row = rows.Length == 1 ? rows[0] : null;
    }

    /// <summary>Whether the form prints no figure.</summary>
    public bool IsEmpty => _view.IsEmpty;

    /// <summary>The final figure of a part: zero when the form is empty; null when it cannot be known.</summary>
    public Figure? Final(ThreePublicRole role) => At(true, role);

    /// <summary>The budgeted figure of a part: zero when the form is empty; null when it cannot be known.</summary>
    public Figure? Budget(ThreePublicRole role) => At(false, role);

    private Figure? At(bool isFinal, ThreePublicRole role)
    {
        if (_repeated.Contains((isFinal, role)) || !_columns.TryGetValue((isFinal, role), out var column))
        {
            return null;
        }

        var head = string.Join('/', _view.Table.Columns[column].Path);
        return IsEmpty ? _view.Zero("三公", head) : _row is { } row ? _view.At(row, column, "三公", head) : null;
    }

    private static bool? IsFinal(string[] path) =>
        path.Any(text => text.Contains("决算", StringComparison.Ordinal)) ? true
        : path.Any(text => text.Contains("预算数", StringComparison.Ordinal) || text.EndsWith("预算", StringComparison.Ordinal)) ? false
        : null;

    private static ThreePublicRole? Role(string[] path)
    {
        var own = path.Where(text => !text.Contains("算数", StringComparison.Ordinal) && !text.Contains("三公", StringComparison.Ordinal)).ToArray();
        if (own.Length == 0)
        {
            return null;
        }

        var leaf = own[^1];
        if (own.Any(text => text.Contains("公务用车", StringComparison.Ordinal)))
        {
            var buys = leaf.Contains("购置", StringComparison.Ordinal);
            var runs = leaf.Contains("运行", StringComparison.Ordinal);
            return leaf is "小计" or "合计" || (buys && runs) ? ThreePublicRole.Vehicles
                : buys ? ThreePublicRole.Purchase
                : runs ? ThreePublicRole.Running
                : null;
        }

        return leaf.Contains("接待", StringComparison.Ordinal) ? ThreePublicRole.Reception
            : leaf.Contains("出国", StringComparison.Ordinal) ? ThreePublicRole.Abroad
            : leaf is "合计" or "总计" or "小计" ? ThreePublicRole.Total
            : null;
    }
}
