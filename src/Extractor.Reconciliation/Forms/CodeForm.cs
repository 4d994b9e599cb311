using Extractor.Model;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Forms;

/// <summary>A form whose rows are subject codes: revenue, expenditure, general budget, funds, state capital.</summary>
internal sealed class CodeForm
{
    private readonly TableView _view;
    private readonly IReadOnlyDictionary<ColumnRole, int> _columns;
    private readonly Dictionary<string, CodeRow> _byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<CodeRow>> _leaves = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> _heads = [];

    /// <summary>Reads the rows of a table.</summary>
    public CodeForm(TableView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        _view = view;
        _columns = ColumnFinder.Find(view.Table);
        var rows = new List<CodeRow>();
        var totals = new List<CodeRow>();
        foreach (var row in view.Observations.GroupBy(found => found.Row).OrderBy(group => group.Key))
        {
            var named = row.FirstOrDefault(found => found.Code is not null) ?? row.First();
            if (named.Code is { Length: 3 or 5 or 7 } code)
            {
                var found = new CodeRow(row.Key, code, named.Item is null ? code : $"{code} {named.Item}");
                HasRepeatedCodes |= !_byCode.TryAdd(code, found);
                rows.Add(found);
            }
            else if (named is { Code: null, IsTotal: true })
            {
                totals.Add(new(row.Key, null, named.Item ?? "合计"));
            }
            else
            {
                HasNamelessRows = true;
            }
        }

        Rows = rows;
        Total = totals.Count switch
        {
            1 => totals[0],
            > 1 => totals.SingleOrNone(row => Labels.Compact(row.Label) is "合计" or "总计"),
            _ => BlankTotal(),
        };
    }

    /// <summary>The rows with a code that print a figure, from the top down.</summary>
    public IReadOnlyList<CodeRow> Rows { get; }

    /// <summary>The 合计 row; null when there is none or more than one.</summary>
    public CodeRow? Total { get; }

    /// <summary>Whether a code stands in more than one row.</summary>
    public bool HasRepeatedCodes { get; }

    /// <summary>Whether a row of figures has neither a code nor the name of a total, so that sums may lack an addend.</summary>
    public bool HasNamelessRows { get; }

    /// <summary>Whether the form prints no figure.</summary>
    public bool IsEmpty => _view.IsEmpty;

    /// <summary>The form's id.</summary>
    public string Form => _view.Table.Form;

    /// <summary>Whether columns with figures exist whose meaning is unknown.</summary>
    public bool HasUnknownColumns(IReadOnlyCollection<ColumnRole> known) =>
        _view.Observations.Select(found => found.ColumnIndex).Distinct().Any(column =>
            !known.Any(role => _columns.TryGetValue(role, out var at) && at == column)
            && !(column < _view.Table.Columns.Count && _view.Table.Columns[column].Path.Any(text => Labels.IsOfWhich(Labels.Compact(text)))));

    /// <summary>Whether the form has a column of that role.</summary>
    public bool Has(ColumnRole role) => _columns.ContainsKey(role);

    /// <summary>The row of a code; null when the form prints none.</summary>
    public CodeRow? Row(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>A figure of a row; null when it cannot be known.</summary>
    public Figure? At(CodeRow? row, ColumnRole role) =>
        row is not null && _columns.TryGetValue(role, out var column) ? _view.At(row.Row, column, row.Label, Head(column)) : null;

    /// <summary>A figure of the total: zero when the form prints no figure at all; null when it cannot be known.</summary>
    public Figure? TotalAt(ColumnRole role) =>
        _columns.TryGetValue(role, out var column) && IsEmpty ? _view.Zero("合计", Head(column)) : At(Total, role);

    /// <summary>A figure of a code: zero when the form does not print the code; null when it cannot be known.</summary>
    public Figure? CodeAt(string code, ColumnRole role) =>
        !_columns.TryGetValue(role, out var column) || HasRepeatedCodes ? null
        : Row(code) is { } row ? At(row, role)
        : _view.Zero(code, Head(column));

    /// <summary>The rows directly below a code among those printed; below nothing: the outermost.</summary>
    public IReadOnlyList<CodeRow> Children(string? code)
    {
        if (_byCode.ContainsKey(code ?? "") || code is null)
        {
            return Tree.TryGetValue(code ?? "", out var children) ? children : [];
        }

        // A code that is not printed has those below it that are below nothing nearer.
        return [.. Rows.Where(row => IsBelow(row, code) && !(Above(row.Code!) is { } above && above.Length > code.Length))];
    }

    /// <summary>The rows without rows below them, within a code or in the whole form.</summary>
    public IReadOnlyList<CodeRow> Leaves(string? code = null)
    {
        if (!_leaves.TryGetValue(code ?? "", out var leaves))
        {
            leaves = [.. Rows.Where(row => !Tree.ContainsKey(row.Code!) && row.Code!.StartsWith(code ?? "", StringComparison.Ordinal))];
            _leaves[code ?? ""] = leaves;
        }

        return leaves;
    }

    /// <summary>The rows below each printed code that has any; the outermost below "".</summary>
    private Dictionary<string, IReadOnlyList<CodeRow>> Tree => field ??= Rows
        .GroupBy(row => Above(row.Code!) ?? "", StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => (IReadOnlyList<CodeRow>)[.. group], StringComparer.Ordinal);

    /// <summary>The nearest code above one that is printed; null when none is.</summary>
    private string? Above(string code) =>
        code.Length > 5 && _byCode.ContainsKey(code[..5]) ? code[..5]
        : code.Length > 3 && _byCode.ContainsKey(code[..3]) ? code[..3]
        : null;

    private static bool IsBelow(CodeRow row, string code) => row.Code!.Length > code.Length && row.Code.StartsWith(code, StringComparison.Ordinal);

    private string Head(int column)
    {
        if (!_heads.TryGetValue(column, out var head))
        {
            head = string.Join('/', _view.Table.Columns[column].Path);
            _heads[column] = head;
        }

        return head;
    }

    private CodeRow? BlankTotal()
    {
        for (var row = _view.FirstRow; row < _view.EndRow; row++)
        {
            for (var column = 0; column < _view.Table.Rows[row - _view.FirstRow].Count; column++)
            {
                if (Labels.Compact(_view.Text(row, column)) is "合计" or "总计")
                {
                    return new(row, null, "合计");
                }
            }
        }

        return null;
    }
}
