using Extractor.Model;

namespace Extractor.Reconciliation.Tests;

/// <summary>A form as rows of printed texts, from which table and observations are made.</summary>
internal sealed class Sheet(string form, string[] heads, (int? Code, int? Name, int[] Amounts)[] segments)
{
    private static readonly string[] Totals = ["合计", "总计", "本年收入合计", "本年支出合计", "人员经费合计", "公用经费合计"];

    public string Form => form;

    public string Unit { get; set; } = "万元";

    public string? EmptyStatement { get; set; }

    public List<string> Notes { get; } = [];

    public List<string[]> Rows { get; } = [];

    public Sheet Add(params string[] cells)
    {
        Rows.Add([.. cells, .. Enumerable.Repeat("", heads.Length - cells.Length)]);
        return this;
    }

    private static bool IsUnreadable(string text) => text == "?" || text.Contains('\uFFFD', StringComparison.Ordinal);

    /// <summary>The first row that prints the label, from a given row on.</summary>
    public string[] Row(string label, int occurrence = 0) => Rows.Where(row => row.Contains(label, StringComparer.Ordinal)).ElementAt(occurrence);

    /// <summary>Where the table with an id stands.</summary>
    public static Box Place(string id) => new(0, 0, 100, 100 + int.Parse(id[1..]));

    public ReportTable Table(string id)
    {
        string[][] texts = [heads, .. Rows];
        var amounts = segments.SelectMany(segment => segment.Amounts).ToHashSet();
        return new()
        {
            Id = id,
            Form = form,
            Unit = Unit,
            IsEmpty = !Observations(id).Any(),
            EmptyStatement = EmptyStatement,
            Notes = Notes,
            Parts = [new(1, Place(id), null)],
            Columns = [.. heads.Select((head, index) => new Column(index, head.Split('/')))],
            Header = [heads],
            Rows = Rows,
            Cells = [.. texts.SelectMany((row, at) => row.Select((text, column) => new ReportCell(
                at, column, 1, 1, text, text.Length == 0 ? CellStatus.Blank : IsUnreadable(text) ? CellStatus.Unreadable : CellStatus.Value, 1, null, null, ReadMethod.Text, 1, [])))],
            Flags = [],
        };
    }

    public IEnumerable<Observation> Observations(string id) =>
        from row in Rows.Select((cells, index) => (Cells: cells, Index: index + 1))
        from segment in segments
        from column in segment.Amounts
        let text = row.Cells[column]
        where text.Length > 0 && !IsUnreadable(text)
        let code = segment.Code is { } at && row.Cells[at].Length > 0 ? row.Cells[at] : null
        let name = segment.Name is { } place ? row.Cells[place] : null
        let value = decimal.Parse(text)
        select new Observation
        {
            Id = $"{id}-{row.Index}-{column}",
            Form = form,
            Table = id,
            Row = row.Index,
            ColumnIndex = column,
            Column = heads[column],
            Code = code,
            Item = name,
            Level = code is null ? null : (code.Length - 1) / 2,
            IsTotal = Totals.Contains(name, StringComparer.Ordinal),
            Value = value,
            Decimals = text.Contains('.', StringComparison.Ordinal) ? text.Length - text.IndexOf('.', StringComparison.Ordinal) - 1 : 0,
            Unit = Unit,
            Amount = value * (Unit == "元" ? 1 : 10_000),
            Text = text,
            Page = 1,
            Confidence = 1,
            Flags = [],
        };
}
