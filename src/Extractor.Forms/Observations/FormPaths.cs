using Extractor.Forms.Recognition;
using Extractor.Model;

namespace Extractor.Forms.Observations;

/// <summary>Header paths as the output prints them: on the two-sided forms they begin with the side.</summary>
internal static class FormPaths
{
    private const string Revenue = "收入";
    private const string Expenditure = "支出";

    /// <summary>One path a column.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Read(RecognizedTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var paths = table.Shape.Paths;
        if (table.Form is not (FormId.RevenueAndExpenditureSummary or FormId.FiscalAppropriationSummary))
        {
            return paths;
        }

        var sided = paths.ToArray();
        for (var index = 0; index < table.Shape.Segments.Count; index++)
        {
            var segment = table.Shape.Segments[index];
            var usual = Side(table.Shape, index);
            var columns = segment.Labels.Concat(segment.Amounts);
            foreach (var column in segment.Line is { } line ? columns.Append(line) : columns)
            {
                sided[column] = WithSide(paths[column], usual);
            }
        }

        return sided;
    }

    /// <summary>The side that the rows of a segment speak of; where they do not tell, the left one is revenue.</summary>
    private static string Side(TableShape shape, int segment)
    {
        var items = shape.Keys.Where(row => row.Count > segment && row[segment].Item is not null).Select(row => row[segment].Item!).ToArray();
        return items.Any(item => item.Contains("本年支出", StringComparison.Ordinal) || item is "一般公共服务支出" or "外交支出") ? Expenditure
            : items.Any(item => item.Contains("本年收入", StringComparison.Ordinal)) || segment == 0 ? Revenue
            : Expenditure;
    }

    private static string[] WithSide(IReadOnlyList<string> path, string usual) =>
        path.Count == 0 ? [usual]
        : path[0] is Revenue or Expenditure ? [.. path]
        : [usual, .. path];
}
