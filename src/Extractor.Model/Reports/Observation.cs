namespace Extractor.Model;

/// <summary>One printed figure of one of the nine forms. A blank or a dash is no observation.</summary>
public sealed record Observation
{
    /// <summary>Unique in the report: o1, o2 …</summary>
    public required string Id { get; init; }

    /// <summary>One of the nine ids of <see cref="FormId"/>.</summary>
    public required string Form { get; init; }

    /// <summary>Id of the table.</summary>
    public required string Table { get; init; }

    /// <summary>0-based row over header and body together, as in the table's cells.</summary>
    public required int Row { get; init; }

    /// <summary>0-based column.</summary>
    public required int ColumnIndex { get; init; }

    /// <summary>Header path joined by "/"; on the two-sided forms it begins with 收入 or 支出.</summary>
    public required string Column { get; init; }

    /// <summary>Subject code, 类款项 joined ("2012950"); null where the row has none.</summary>
    public string? Code { get; init; }

    /// <summary>Printed name without its leading number; null where the form has no row names.</summary>
    public string? Item { get; init; }

    /// <summary>类 1, 款 2, 项 3; null without a code.</summary>
    public int? Level { get; init; }

    /// <summary>行次 as printed; null where there is none.</summary>
    public int? Line { get; init; }

    /// <summary>Whether the row is a total (合计, 总计, 本年收入合计 …).</summary>
    public required bool IsTotal { get; init; }

    /// <summary>In <see cref="Unit"/>, exactly as printed.</summary>
    public required decimal Value { get; init; }

    /// <summary>Printed digits after the decimal point.</summary>
    public required int Decimals { get; init; }

    /// <summary>元, 万元 …</summary>
    public required string Unit { get; init; }

    /// <summary>The same in yuan.</summary>
    public required decimal Amount { get; init; }

    /// <summary>As printed.</summary>
    public required string Text { get; init; }

    /// <summary>1-based; null when the source has no pages.</summary>
    public int? Page { get; init; }

    /// <summary>Null when the source has no pages.</summary>
    public Box? Bbox { get; init; }

    /// <summary>Place in a source without pages; null otherwise.</summary>
    public string? Path { get; init; }

    /// <summary>0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>Doubts; empty when there are none.</summary>
    public required IReadOnlyList<string> Flags { get; init; }
}
