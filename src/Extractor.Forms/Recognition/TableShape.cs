using Extractor.Forms.Columns;
using Extractor.Forms.Context;
using Extractor.Forms.Headers;
using Extractor.Forms.Rows;
using Extractor.Subjects;

namespace Extractor.Forms.Recognition;

/// <summary>A table read as if it were one of the forms: header, columns, rows. Recognition and observations both rest on it.</summary>
/// <param name="Context">The table and its surroundings.</param>
/// <param name="HeaderRows">Rows of the header.</param>
/// <param name="Paths">Header path of each column.</param>
/// <param name="Segments">Columns that belong together.</param>
/// <param name="Keys">For each body row its key in each segment.</param>
internal sealed record TableShape(
    TableContext Context,
    int HeaderRows,
    IReadOnlyList<IReadOnlyList<string>> Paths,
    IReadOnlyList<Segment> Segments,
    IReadOnlyList<IReadOnlyList<RowKey>> Keys)
{
    /// <summary>Reads the table.</summary>
    public static TableShape Read(TableContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var headerRows = HeaderSplitter.OfForm(context.Grid);
        var repeated = RepeatedHeader.Rows(context.Grid, headerRows);
        return Read(repeated.Count == 0 ? context : context with { Grid = context.Grid.Without(repeated) }, headerRows);
    }

    /// <summary>Reads the table with a header that is known already.</summary>
    public static TableShape Read(TableContext context, int headerRows)
    {
        var grid = context.Grid;
        var paths = HeaderPaths.Read(grid, headerRows);
        var segments = ColumnReader.Segments(ColumnReader.Roles(grid, headerRows, paths));
        return new(context, headerRows, paths, segments, RowReader.Read(grid, headerRows, segments));
    }

    /// <summary>All codes of the body in reading order.</summary>
    public IEnumerable<SubjectCode> Codes => Keys.SelectMany(row => row).Where(key => key.Code is not null).Select(key => key.Code!.Value);
}
