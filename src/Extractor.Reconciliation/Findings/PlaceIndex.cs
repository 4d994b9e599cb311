using Extractor.Model;
using Extractor.Reconciliation.Causes;

namespace Extractor.Reconciliation.Findings;

/// <summary>Where the things that checks refer to stand in a report.</summary>
internal sealed class PlaceIndex
{
    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Order, ReportTable Table)> _tables = new(StringComparer.Ordinal);

    /// <summary>Indexes observations, claims, tables and sections.</summary>
    public PlaceIndex(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        // Tables come before the narrative in most reports; within each kind the order is that of reading.
        _places["cover"] = _places["contents"] = new(0, null, null, null, null, null);
        var order = 1;
        foreach (var table in report.Tables)
        {
            _tables.TryAdd(table.Id, (order, table));
            var part = table.Parts.Count > 0 ? table.Parts[0] : null;
            _places.TryAdd(table.Id, new(order, table.Form, null, part?.Page, part?.Bbox, part?.Path));
            order += 1_000_000;
        }

        foreach (var found in report.Observations)
        {
            var start = _tables.TryGetValue(found.Table, out var table) ? table.Order : order;
            _places.TryAdd(found.Id, new(start + (found.Row * 100) + found.ColumnIndex, found.Form, null, found.Page, found.Bbox, found.Path));
        }

        foreach (var claim in report.Claims)
        {
            _places.TryAdd(claim.Id, new(order++, null, claim.Section, claim.Page, claim.Bbox, claim.Path));
        }

        foreach (var section in report.Sections)
        {
            _places.TryAdd(section.Id, new(order++, null, section.Id, section.Page, null, section.Path));
        }

        _places.TryAdd("text", new(order, null, null, null, null, null));
    }

    /// <summary>The place of an observation, claim, cell, table or section, of <c>cover</c>, <c>contents</c> or <c>text</c>; null when the report has none of that id.</summary>
    public Place? Find(string reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        if (_places.TryGetValue(reference, out var place))
        {
            return place;
        }

        if (TablePlace.Parse(reference) is not { } at || !_tables.TryGetValue(at.Table, out var table))
        {
            return null;
        }

        var cell = table.Table.Cells.FirstOrDefault(cell => cell.Row == at.Row && cell.Column == at.Column);
        return new(table.Order + (at.Row * 100) + at.Column, table.Table.Form, null, cell?.Page, cell?.Bbox, cell?.Path);
    }

    /// <summary>Orders places as they are read; what has no place comes last.</summary>
    public int OrderOf(string reference) => Find(reference)?.Order ?? int.MaxValue;

    /// <summary>A place.</summary>
    /// <param name="Order">Greater for what is read later.</param>
    /// <param name="Form">One of <see cref="FormId"/>; null in the text.</param>
    /// <param name="Section">Id of the section; null in a table and before the first heading.</param>
    /// <param name="Page">1-based; null when the source has no pages.</param>
    /// <param name="Bbox">Null when the source has no pages.</param>
    /// <param name="Path">Null when the source has pages.</param>
    internal sealed record Place(int Order, string? Form, string? Section, int? Page, Box? Bbox, string? Path);
}
