using System.Text.RegularExpressions;
using Extractor.Forms.Grids;
using Extractor.Forms.Units;
using Extractor.Model;
using Extractor.Subjects;

namespace Extractor.Forms.Context;

/// <summary>Gives each table of a document its surroundings.</summary>
internal static partial class ContextReader
{
    private const int LinesAbove = 14;
    private const int LongestHeading = 60;
    private const int ShortestSentence = 40;

    /// <summary>One context for each table, in reading order.</summary>
    public static IReadOnlyList<TableContext> Read(IReadOnlyList<Block> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        var gaps = Gaps(blocks, out var tables);
        var contexts = new List<TableContext>(tables.Count);
        var above = gaps[0];
        for (var index = 0; index < tables.Count; index++)
        {
            var below = gaps[index + 1];
            var noteCount = CountNotes(below, index + 1 < tables.Count);
            contexts.Add(Read(tables[index], above, below.GetRange(0, noteCount), index > 0 && gaps[index].Count == 0));
            // Word puts title, number and unit into a table without borders above the form.
            var captions = CaptionRows.AsCaption(tables[index]).Select(AsParagraph);
            above = [.. captions, .. below.GetRange(noteCount, below.Count - noteCount)];
        }

        return contexts;
    }

    private static Paragraph AsParagraph(Cell cell) => new(cell.Text, [new TextSpan(0, cell.Text.Length, cell.Source)]);

    private static TableContext Read(Table table, List<Paragraph> above, List<Paragraph> notes, bool followsTable)
    {
        var grid = new Grid(table);
        var (captionCount, captionLines) = CaptionRows.Leading(grid);
        var (firstNote, noteRows) = CaptionRows.Trailing(grid);
        firstNote = Math.Max(firstNote, captionCount);
        var dropped = Enumerable.Range(0, captionCount).Concat(Enumerable.Range(firstNote, grid.RowCount - firstNote)).ToHashSet();
        grid = grid.Without(dropped);

        var near = Near(above);
        var stray = near.Concat(notes).SelectMany(Lines).Where(IsFigures).ToArray();
        string? title = null, number = null, heading = null;
        MoneyUnit? unit = null;

        // Captions inside the grid are nearest, then the lines above from the bottom up.
        foreach (var caption in captionLines.Reverse().Select(CaptionText.Read))
        {
            title ??= caption.Title;
            number ??= caption.Number;
            unit ??= caption.Unit;
        }

        foreach (var paragraph in Enumerable.Reverse(near))
        {
            foreach (var caption in Captions(paragraph))
            {
                title ??= caption.Title;
                number ??= caption.Number;
                unit ??= caption.Unit;
            }

            if (heading is null && IsHeading(paragraph))
            {
                heading = paragraph.Text.Trim();
            }
        }

        return new()
        {
            Grid = grid,
            Title = title is null ? null : WithSubtitle(title, near),
            Heading = heading,
            Number = number,
            Unit = unit,
            Notes = [.. noteRows, .. notes.Where(note => !Lines(note).All(IsFigures)).Select(note => note.Text.Trim())],
            StrayLines = stray,
            FollowsTable = followsTable && captionCount == 0,
        };
    }

    /// <summary>Paragraphs before, between and behind the tables; page furniture left out.</summary>
    private static List<List<Paragraph>> Gaps(IReadOnlyList<Block> blocks, out List<Table> tables)
    {
        tables = [];
        var gaps = new List<List<Paragraph>> { new() };
        foreach (var block in blocks)
        {
            if (block is Table table && table.RowCount > 0 && table.ColumnCount > 0)
            {
                tables.Add(table);
                gaps.Add([]);
            }
            else if (block is Paragraph { Kind: not ParagraphKind.Furniture } paragraph && !string.IsNullOrWhiteSpace(paragraph.Text))
            {
                gaps[^1].Add(paragraph);
            }
        }

        return gaps;
    }

    /// <summary>How many of the paragraphs below a table are its notes.</summary>
    private static int CountNotes(List<Paragraph> below, bool hasNext)
    {
        var count = 0;
        for (var index = 0; index < below.Count; index++)
        {
            var text = below[index].Text;
            var isNote = NoteText.Begins(text) || NoteText.IsFormula(text);
            var isStatement = !isNote && NoteText.EmptyStatement(text) is not null && !IsHeadingKind(below[index]) && index - count <= 1;
            if (isNote || isStatement || (index == count && count > 0 && NoteText.Continues(text)))
            {
                count = index + 1;
                continue;
            }

            var caption = CaptionText.Read(text);
            if (IsHeadingKind(below[index]) || caption.IsWhole || caption.NamesForm || caption.HasOrganisation)
            {
                break;
            }

            // Between two tables anything before the next caption that is not a narrative may be a note that goes on.
            if (!(hasNext && count > 0 && below.Count - index <= LinesAbove) && index - count > 0)
            {
                break;
            }
        }

        return count;
    }

    /// <summary>The lines above a table that may belong to it: those behind the last sentence of prose.</summary>
    private static List<Paragraph> Near(List<Paragraph> above)
    {
        var first = Math.Max(0, above.Count - LinesAbove);
        for (var index = above.Count - 1; index >= first; index--)
        {
            var compact = LabelText.Compact(above[index].Text);
            if (above[index].Kind == ParagraphKind.ContentsEntry
                || (compact.Length > ShortestSentence && compact.Contains('。', StringComparison.Ordinal) && !Captions(above[index]).Any(caption => caption.NamesForm)))
            {
                first = index + 1;
                break;
            }
        }

        return above.GetRange(first, above.Count - first);
    }

    /// <summary>The captions in a paragraph: of the whole when that can be understood, else of its printed lines, lowest first.</summary>
    private static IEnumerable<CaptionText> Captions(Paragraph paragraph)
    {
        var whole = CaptionText.Read(paragraph.Text);
        if (whole.IsWhole || paragraph.Spans.Count <= 1)
        {
            return [whole];
        }

        var lines = Lines(paragraph).Select(CaptionText.Read).ToArray();
        return lines.Any(line => line.Title is not null || line.Unit is not null) ? lines.Reverse() : [whole];
    }

    private static IEnumerable<string> Lines(Paragraph paragraph) =>
        paragraph.Spans.Count <= 1
            ? [paragraph.Text]
            : paragraph.Spans
                .Where(span => span.Start >= 0 && span.Length > 0 && span.Start + span.Length <= paragraph.Text.Length)
                .Select(span => paragraph.Text.Substring(span.Start, span.Length));

    private static bool IsHeadingKind(Paragraph paragraph) => paragraph.Kind is ParagraphKind.Heading or ParagraphKind.ContentsEntry;

    private static bool IsHeading(Paragraph paragraph)
    {
        var compact = LabelText.Compact(paragraph.Text);
        return compact.Length is > 1 and <= LongestHeading
            && !CaptionText.Read(paragraph.Text).IsWhole | CaptionText.Read(paragraph.Text).Title is not null
            && (paragraph.Kind == ParagraphKind.Heading || !compact.EndsWith('。'))
            && !compact.All(c => char.IsAsciiDigit(c) || char.IsPunctuation(c));
    }

    /// <summary>预算项目绩效自评表 with （工会业务综合经费） on the line below is one title.</summary>
    private static string WithSubtitle(string title, List<Paragraph> near)
    {
        for (var index = 0; index + 1 < near.Count; index++)
        {
            var next = near[index + 1].Text.Trim();
            if (near[index].Text.TrimEnd().EndsWith(title, StringComparison.Ordinal) && Bracketed().IsMatch(LabelText.Plain(next)) && CaptionText.Read(next) is { Unit: null, Number: null })
            {
                return title + next;
            }
        }

        return title;
    }

    /// <summary>Whether a line holds nothing but figures with decimals, or is a row of a form: a code or short label, then figures set apart.</summary>
    private static bool IsFigures(string line) => LabelText.Plain(line) is var plain && (FigureLine().IsMatch(plain) || RowLine().IsMatch(plain));

    [GeneratedRegex("^\\((?!20\\d{2}年).{2,50}\\)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Bracketed();

    [GeneratedRegex("^(-?\\d[\\d,]*\\.\\d+\\s*)+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex FigureLine();

    [GeneratedRegex("^(\\d{3,7}\\s+)?[^\\d,:;%。]{2,24}(\\s+(\\d{1,2}|-?\\d[\\d,]*\\.\\d{1,2}))*\\s+-?\\d[\\d,]*\\.\\d{1,2}(\\s+[^\\d,:;%。]{2,24}(\\s+(\\d{1,2}|-?\\d[\\d,]*\\.\\d{1,2}))*)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex RowLine();
}
