using Extractor.Model;
using FsCheck;
using FsCheck.Fluent;
using static Extractor.Docx.Tests.WordFile;
using Check = FsCheck.Check;

namespace Extractor.Docx.Tests;

public sealed class GridProperties
{
    private static readonly Gen<string> Properties =
        from span in Gen.Choose(0, 4)
        from merge in Gen.Elements(string.Empty, string.Empty, "<w:vMerge/>", "<w:vMerge w:val=\"restart\"/>", "<w:hMerge/>", "<w:hMerge w:val=\"restart\"/>")
        from width in Gen.Elements(0, 0, 500, 1000, 1900)
        select (span > 0 ? $"<w:gridSpan w:val=\"{span}\"/>" : string.Empty) + merge
            + (width > 0 ? $"<w:tcW w:w=\"{width}\" w:type=\"dxa\"/>" : string.Empty);

    private static readonly Gen<string> Rows =
        from before in Gen.Choose(0, 2)
        from after in Gen.Choose(0, 2)
        from cells in Properties.Select(properties => Cell("x", properties)).NonEmptyListOf()
        select $"<w:tr><w:trPr><w:gridBefore w:val=\"{before}\"/><w:gridAfter w:val=\"{after}\"/></w:trPr>{string.Concat(cells.Take(6))}</w:tr>";

    private static readonly Gen<string> Tables =
        from columns in Gen.Choose(0, 8)
        from rows in Rows.NonEmptyListOf()
        select $"<w:tbl><w:tblGrid>{string.Concat(Enumerable.Repeat("<w:gridCol w:w=\"1000\"/>", columns))}</w:tblGrid>{string.Concat(rows.Take(12))}</w:tbl>";

    [Fact]
    public void Cells_cover_each_position_exactly_once() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(Tables.ToArbitrary(), xml =>
        {
            var table = (Table)Read(xml).Blocks[0];
            var covered = new int[table.RowCount, table.ColumnCount];
            foreach (var cell in table.Cells)
            {
                for (var row = cell.Row; row < cell.Row + cell.RowSpan; row++)
                {
                    for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
                    {
                        covered[row, column]++;
                    }
                }
            }

            var isOrdered = table.Cells.Zip(table.Cells.Skip(1)).All(pair => (pair.First.Row, pair.First.Column).CompareTo((pair.Second.Row, pair.Second.Column)) < 0);
            return isOrdered && covered.Cast<int>().All(count => count == 1);
        }));
}
