using System.Globalization;
using System.Text.RegularExpressions;
using Extractor.Forms.Grids;
using Extractor.Forms.Headers;
using Extractor.Forms.Numbers;
using Extractor.Subjects;

namespace Extractor.Forms.Columns;

/// <summary>Tells the role of each column from its heads and its contents, and groups them into segments.</summary>
internal static partial class ColumnReader
{
    /// <summary>No form counts further (行次).</summary>
    private const int MostLines = 120;

    /// <summary>The role of each column.</summary>
    public static IReadOnlyList<ColumnRole> Roles(Grid grid, int headerRows, IReadOnlyList<IReadOnlyList<string>> paths)
    {
        ArgumentNullException.ThrowIfNull(grid);
        ArgumentNullException.ThrowIfNull(paths);
        var roles = new ColumnRole[grid.ColumnCount];
        for (var column = 0; column < roles.Length; column++)
        {
            roles[column] = Role(grid, headerRows, column, [.. paths[column].Select(LabelText.Compact)]);
        }

        // A blank column without head: label when it stands left of all figures, else figures (nothing can be lost there).
        var firstAmount = Array.IndexOf(roles, ColumnRole.Amount);
        for (var column = 0; column < roles.Length; column++)
        {
            if (roles[column] == ColumnRole.Unknown)
            {
                roles[column] = firstAmount >= 0 && column > firstAmount ? ColumnRole.Amount : ColumnRole.Name;
            }
        }

        return roles;
    }

    /// <summary>Groups the columns.</summary>
    public static IReadOnlyList<Segment> Segments(IReadOnlyList<ColumnRole> roles)
    {
        ArgumentNullException.ThrowIfNull(roles);
        var segments = new List<Segment>();
        List<int> labels = [], amounts = [];
        int? line = null;
        for (var column = 0; column < roles.Count; column++)
        {
            if (roles[column] != ColumnRole.Amount && amounts.Count > 0)
            {
                segments.Add(new(labels, line, amounts));
                (labels, amounts, line) = ([], [], null);
            }

            switch (roles[column])
            {
                case ColumnRole.Amount:
                    amounts.Add(column);
                    break;
                case ColumnRole.Line:
                    line = column;
                    break;
                default:
                    labels.Add(column);
                    break;
            }
        }

        if (labels.Count > 0 || amounts.Count > 0)
        {
            segments.Add(new(labels, line, amounts));
        }

        return segments;
    }

    private static ColumnRole Role(Grid grid, int headerRows, int column, IReadOnlyList<string> path)
    {
        var content = Content(grid, headerRows, column);
        var leaf = path.Count > 0 ? path[^1] : "";
        var isAmounts = content.Amounts > 0 && content.Words == 0 && content.Codes == 0;
        if (path.Any(text => text is "行次" or "序号" or "行号"))
        {
            return ColumnRole.Line;
        }

        if (path.Any(text => CodeHead().IsMatch(text)) || FormWords.IsCodePart(leaf))
        {
            return isAmounts ? ColumnRole.Amount : ColumnRole.Code;
        }

        if (path.Any(text => NameHead().IsMatch(text)))
        {
            return isAmounts ? ColumnRole.Amount : ColumnRole.Name;
        }

        var isHeaded = path.Count > 0 && !(IsBareSide(path) && grid.CellAt(0, column).ColumnSpan > 1);
        if (content.Amounts == 0 && content.IsCodeList)
        {
            return ColumnRole.Code;
        }

        // Below a head of its own a column holds figures unless most of it is words; whole yuan may look like codes.
        if (content.Amounts == 0 && content.Words > (isHeaded ? 1 : 0) && content.Words > content.Numbers)
        {
            return ColumnRole.Name;
        }

        if (content.Amounts == 0 && !isHeaded && content.Codes > content.Numbers)
        {
            return ColumnRole.Code;
        }

        if (isHeaded)
        {
            return ColumnRole.Amount;
        }

        if (content.IsCounting)
        {
            return ColumnRole.Line;
        }

        return content.Amounts + content.Numbers > 0 ? ColumnRole.Amount : ColumnRole.Unknown;
    }

    /// <summary>Only 收入 or 支出 above: the head of a whole side says nothing about the column.</summary>
    private static bool IsBareSide(IReadOnlyList<string> path) => path.Count == 1 && path[0] is "收入" or "支出" or "人员经费" or "公用经费";

    private static ColumnContent Content(Grid grid, int headerRows, int column)
    {
        var content = new ColumnContent();
        var lines = new List<int>();
        var codes = new List<SubjectCode>();
        for (var row = headerRows; row < grid.RowCount; row++)
        {
            var text = grid.Own(row, column);
            if (text.Length == 0 || FormWords.IsCodePart(text))
            {
                continue;
            }

            var figure = FigureText.Parse(grid.CellAt(row, column).Text);
            if (SubjectCodeText.Split(text) is { } split && !FormWords.IsAmount(text) && (split.Name.Length == 0 || FormWords.HasIdeograph(split.Name)))
            {
                content.Codes++;
                codes.Add(split.Code);
            }
            else if (FormWords.HasIdeograph(text) && !FormWords.IsAmount(text))
            {
                content.Words += FormWords.IsTotal(text) ? 0 : 1;
            }
            else if (figure.IsNumber && (figure.Decimals > 0 || FormWords.IsAmount(text)))
            {
                content.Amounts++;
            }
            else if (figure.IsNumber)
            {
                content.Numbers++;
                if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var line))
                {
                    lines.Add(line);
                }
            }
        }

        content.IsCodeList = content.Numbers == 0 && codes.Count >= 3 && codes.All(code => SubjectCodes.Find(code.Class).Count > 0)
            && codes.Zip(codes.Skip(1)).All(pair => string.CompareOrdinal(pair.First.Digits, pair.Second.Digits) < 0);
        content.IsCounting = content.Amounts == 0 && content.Words == 0 && lines.Count >= 5
            && lines[^1] <= MostLines && lines.Zip(lines.Skip(1)).All(pair => pair.Second > pair.First);
        return content;
    }

    [GeneratedRegex("编码|代码|编号|^科目编", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex CodeHead();

    [GeneratedRegex("名称$|^项目(\\(.*\\)|名称)?$|^(支出)?(功能|经济)(分类)?科目(名称)?(\\(.*\\))?$|^科目$|^支出项目$|^收入项目$|^项目.*分类\\)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NameHead();

    private record struct ColumnContent
    {
        public int Codes;
        public int Words;
        public int Amounts;
        public int Numbers;
        public bool IsCounting;
        public bool IsCodeList;
    }
}
