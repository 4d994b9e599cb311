namespace Extractor.Docx;

/// <summary>A cell's part in a merge with its neighbours.</summary>
internal enum MergeKind
{
    /// <summary>None.</summary>
    None,

    /// <summary>It begins the merged cell.</summary>
    Restart,

    /// <summary>It belongs to the merged cell before it.</summary>
    Continue,
}
