using Extractor.Forms.Columns;
using Extractor.Forms.Grids;
using Extractor.Forms.Headers;
using Extractor.Forms.Numbers;
using Extractor.Forms.Recognition;
using Extractor.Forms.Rows;
using Extractor.Forms.Units;
using Extractor.Model;
using Extractor.Subjects;

namespace Extractor.Forms.Observations;

/// <summary>Turns the figures of a form into observations: each printed number of an amount column exactly one.</summary>
internal sealed class ObservationReader
{
    private const double UncertainFormConfidence = 0.6;

    private readonly RecognizedTable _table;
    private readonly string _tableId;
    private readonly TableUnit _unit;
    private readonly int? _fiscalYear;
    private readonly IReadOnlyList<IReadOnlyList<string>> _paths;
    private readonly HashSet<int> _amounts;
    private readonly List<Observation> _observations = [];
    private readonly List<Diagnostic> _diagnostics = [];

    private ObservationReader(RecognizedTable table, string tableId, TableUnit unit, int? fiscalYear)
    {
        _table = table;
        _tableId = tableId;
        _unit = unit;
        _fiscalYear = fiscalYear;
        _paths = FormPaths.Read(table);
        _amounts = [.. table.Shape.Segments.SelectMany(segment => segment.Amounts)];
    }

    /// <summary>Reads the body of a form.</summary>
    public static TableReading Read(RecognizedTable table, string tableId, TableUnit unit, int? fiscalYear)
    {
        ArgumentNullException.ThrowIfNull(table);
        var reader = new ObservationReader(table, tableId, unit, fiscalYear);
        var shape = table.Shape;
        for (var row = 0; row < shape.Keys.Count; row++)
        {
            // A row of column numbers that a page break left in the body.
            if (HeaderSplitter.IsColumnNumbers(shape.Context.Grid, shape.HeaderRows + row))
            {
                continue;
            }

            for (var segment = 0; segment < shape.Segments.Count; segment++)
            {
                reader.ReadRow(shape.HeaderRows + row, shape.Segments[segment], shape.Keys[row][segment]);
            }
        }

        return new([.. reader._observations.OrderBy(found => found.Row).ThenBy(found => found.ColumnIndex)], reader._diagnostics);
    }

    private Grid Grid => _table.Shape.Context.Grid;

    private void ReadRow(int row, Segment segment, RowKey key)
    {
        var rowFlags = RowFlags(segment, key);
        ReadStrays(row, segment, key, rowFlags);
        var isMoneyRow = key.Item is null || !MoneyWords.IsOtherThanMoney(key.Item);
        foreach (var column in segment.Amounts)
        {
            if (!Grid.IsOrigin(row, column))
            {
                continue;
            }

            var cell = Grid.CellAt(row, column);
            var figure = FigureText.Parse(cell.Text);
            switch (figure.Kind)
            {
                case FigureKind.Value or FigureKind.Zero:
                    if (!isMoneyRow || figure.IsPercent || _paths[column].Any(MoneyWords.IsOtherThanMoney))
                    {
                        Report(DiagnosticSeverity.Info, "not-money", cell, column, $"holds \"{cell.Text}\", which is no amount of money");
                    }
                    else
                    {
                        _observations.Add(Observe(cell, column, key, figure, rowFlags));
                    }

                    break;
                case FigureKind.Unreadable:
                    Report(DiagnosticSeverity.Warning, "unreadable-figure", cell, column, $"cannot be read as one number: \"{cell.Text}\"");
                    break;
                case FigureKind.Text when !IsHarmless(cell.Text):
                    Report(DiagnosticSeverity.Warning, "text-in-amount-column", cell, column, $"holds text where a figure belongs: \"{cell.Text}\"");
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>An amount that slipped into a column of labels or row numbers is kept, with a flag and a diagnostic.</summary>
    private void ReadStrays(int row, Segment segment, RowKey key, IReadOnlyList<string> rowFlags)
    {
        foreach (var column in segment.Line is { } line ? segment.Labels.Append(line) : segment.Labels)
        {
            if (!Grid.IsOrigin(row, column) || !FormWords.IsAmount(Grid.Own(row, column)))
            {
                continue;
            }

            var cell = Grid.CellAt(row, column);
            var figure = FigureText.Parse(cell.Text);
            Report(DiagnosticSeverity.Warning, "figure-in-label-column", cell, column, $"holds an amount where a label belongs: \"{cell.Text}\"");
            if (figure.IsNumber)
            {
                // What was read as its name is the amount itself.
                var name = key.Item == cell.Text.Trim() ? null : key.Item;
                _observations.Add(Observe(cell, column, key with { Item = name }, figure, rowFlags));
            }
        }
    }

    private Observation Observe(Cell cell, int column, RowKey key, Figure figure, IReadOnlyList<string> rowFlags)
    {
        var unit = figure.Unit is { } printed ? MoneyUnit.Named(printed) ?? _unit.Unit : HeadUnit(column) ?? _unit.Unit;
        IEnumerable<string> flags = [.. cell.Flags, .. figure.Flags, .. rowFlags, .. StructureFlags()];
        if (_unit.Flag is { } unitFlag && figure.Unit is null && HeadUnit(column) is null)
        {
            flags = flags.Append(unitFlag);
        }

        if (figure.Doubt == FigureDoubt.BlankBetweenGroups)
        {
            flags = flags.Append(Flags.NumberNormalised);
        }

        // Without a head only the order of the columns says what the figure is.
        if (cell.ColumnSpan > 1 || _paths[column].Count == 0 || !_amounts.Contains(column))
        {
            flags = flags.Append(Flags.AmbiguousColumn);
        }

        if (cell.RowSpan > 1)
        {
            flags = flags.Append(Flags.AmbiguousRow);
        }

        return new()
        {
            Id = "",
            Form = _table.Form,
            Table = _tableId,
            Row = cell.Row,
            ColumnIndex = column,
            Column = string.Join('/', _paths[column]),
            Code = key.Code?.Digits ?? key.RawCode,
            Item = key.Item,
            Level = key.Code?.Level,
            Line = key.Line,
            IsTotal = key.IsTotal,
            Value = figure.Value,
            Decimals = figure.Decimals,
            Unit = unit.Name,
            Amount = figure.Value * unit.Yuan,
            Text = cell.Text,
            Page = cell.Source.Page,
            Bbox = cell.Source.Box,
            Path = cell.Source.Path,
            Confidence = _table.IsUncertain ? Math.Min(cell.Confidence, UncertainFormConfidence) : cell.Confidence,
            Flags = [.. flags.Distinct(StringComparer.Ordinal)],
        };
    }

    private MoneyUnit? HeadUnit(int column) => _paths[column].Select(UnitText.FromHead).LastOrDefault(unit => unit is not null);

    private IEnumerable<string> StructureFlags()
    {
        // That a table runs over pages is no doubt about each figure in it; cells torn by the break carry the flag themselves.
        foreach (var flag in Grid.Table.Flags)
        {
            if (flag != Flags.JoinedOverPages)
            {
                yield return flag;
            }
        }

        if (_table.IsUncertain)
        {
            yield return Flags.FormUncertain;
        }
    }

    private List<string> RowFlags(Segment segment, RowKey key)
    {
        var flags = new List<string>();
        if (segment.Labels.Count > 0 && key.IsNameless)
        {
            flags.Add(Flags.AmbiguousRow);
        }

        if (key.RawCode is not null || (key.Code is { } code && CodeDoubt.Is(code, key.Item, _fiscalYear)))
        {
            flags.Add(Flags.UnknownCode);
        }

        return flags;
    }

    /// <summary>Dots of a template, 类|款|项 and repeated heads are no lost figures.</summary>
    private static bool IsHarmless(string text)
    {
        var compact = LabelText.Compact(text);
        return FormWords.IsCodePart(compact) || compact.All(c => c is '…' or '.' or '。' or '·');
    }

    private void Report(DiagnosticSeverity severity, string code, Cell cell, int column, string what)
    {
        var place = $"{_table.Form} ({_tableId}), row {cell.Row}, column {column} ({string.Join('/', _paths[column])})";
        _diagnostics.Add(new(severity, "forms", code, $"The cell in {place} {what}.", cell.Source.Page));
    }
}
