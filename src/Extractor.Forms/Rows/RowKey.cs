using Extractor.Subjects;


namespace Extractor.Forms.Rows;

/// <summary>What the labels of a row say about its figures in one segment.</summary>
/// <param name="Code">Subject code; null where the row has none.</param>
/// <param name="RawCode">Digits printed in the code cells that form no code; null otherwise.</param>
/// <param name="Item">Printed name without its leading number; null where there is none.</param>
/// <param name="Line">行次; null where there is none.</param>
/// <param name="IsTotal">Whether the row is a total.</param>
internal sealed record RowKey(SubjectCode? Code, string? RawCode, string? Item, int? Line, bool IsTotal)
{
    /// <summary>Whether nothing says what the row is.</summary>
    public bool IsNameless => Code is null && RawCode is null && Item is null;
}
