using System.Globalization;
using Extractor.Model;

namespace Extractor.Datasets.Findings;

/// <summary>Tells what is printed at the places that the findings and checks of a report refer to.</summary>
/// <remarks>
/// Here and not in the program, because everyone who shows a finding needs it: a ref is short for programs, and nothing to a
/// reader. Ids are looked up in dictionaries made once for each report; the cells of a table when one of them is asked for.
/// </remarks>
public sealed class PlaceFinder
{
    private readonly Dictionary<string, Observation> _observations;
    private readonly Dictionary<string, Claim> _claims;
    private readonly Dictionary<string, ReportTable> _tables;
    private readonly Dictionary<string, Section> _sections;
    private readonly Dictionary<string, Dictionary<(int Row, int Column), ReportCell>> _cells = new(StringComparer.Ordinal);

    /// <summary>Prepares for the refs of one report.</summary>
    public PlaceFinder(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        _observations = ById(report.Observations, observation => observation.Id);
        _claims = ById(report.Claims, claim => claim.Id);
        _tables = ById(report.Tables, table => table.Id);
        _sections = ById(report.Sections, section => section.Id);
    }

    /// <summary>What stands at a ref; of kind <see cref="PlaceKind.Unknown"/> when the report names nothing by that id.</summary>
    public Place Find(string reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return _observations.TryGetValue(reference, out var observation) ? Of(observation)
            : _claims.TryGetValue(reference, out var claim) ? Of(claim)
            : _tables.TryGetValue(reference, out var table) ? Of(table)
            : _sections.TryGetValue(reference, out var section) ? Of(section)
            : OfCell(reference) ?? new Place { Ref = reference, Kind = reference is "cover" or "contents" or "text" ? PlaceKind.Part : PlaceKind.Unknown };
    }

    private static Place Of(Observation observation) => new()
    {
        Ref = observation.Id,
        Kind = PlaceKind.Observation,
        Form = observation.Form,
        Title = TitleOf(observation.Form, printed: null),
        Row = RowName(observation),
        Column = observation.Column.Length > 0 ? observation.Column : null,
        Text = observation.Text,
        Unit = observation.Unit,
        Page = observation.Page,
        Bbox = observation.Bbox,
        Path = observation.Path,
        Flags = observation.Flags,
    };

    private Place Of(Claim claim)
    {
        var figure = QuotedFigure.Find(claim.Text, claim.Value);
        return new Place
        {
            Ref = claim.Id,
            Kind = PlaceKind.Claim,
            Title = claim.Section is { } id && _sections.TryGetValue(id, out var section) ? Heading(section) : null,
            Text = claim.Text,
            FigureStart = figure?.Start,
            FigureLength = figure?.Length,
            Unit = claim.Unit.Length > 0 ? claim.Unit : null,
            Page = claim.Page,
            Bbox = claim.Bbox,
            Path = claim.Path,
            Flags = claim.Flags,
        };
    }

    private static Place Of(ReportTable table) => new()
    {
        Ref = table.Id,
        Kind = PlaceKind.Table,
        Form = table.Form,
        Title = TitleOf(table.Form, table.Title),
        Page = table.Parts.Count > 0 ? table.Parts[0].Page : null,
        Bbox = table.Parts.Count > 0 ? table.Parts[0].Bbox : null,
        Path = table.Parts.Count > 0 ? table.Parts[0].Path : null,
        Flags = table.Flags,
    };

    private static Place Of(Section section) => new()
    {
        Ref = section.Id,
        Kind = PlaceKind.Section,
        Title = Heading(section),
        Text = Heading(section),
        Page = section.Page,
        Path = section.Path,
    };

    /// <summary>A cell named as <c>t3/r5/c2</c>: table, row, column; null when there is none.</summary>
    private Place? OfCell(string reference)
    {
        if (reference.Split('/') is not [var id, ['r', .. var r], ['c', .. var c]]
            || !_tables.TryGetValue(id, out var table)
            || !int.TryParse(r, NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            || !int.TryParse(c, NumberStyles.None, CultureInfo.InvariantCulture, out var column)
            || !CellsOf(table).TryGetValue((row, column), out var cell))
        {
            return null;
        }

        return new Place
        {
            Ref = reference,
            Kind = PlaceKind.Cell,
            Form = table.Form,
            Title = TitleOf(table.Form, table.Title),
            Row = RowName(table, row, column),
            Column = table.Columns.FirstOrDefault(found => found.Index == column) is { Path.Count: > 0 } header ? string.Join('/', header.Path) : null,
            Text = cell.Text,
            Unit = table.Unit,
            Page = cell.Page,
            Bbox = cell.Bbox,
            Path = cell.Path,
            Flags = cell.Flags,
        };
    }

    private Dictionary<(int Row, int Column), ReportCell> CellsOf(ReportTable table)
    {
        if (!_cells.TryGetValue(table.Id, out var cells))
        {
            cells = [];

            // A stored report may have been tampered with: no span reaches beyond the grid.
            var rows = table.Header.Count + table.Rows.Count;
            var columns = table.Header.Concat(table.Rows).Select(texts => texts.Count).DefaultIfEmpty().Max();
            foreach (var cell in table.Cells)
            {
                for (var row = cell.Row; row < rows && row - cell.Row < cell.RowSpan; row++)
                {
                    for (var column = cell.Column; column < columns && column - cell.Column < cell.ColumnSpan; column++)
                    {
                        cells.TryAdd((row, column), cell);
                    }
                }
            }

            _cells.Add(table.Id, cells);
        }

        return cells;
    }

    /// <summary>
    /// What names the row of a cell: the words printed nearest to its left, for the right half of a two-sided form has names of
    /// its own; a number is no name, a subject code before the words belongs to them.
    /// </summary>
    private string? RowName(ReportTable table, int row, int column)
    {
        var cells = CellsOf(table);
        for (var at = column - 1; at >= 0; at--)
        {
            if (cells.TryGetValue((row, at), out var cell) && cell.Text.AsSpan().IndexOfAnyExceptInRange('\0', '\u2E7F') >= 0)
            {
                return at > 0 && cells.TryGetValue((row, cell.Column - 1), out var before) && IsCode(before.Text)
                    ? $"{before.Text} {cell.Text}"
                    : cell.Text;
            }
        }

        return null;
    }

    private static bool IsCode(string text) => text.Length is >= 3 and <= 7 && text.All(char.IsAsciiDigit);

    private static string? RowName(Observation observation) => (observation.Code, observation.Item) switch
    {
        ({ } code, { } item) => $"{code} {item}",
        (null, { } item) => item,
        (var code, null) => code,
    };

    private static string Heading(Section section) => section.Number switch
    {
        null => section.Title,
        [.., '）' or ')'] number => number + section.Title,
        { } number => $"{number} {section.Title}",
    };

    private static string? TitleOf(string form, string? printed) =>
        FormId.Nine.Contains(form, StringComparer.Ordinal) ? FormId.TitleOf(form) : printed;

    /// <summary>The first of each id: a stored report may be odd, and no ref can tell two apart.</summary>
    private static Dictionary<string, T> ById<T>(IReadOnlyList<T> all, Func<T, string> id)
    {
        var byId = new Dictionary<string, T>(all.Count, StringComparer.Ordinal);
        foreach (var one in all)
        {
            byId.TryAdd(id(one), one);
        }

        return byId;
    }
}
