using System.Globalization;
using Extractor.Model;
using Extractor.Reconciliation.Forms;

namespace Extractor.Reconciliation.Repairs;

/// <summary>Finds the cells of the nine forms whose figure cannot be read, and what the rest of the table says of them.</summary>
internal static class UnreadableCells
{
    /// <summary>
    /// An observation for each, of value zero: everything but the figure is known from the labels of its row and from others of
    /// its column. A cell whose column holds no other figure is left out: nothing tells what it would be.
    /// </summary>
    public static IReadOnlyList<Observation> Find(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var unknown = new List<Observation>();
        foreach (var table in report.Tables)
        {
            if (!FormId.Nine.Contains(table.Form, StringComparer.Ordinal) || !table.Cells.Any(cell => cell.Status == CellStatus.Unreadable))
            {
                continue;
            }

            var figures = report.Observations.Where(found => found.Table == table.Id).ToArray();
            var columns = figures.Select(found => found.ColumnIndex).ToHashSet();
            foreach (var cell in table.Cells.Where(cell => cell.Status == CellStatus.Unreadable && cell.Row >= table.Header.Count))
            {
                if (figures.FirstOrDefault(found => found.ColumnIndex == cell.Column) is { } column)
                {
                    var (code, item) = Key(table.Rows[cell.Row - table.Header.Count], cell.Column, columns);
                    unknown.Add(column with
                    {
                        Id = string.Create(CultureInfo.InvariantCulture, $"o{report.Observations.Count + unknown.Count + 1}"),
                        Row = cell.Row,
                        Code = code,
                        Item = item,
                        Level = code is null ? null : (code.Length - 1) / 2,
                        Line = figures.FirstOrDefault(found => found.Row == cell.Row && found.Item == item)?.Line,
                        IsTotal = code is null && item is not null && Labels.Compact(item) is var name && (name.EndsWith("合计", StringComparison.Ordinal) || name.EndsWith("总计", StringComparison.Ordinal)),
                        Value = 0,
                        Decimals = Decimals(figures),
                        Amount = 0,
                        Text = cell.Text,
                        Page = cell.Page,
                        Bbox = cell.Bbox,
                        Path = cell.Path,
                        Confidence = 0,
                        Flags = [.. cell.Flags.Append(Flags.Repaired).Distinct(StringComparer.Ordinal)],
                    });
                }
            }
        }

        return unknown;
    }

    /// <summary>Code and name of a row: what stands to the left of a figure, up to the next column of figures that has names of its own.</summary>
    private static (string? Code, string? Item) Key(IReadOnlyList<string> texts, int column, HashSet<int> columns)
    {
        var code = "";
        string? item = null;
        for (var at = column - 1; at >= 0; at--)
        {
            if (columns.Contains(at))
            {
                if (code.Length > 0 || item is not null)
                {
                    break;
                }

                continue;
            }

            var text = Labels.Compact(texts[at]);
            if (text.Length is >= 2 and <= 7 && text.All(char.IsAsciiDigit))
            {
                // 类, 款 and 项 may stand in a column each.
                code = text + code;
            }
            else if (text.Length > 0 && !text.All(char.IsAsciiDigit))
            {
                item ??= Labels.Name(texts[at]);
            }
        }

        return (code.Length is 3 or 5 or 7 ? code : null, item);
    }

    private static int Decimals(Observation[] figures) =>
        figures.GroupBy(found => found.Decimals).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).First().Key;
}
