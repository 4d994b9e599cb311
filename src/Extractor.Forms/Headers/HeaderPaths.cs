using Extractor.Forms.Grids;
using Extractor.Subjects;

namespace Extractor.Forms.Headers;

/// <summary>Reads the header path of each column: texts from the top down over spans, without column numbers and duplicates.</summary>
internal static class HeaderPaths
{
    /// <summary>One path a column; empty where no head stands.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Read(Grid grid, int headerRows)
    {
        ArgumentNullException.ThrowIfNull(grid);
        var numberRows = Enumerable.Range(0, headerRows).Where(row => HeaderSplitter.IsColumnNumbers(grid, row)).ToHashSet();
        var paths = new IReadOnlyList<string>[grid.ColumnCount];
        for (var column = 0; column < grid.ColumnCount; column++)
        {
            var path = new List<string>();
            for (var row = 0; row < headerRows; row++)
            {
                var text = grid.Covering(row, column);
                if (text.Length == 0 || numberRows.Contains(row) || text is "栏次")
                {
                    continue;
                }

                var printed = NameText.Clean(grid.CellAt(row, column).Text);
                if (path.Count == 0 || path[^1] != printed)
                {
                    path.Add(printed);
                }
            }

            paths[column] = path;
        }

        return paths;
    }
}
