using Extractor.Model;

namespace Extractor.Reconciliation.Accounting;

/// <summary>
/// Goes through a document once and accounts for each number in it: an observation, a number in another cell, a claim, furniture
/// of the text, or left over. Chinese numerals (十五, 二〇二四) and circled numbers are not counted.
/// </summary>
/// <remarks>
/// Numbers of headers that a page break repeats are printed and counted, as furniture, each time; the joined table shows them once.
/// Rows of the document's tables that the report's tables do not have (captions, notes, repeated headers) are read like text.
/// </remarks>
internal sealed class LedgerBuilder
{
    private readonly Document _document;
    private readonly ClaimedText _claimed;
    private readonly TableCells _cells;
    private readonly SectionCursor _section;
    private readonly SectionTitles _titles;
    private readonly List<PrintedNumber> _numbers = [];
    private readonly List<LedgerEntry> _rest = [];
    private int _observations;
    private int _inCells;
    private int _furniture;

    private LedgerBuilder(Document document, Report report)
    {
        _document = document;
        _claimed = new(document.Blocks, report.Claims);
        _cells = new(report);
        _section = new(report.Sections);
        _titles = new(report.Sections);
    }

    /// <summary>The ledger of a report. Time is linear in the document; never throws on odd content.</summary>
    /// <param name="document">The document that the report was read from.</param>
    /// <param name="report">The report with its claims; those without <see cref="Claim.Ranges"/> account for no number.</param>
    public static Ledger Build(Document document, Report report)
    {
        var builder = new LedgerBuilder(document, report);
        for (var at = 0; at < document.Blocks.Count; at++)
        {
            switch (document.Blocks[at])
            {
                case Paragraph paragraph:
                    builder.Read(paragraph, at);
                    break;
                case Table table:
                    builder.Read(table);
                    break;
                default:
                    break;
            }
        }

        return builder.Result();
    }

    private void Read(Paragraph paragraph, int block)
    {
        if (paragraph.Kind == ParagraphKind.Heading)
        {
            _section.Pass(paragraph);
        }

        if (!NumberFinder.HasDigit(paragraph.Text))
        {
            return;
        }

        var folded = AlignedText.Fold(paragraph.Text);
        var from = 0;
        _numbers.Clear();
        foreach (var range in _claimed.In(block))
        {
            NumberFinder.Find(folded, paragraph.Text, from, Math.Max(from, range.Start), _numbers);
            from = Math.Max(from, range.Start + range.Length);
        }

        NumberFinder.Find(folded, paragraph.Text, from, folded.Length, _numbers);
        if (paragraph.Kind is ParagraphKind.Furniture or ParagraphKind.ContentsEntry)
        {
            _furniture += _numbers.Count;
            return;
        }

        Classify(folded, paragraph.Text, paragraph.Spans);
    }

    private void Read(Table table)
    {
        foreach (var part in table.Parts)
        {
            if (part.RepeatedHeaderRows > 0)
            {
                _furniture += table.Cells.TakeWhile(cell => cell.Row < part.RepeatedHeaderRows).Sum(cell => NumberFinder.Count(cell.Text));
            }
        }

        var dropped = new List<Cell>();
        foreach (var cell in table.Cells)
        {
            if (!NumberFinder.HasDigit(cell.Text))
            {
                continue;
            }

            switch (_cells.Take(cell))
            {
                case true:
                    _observations++;
                    break;
                case false:
                    _inCells += NumberFinder.Count(cell.Text);
                    break;
                default:
                    dropped.Add(cell);
                    break;
            }
        }

        if (dropped.Count > 0)
        {
            ReadDropped(table, dropped);
        }
    }

    /// <summary>Rows that repeat the header are furniture; the others are read like text.</summary>
    private void ReadDropped(Table table, List<Cell> dropped)
    {
        var others = table.Cells.Where(cell => cell.Text.Length > 0 && !_cells.IsHead(cell.Text)).Select(cell => cell.Row).ToHashSet();
        foreach (var cell in dropped)
        {
            if (!others.Contains(cell.Row))
            {
                _furniture += NumberFinder.Count(cell.Text);
                continue;
            }

            _numbers.Clear();
            var folded = AlignedText.Fold(cell.Text);
            NumberFinder.Find(folded, cell.Text, 0, folded.Length, _numbers);
            Classify(folded, cell.Text, [new TextSpan(0, cell.Text.Length, cell.Source)]);
        }
    }

    private void Classify(string folded, string printed, IReadOnlyList<TextSpan> spans)
    {
        if (_numbers.Count == 0)
        {
            return;
        }

        var roles = NumberClassifier.Classify(folded, _numbers);
        var span = 0;
        for (var i = 0; i < roles.Length; i++)
        {
            if (NumberClassifier.IsFurniture(roles[i]) || (i == roles.Length - 1 && _titles.IsPageNumber(folded, _numbers[i])))
            {
                _furniture++;
                continue;
            }

            var number = _numbers[i];
            while (span + 1 < spans.Count && spans[span + 1].Start <= number.Start)
            {
                span++;
            }

            var source = spans.Count > 0 ? spans[span].Source : default;
            _rest.Add(new(printed.Substring(number.Start, number.Length), Excerpt.Around(printed, number), _section.Current, source.Page, source.Box, source.Path));
        }
    }

    private Ledger Result()
    {
        var printed = _observations + _inCells + _claimed.Numbers + _furniture + _rest.Count;
        return new()
        {
            Printed = printed,
            Observations = _observations,
            Cells = _inCells,
            Claims = _claimed.Numbers,
            Furniture = _furniture,
            LeftOver = _rest.Count,
            LeftOverShare = printed == 0 ? 0 : Math.Round((decimal)_rest.Count / printed, 6),
            Rest = _rest,
        };
    }
}
