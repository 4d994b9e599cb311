namespace Extractor.Forms.Columns;

/// <summary>What a column of a form holds.</summary>
internal enum ColumnRole
{
    /// <summary>Nothing that can be told.</summary>
    Unknown,

    /// <summary>Subject codes, whole or 类, 款, 项 apart; names may stand in the same cells.</summary>
    Code,

    /// <summary>Row names; codes may stand in the same cells.</summary>
    Name,

    /// <summary>行次.</summary>
    Line,

    /// <summary>Figures.</summary>
    Amount,
}
