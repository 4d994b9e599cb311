using Extractor.Model;
using Extractor.Reconciliation.Figures;
using Extractor.Subjects;

namespace Extractor.Reconciliation.Forms;

/// <summary>一般公共预算财政拨款基本支出决算表: groups of code, name and amount side by side (reference: forms, F6).</summary>
internal sealed class EconomicForm
{
    /// <summary>The economic items (款) of all years by class.</summary>
    private static readonly ILookup<string, SubjectEntry> Official = SubjectCodes.All
        .Where(entry => entry.Code is { List: CodeList.Economic, Level: 2 })
        .ToLookup(entry => entry.Code.Digits[..3], StringComparer.Ordinal);

    private readonly TableView _view;
    private readonly HashSet<string> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Observation> _byCode = new(StringComparer.Ordinal);

    /// <summary>Reads the codes.</summary>
    public EconomicForm(TableView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        _view = view;
        foreach (var found in view.Observations.Where(found => found.Code is not null))
        {
            HasRepeatedCodes |= !_byCode.TryAdd(found.Code!, found);
        }

        foreach (var text in view.Table.Rows.SelectMany(row => row))
        {
            var compact = Labels.Compact(text);
            var digits = compact.AsSpan().IndexOfAnyExceptInRange('0', '9');
            if (digits != 0)
            {
                _rows.Add(digits < 0 ? compact : compact[..digits]);
            }
        }

        Codes = [.. _byCode.Keys.Order(StringComparer.Ordinal)];
    }

    /// <summary>Whether the form prints no figure.</summary>
    public bool IsEmpty => _view.IsEmpty;

    /// <summary>Whether a code stands in more than one row with a figure.</summary>
    public bool HasRepeatedCodes { get; }

    /// <summary>Whether a figure has neither a code nor the name of a total.</summary>
    public bool HasNamelessRows => _view.Observations.Any(found => found is { Code: null, IsTotal: false });

    /// <summary>The codes with a figure, in their order.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <summary>The printed figure of a code; null when none is printed.</summary>
    public Figure? Of(string code) => _byCode.TryGetValue(code, out var found) ? Read(found) : null;

    /// <summary>The printed name of a code with a figure; "" when it has none.</summary>
    public string NameOf(string code) => _byCode.TryGetValue(code, out var found) ? found.Item ?? "" : "";

    /// <summary>The figure of a class (类): printed, or zero where its row is blank; null when it has no row.</summary>
    public Figure? Class(string code) => Of(code) ?? (HasRow(code) ? _view.Zero(code, "") : null);

    /// <summary>The items (款) of a class that print a figure.</summary>
    public IReadOnlyList<Figure> Items(string code) =>
        [.. Codes.Where(item => item.Length > code.Length && item.StartsWith(code, StringComparison.Ordinal)).Select(item => Of(item)!)];

    /// <summary>
    /// The items (款) of a class that the list of that year has and the form does not print, when it prints rows without figures
    /// too and so means to print all; empty otherwise.
    /// </summary>
    public IReadOnlyList<string> AbsentItems(string code, int? year)
    {
        var official = Official[code].Where(entry => entry.IsValidIn(year))
            .DistinctBy(entry => entry.Code.Digits, StringComparer.Ordinal).ToArray();
        var printed = official.Where(entry => HasRow(entry.Code.Digits)).ToArray();
        return printed.Any(entry => Of(entry.Code.Digits) is null)
            ? [.. official.Except(printed).Select(entry => $"{entry.Code.Digits} {entry.Name}")]
            : [];
    }

    /// <summary>人员经费合计 or 公用经费合计; null when it is not printed.</summary>
    public Figure? Footer(string word) =>
        _view.Observations.SingleOrNone(found => found.IsTotal && found.Item is { } item && Labels.Compact(item).Contains(word, StringComparison.Ordinal)) is { } row ? Read(row) : null;

    private Figure? Read(Observation found) =>
        _view.At(found.Row, found.ColumnIndex, found.Code is null ? found.Item ?? "" : $"{found.Code} {found.Item}".TrimEnd(), "");

    /// <summary>Whether a cell of the body begins with the code.</summary>
    private bool HasRow(string code) => _rows.Contains(code);
}
