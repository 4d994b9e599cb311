using Extractor.Model;

namespace Extractor.Tables;

/// <summary>A grid with the words of its cells.</summary>
/// <param name="Grid">The skeleton.</param>
/// <param name="Words">The words of each cell of <see cref="Grid.Cells"/>, by the same index.</param>
internal sealed record FilledGrid(Grid Grid, IReadOnlyList<IReadOnlyList<PlacedWord>> Words)
{
    /// <summary>The table that it makes on one page.</summary>
    public Table ToTable(int page, TableMethod method, IReadOnlyList<string> flags)
    {
        var cells = new List<Cell>(Grid.Cells.Count);
        for (var i = 0; i < Grid.Cells.Count; i++)
        {
            var cell = Grid.Cells[i];
            var placed = Words[i];
            var words = placed.Select(word => word.Word).ToList();
            var text = PrintedText.OfRegion(words);
            var doubts = placed.Where(word => word.Doubt is not null).Select(word => word.Doubt!);
            if (text.Contains(Letter.Unmapped, StringComparison.Ordinal))
            {
                doubts = doubts.Append(Model.Flags.UnmappedLetters);
            }

            if (PrintedText.RunsNumbersTogether(words))
            {
                doubts = doubts.Append(Model.Flags.NumberNormalised);
            }

            cells.Add(new Cell(
                cell.Row,
                cell.Column,
                cell.RowSpan,
                cell.ColumnSpan,
                text,
                SourceRef.OnPage(page, cell.Box),
                ReadMethod.Text,
                words.Count == 0 ? 1 : words.Min(word => word.Confidence),
                [.. doubts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
                words.Count == 0 ? null : words.Select(word => word.Box).Aggregate((a, b) => a.Union(b))));
        }

        return new Table(
            Grid.RowCount, Grid.ColumnCount, cells, [new TablePart(SourceRef.OnPage(page, Grid.Box), 0, 0)], method, flags);
    }
}
