namespace Extractor.Datasets.Findings;

/// <summary>What a ref of a finding or a check stands for.</summary>
public enum PlaceKind
{
    /// <summary>A printed figure of one of the nine forms.</summary>
    Observation,

    /// <summary>A figure or a statement of the narrative.</summary>
    Claim,

    /// <summary>A cell of a table that holds no figure of the nine forms: blank, a dash, a text.</summary>
    Cell,

    /// <summary>A table as a whole.</summary>
    Table,

    /// <summary>A heading.</summary>
    Section,

    /// <summary>A part of the document that stands under no heading: <c>cover</c>, <c>contents</c> or other <c>text</c>.</summary>
    Part,

    /// <summary>The report names nothing by that id.</summary>
    Unknown,
}
