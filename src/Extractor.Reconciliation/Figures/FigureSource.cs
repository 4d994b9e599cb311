namespace Extractor.Reconciliation.Figures;

/// <summary>What a <see cref="Figure"/> was taken from.</summary>
internal enum FigureSource
{
    /// <summary>A printed figure of a form; the reference is the observation's id.</summary>
    Observation,

    /// <summary>A cell of a table, blank or printed, that is no observation; the reference is <c>t3/r5/c2</c>.</summary>
    Cell,

    /// <summary>A row that a form does not print; the reference is the table's id.</summary>
    Table,

    /// <summary>A figure of the narrative; the reference is the claim's id.</summary>
    Claim,
    /// <summary>A place in the text; the reference is the id of the section or table, or <c>cover</c>, <c>contents</c>, <c>text</c>.</summary>
    Text,
}
