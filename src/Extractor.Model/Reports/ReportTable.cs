namespace Extractor.Model;

/// <summary>A table with its meaning: one of the nine forms, a performance table, or another one.</summary>
public sealed record ReportTable
{
    /// <summary>Unique in the report: t1, t2 …</summary>
    public required string Id { get; init; }

    /// <summary>One of <see cref="FormId"/>.</summary>
    public required string Form { get; init; }

    /// <summary>As printed (公开02表, 表3); null when none is.</summary>
    public string? FormNumber { get; init; }

    /// <summary>As printed; null when none is.</summary>
    public string? Title { get; init; }

    /// <summary>元, 万元 …; null when neither printed nor inherited.</summary>
    public string? Unit { get; init; }

    /// <summary>True when it holds no figure.</summary>
    public required bool IsEmpty { get; init; }

    /// <summary>The sentence that says why the form is empty; null when there is none.</summary>
    public string? EmptyStatement { get; init; }

    /// <summary>Notes below the table, as printed, one each.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Where it stands: one part a page.</summary>
    public required IReadOnlyList<ReportTablePart> Parts { get; init; }

    /// <summary>Header path of each column.</summary>
    public required IReadOnlyList<Column> Columns { get; init; }

    /// <summary>Texts of the header rows, all of one length.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Header { get; init; }

    /// <summary>Texts of the body rows, all of one length.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Rows { get; init; }

    /// <summary>The cells, header and body.</summary>
    public required IReadOnlyList<ReportCell> Cells { get; init; }

    /// <summary>Doubts about the table as a whole.</summary>
    public required IReadOnlyList<string> Flags { get; init; }
}
