using System.Text.RegularExpressions;
using Extractor.Model;

namespace Extractor.Tables.Joining;

/// <summary>
/// Decides whether the first row after a page break finishes the last row before it. A form row with blank figures is a row
/// like any other, so text alone is not enough: the text before the break must have filled its cell.
/// </summary>
internal sealed partial class SplitRow(JoinOptions options)
{
    /// <summary>Whether <paramref name="next"/> finishes <paramref name="last"/>; columns of <paramref name="next"/> by <paramref name="map"/>.</summary>
    public bool Continues(IReadOnlyList<Cell> last, IReadOnlyList<Cell> next, ColumnMap map)
    {
        var texts = next.Where(cell => cell.Text.Length > 0).ToList();
        var filled = last.Count(cell => cell.Text.Length > 0);
        if (texts.Count == 0 || filled == 0)
        {
            return false;
        }

        // A new row would fill the columns that identify a row; a continuation leaves at least one filled column blank.
        if (texts.Count >= filled && filled > 1)
        {
            return false;
        }

        var isOpen = false;
        foreach (var cell in texts)
        {
            var (from, to) = (map.OfLower(cell.Column), map.OfLower(cell.Column + cell.ColumnSpan));
            var above = last.FirstOrDefault(other => map.OfUpper(other.Column) == from && map.OfUpper(other.Column + other.ColumnSpan) == to);
            if (above is null || above.Text.Length == 0)
            {
                return false;
            }

            var (head, tail) = (TableRows.Compact(above.Text), TableRows.Compact(cell.Text));
            if (EndsInMidNumber().IsMatch(head) && char.IsAsciiDigit(tail[0]))
            {
                isOpen = true;
                continue;
            }

            if (TableRows.IsFigure(tail) || TableRows.IsCode(tail) || StartsAnew().IsMatch(tail))
            {
                return false;
            }

            if (OpensBracket(head) && ClosesBracket(tail))
            {
                isOpen = true;
                continue;
            }

            // A bracket set on a line of its own (年初目标值 / (A)) goes along with a neighbour that is plainly open.
            var fills = FillsItsCell(above);
            if (head[^1] is '。' or ';' or '；' || !(fills || tail[0] is '(' or '（'))
            {
                return false;
            }

            isOpen |= fills;
        }

        return isOpen;
    }

    private bool FillsItsCell(Cell cell) =>
        cell.TextBox is { } text && cell.Source.Box is { } box && text.Width >= box.Width - options.FullCellRoom;

    private static bool OpensBracket(string text) => text.Count(c => c is '(' or '（') > text.Count(c => c is ')' or '）');

    private static bool ClosesBracket(string text) => text.Count(c => c is ')' or '）') > text.Count(c => c is '(' or '（');

    /// <summary>Ordinals and the labels of totals, which begin a row of their own.</summary>
    [GeneratedRegex("^([一二三四五六七八九十]+[、.]|[(（][一二三四五六七八九十0-9]+[)）]|[0-9]+[、.]|其中|注[:：]|备注|合计|总计|小计|本年|年[初末]|结余分配|.*合计$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex StartsAnew();

    [GeneratedRegex(@"[0-9][.,]$|\.[0-9]$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex EndsInMidNumber();
}
