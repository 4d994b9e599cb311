using Extractor.Model;
using Extractor.Reconciliation.Figures;
using Extractor.Subjects;

namespace Extractor.Reconciliation.Forms;

/// <summary>一般公共预算财政拨款基本支出决算表: groups of code, name and amount side by side (reference: forms, F6).</summary>
internal sealed class EconomicForm
{
    /// <summary>The items of all years.</summary>
    private static readonly SubjectEntry[] Listed = [.. SubjectCodes.All.Where(entry => entry.Code is { List: CodeList.Economic, Level: 2 })];

    private readonly TableView _view;
    private readonly Lazy<HashSet<string>> _printed;
    private IReadOnlyList<string>? _codes;
    private readonly Dictionary<string, Observation> _byCode = new(StringComparer.Ordinal);

    /// <summary>Reads the codes.</summary>
    public EconomicForm(TableView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        _view = view;
        _printed = new(() => Printed(view.Table));
        foreach (var found in view.Observations.Where(found => found.Code is not null))
        {
            HasRepeatedCodes |= !_byCode.TryAdd(found.Code!, found);
        }
    }

    /// <summary>Whether the form prints no figure.</summary>
    public bool IsEmpty => _view.IsEmpty;

    /// <summary>Whether a code stands in more than one row with a figure.</summary>
    public bool HasRepeatedCodes { get; }

    /// <summary>Whether a figure has neither a code nor the name of a total.</summary>
    public bool HasNamelessRows => _view.Observations.Any(found => found is { Code: null, IsTotal: false });

    /// <summary>The codes with a figure, in their order.</summary>
    public IReadOnlyList<string> Codes => _codes ??= [.. _byCode.Keys.Order(StringComparer.Ordinal)];

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
        var official = Listed.Where(entry => entry.Code.Digits.StartsWith(code, StringComparison.Ordinal) && entry.IsValidIn(year))
            .DistinctBy(entry => entry.Code.Digits, StringComparer.Ordinal).ToArray();
        var printed = official.Where(entry => HasRow(entry.Code.Digits)).ToArray();
        return printed.Any(entry => !_byCode.ContainsKey(entry.Code.Digits))
            ? [.. official.Except(printed).Select(entry => $"{entry.Code.Digits} {entry.Name}")]
            : [];
    }

    /// <summary>人员经费合计 or 公用经费合计; null when it is not printed.</summary>
    public Figure? Footer(string word) =>
        _view.Observations.SingleOrNone(found => found.IsTotal && found.Item is { } item && Labels.Compact(item).Contains(word, StringComparison.Ordinal)) is { } row ? Read(row) : null;

    private Figure? Read(Observation found) =>
        _view.At(found.Row, found.ColumnIndex, found.Code is null ? found.Item ?? "" : $"{found.Code} {found.Item}".TrimEnd(), "");

    private bool HasRow(string code) => _printed.Value.Contains(code);

    /// <summary>The codes with which cells begin, with a figure or without.</summary>
    private static HashSet<string> Printed(ReportTable table)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in table.Rows.SelectMany(row => row))
        {
            var compact = text.Length > 0 ? Labels.Compact(text) : text;
            var digits = 0;
            while (digits < compact.Length && char.IsAsciiDigit(compact[digits]))
            {
                digits++;
            }

            if (digits is 3 or 5)
            {
                codes.Add(compact[..digits]);
            }
        }

        return codes;
    }
}
