using System.Globalization;
using Extractor.Forms.Columns;
using Extractor.Forms.Grids;
using Extractor.Forms.Headers;
using Extractor.Subjects;

namespace Extractor.Forms.Rows;

/// <summary>Reads the labels of the rows: code, name, line.</summary>
internal static class RowReader
{
    /// <summary>The keys of the rows from <paramref name="firstRow"/> on: one for each segment.</summary>
    public static IReadOnlyList<IReadOnlyList<RowKey>> Read(Grid grid, int firstRow, IReadOnlyList<Segment> segments)
    {
        ArgumentNullException.ThrowIfNull(grid);
        ArgumentNullException.ThrowIfNull(segments);
        var previous = new SubjectCode?[segments.Count];
        var rows = new List<IReadOnlyList<RowKey>>();
        for (var row = firstRow; row < grid.RowCount; row++)
        {
            var keys = new RowKey[segments.Count];
            for (var index = 0; index < segments.Count; index++)
            {
                keys[index] = Read(grid, row, segments[index], previous[index]);
                previous[index] = keys[index].Code ?? previous[index];
            }

            ShareTotals(grid, row, segments, keys);
            rows.Add(keys);
        }

        return rows;
    }

    private static RowKey Read(Grid grid, int row, Segment segment, SubjectCode? previous)
    {
        List<string> codes = [], names = [];
        string? embedded = null;
        var seen = new HashSet<(int, int)>();
        foreach (var column in segment.Labels)
        {
            var cell = grid.CellAt(row, column);
            if (!seen.Add((cell.Row, cell.Column)))
            {
                codes.Add("");
                continue;
            }

            var text = LabelText.Plain(cell.Text);
            var compact = grid.Covering(row, column);
            if (compact.Length == 0 || FormWords.IsCodePart(compact))
            {
                codes.Add("");
            }
            else if (compact.All(char.IsAsciiDigit))
            {
                codes.Add(compact);
            }
            else if (SubjectCodeText.Split(text) is { } split && FormWords.HasIdeograph(split.Name))
            {
                embedded = split.Code.Digits;
                codes.Add("");
                names.Add(split.Name);
            }
            else
            {
                codes.Add("");
                // A total's label may be merged over rows or repeated over columns; it is said once.
                if (!names.Contains(text, StringComparer.Ordinal))
                {
                    names.Add(text);
                }
            }
        }

        var digits = codes.Where(code => code.Length > 0).ToArray();
        var code = digits.Length > 0 ? SubjectCodeText.Join(codes, previous) : embedded is null ? null : SubjectCodeText.Parse(embedded);
        var raw = code is null && digits.Length > 0 ? string.Concat(digits) : null;
        var name = Name(names);
        int? line = segment.Line is { } at && int.TryParse(grid.Covering(row, at), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        return new(code, raw, name, line, name is not null && FormWords.IsTotal(LabelText.Compact(name)));
    }

    private static string? Name(List<string> names)
    {
        if (names.Count == 0)
        {
            return null;
        }

        var label = ItemLabel.Read(string.Concat(names));
        return label.Prefix is { } prefix ? prefix + "：" + label.Name : label.Name;
    }

    /// <summary>
    /// 公用经费合计 covers the groups of the economic form to the right of the one where it is printed: its figure stands in the
    /// last of them, where no label stands.
    /// </summary>
    private static void ShareTotals(Grid grid, int row, IReadOnlyList<Segment> segments, RowKey[] keys)
    {
        for (var index = 1; index < keys.Length; index++)
        {
            if (!keys[index].IsNameless || keys[index].Line is not null || !HasFigure(grid, row, segments[index]))
            {
                continue;
            }

            var left = index - 1;
            while (left > 0 && keys[left].IsNameless && !HasFigure(grid, row, segments[left]))
            {
                left--;
            }

            if (keys[left].IsTotal && !HasFigure(grid, row, segments[left]))
            {
                keys[index] = keys[left];
            }
        }
    }

    private static bool HasFigure(Grid grid, int row, Segment segment) =>
        segment.Amounts.Any(column => grid.Own(row, column).Any(char.IsAsciiDigit));
}
