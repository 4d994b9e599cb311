using Extractor.Forms.Grids;
using Extractor.Forms.Headers;
using Extractor.Forms.Numbers;
using Extractor.Forms.Observations;
using Extractor.Forms.Recognition;
using Extractor.Forms.Units;
using Extractor.Model;

namespace Extractor.Forms;

/// <summary>Writes a recognised table as the output shows it.</summary>
internal static class TableWriter
{
    /// <summary>The table with header, body and cells.</summary>
    /// <param name="table">The table.</param>
    /// <param name="id">Its id.</param>
    /// <param name="unit">Unit of a form; null for any other table.</param>
    /// <param name="emptyStatement">Why it is empty; used only when it is.</param>
    public static ReportTable Write(RecognizedTable table, string id, TableUnit? unit, string? emptyStatement)
    {
        ArgumentNullException.ThrowIfNull(table);
        var context = table.Shape.Context;
        var grid = context.Grid;
        var isForm = unit is not null;
        var headerRows = isForm ? table.Shape.HeaderRows : HeaderSplitter.OfOther(grid);
        var amounts = isForm ? table.Shape.Segments.SelectMany(segment => segment.Amounts).ToHashSet() : [];
        var cells = grid.Cells.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)
            .Select(cell => Write(cell, cell.Row >= headerRows && amounts.Contains(cell.Column))).ToArray();
        var isEmpty = !cells.Any(cell => cell.Row >= headerRows && (!isForm || amounts.Contains(cell.Column)) && FigureText.Parse(cell.Text).IsNumber);
        IReadOnlyList<IReadOnlyList<string>> paths = isForm ? FormPaths.Read(table) : HeaderPaths.Read(grid, headerRows);
        return new()
        {
            Id = id,
            Form = table.Form,
            FormNumber = context.Number,
            Title = context.Title ?? (isForm ? null : context.Heading),
            Unit = unit?.Unit.Name ?? UnitResolver.Printed(table.Shape)?.Name,
            IsEmpty = isEmpty,
            EmptyStatement = isEmpty ? emptyStatement : null,
            Notes = context.Notes,
            Parts = [.. grid.Table.Parts.Select(part => new ReportTablePart(part.Source.Page, part.Source.Box, part.Source.Path))],
            Columns = [.. paths.Select((path, index) => new Column(index, path))],
            Header = Texts(grid, 0, headerRows),
            Rows = Texts(grid, headerRows, grid.RowCount),
            Cells = cells,
            Flags = [.. TableFlags(table, unit).Distinct(StringComparer.Ordinal)],
        };
    }

    private static IEnumerable<string> TableFlags(RecognizedTable table, TableUnit? unit)
    {
        IEnumerable<string> flags = table.Shape.Context.Grid.Table.Flags;
        flags = table.IsUncertain ? flags.Append(Flags.FormUncertain) : flags;
        return unit?.Flag is { } unitFlag ? flags.Append(unitFlag) : flags;
    }

    private static IReadOnlyList<IReadOnlyList<string>> Texts(Grid grid, int first, int end)
    {
        var rows = new List<IReadOnlyList<string>>();
        for (var row = first; row < end; row++)
        {
            var texts = new string[grid.ColumnCount];
            for (var column = 0; column < texts.Length; column++)
            {
                texts[column] = grid.IsOrigin(row, column) ? grid.CellAt(row, column).Text : "";
            }

            rows.Add(texts);
        }

        return rows;
    }

    private static ReportCell Write(Cell cell, bool isAmount)
    {
        var figure = FigureText.Parse(cell.Text);
        // Outside the columns of amounts several numbers in a cell are text like any other.
        var isText = figure.Status == CellStatus.Unreadable && !isAmount && figure.Doubt != FigureDoubt.UnmappedLetter;
        var flags = figure.Flags.Where(flag => isAmount || flag != Flags.NumberNormalised);
        return new(
            cell.Row,
            cell.Column,
            cell.RowSpan,
            cell.ColumnSpan,
            cell.Text,
            isText ? CellStatus.Value : figure.Status,
            cell.Source.Page,
            cell.Source.Box,
            cell.Source.Path,
            cell.Method,
            cell.Confidence,
            [.. cell.Flags.Union(flags, StringComparer.Ordinal)]);
    }
}
