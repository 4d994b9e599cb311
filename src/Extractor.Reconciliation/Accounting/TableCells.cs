using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Extractor.Model;
using Extractor.Subjects;

namespace Extractor.Reconciliation.Accounting;

/// <summary>
/// The cells of the report's tables that print a digit, to be taken one by one by the cells of the document that they were made of. What
/// stays untaken in the document fell away on the way to the report.
/// </summary>
internal sealed class TableCells
{
    private readonly Dictionary<Key, Count> _cells = [];
    private readonly IReadOnlyList<ReportTable> _tables;
    private HashSet<string>? _heads;
    private int _headsOf = -1;
    private int _current = -1;

    /// <summary>Takes stock of the report.</summary>
    public TableCells(Report report)
    {
        _tables = report.Tables;
        for (var table = 0; table < _tables.Count; table++)
        {
            foreach (var cell in _tables[table].Cells)
            {
                if (NumberFinder.HasDigit(cell.Text))
                {
                    ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_cells, new(cell.Page, cell.Bbox, cell.Path, cell.Text), out _);
                    count.Table = table;
                    count.Cells++;
                }
            }
        }

        // By place and text, not by column: an observation may have been put right to the column that its print has slipped out of.
        foreach (var found in report.Observations)
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrNullRef(_cells, new(found.Page, found.Bbox, found.Path, found.Text));
            if (!Unsafe.IsNullRef(ref count))
            {
                count.Observed++;
            }
        }
    }

    /// <summary>Takes the cell of the report that a cell of the document became.</summary>
    /// <returns>Whether it is an observation; null when there is no such cell any more.</returns>
    public bool? Take(Cell cell)
    {
        ref var count = ref CollectionsMarshal.GetValueRefOrNullRef(_cells, new(cell.Source.Page, cell.Source.Box, cell.Source.Path, cell.Text));
        if (Unsafe.IsNullRef(ref count) || count.Cells == 0)
        {
            return null;
        }

        _current = count.Table;
        var isObserved = count.Observed > 0;
        count.Cells--;
        count.Observed -= isObserved ? 1 : 0;
        return isObserved;
    }

    /// <summary>Whether a text is one of the heads of the table that a cell was last taken of.</summary>
    public bool IsHead(string text)
    {
        if (_current < 0)
        {
            return false;
        }

        if (_headsOf != _current)
        {
            _headsOf = _current;
            _heads = _tables[_current].Header.SelectMany(row => row).Select(LabelText.Compact).ToHashSet(StringComparer.Ordinal);
        }

        return _heads!.Contains(LabelText.Compact(text));
    }

    private readonly record struct Key(int? Page, Box? Box, string? Path, string Text);

    private record struct Count(int Table, int Cells, int Observed);
}
