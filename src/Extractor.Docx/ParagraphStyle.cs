namespace Extractor.Docx;

/// <summary>What a paragraph style and the styles that it is based on say.</summary>
/// <param name="Ids">Its id, then the ids of the styles that it is based on.</param>
/// <param name="StyleNames">Its name, then the names of the styles that it is based on.</param>
/// <param name="NumberingId">The numbering instance; null when none.</param>
/// <param name="NumberingLevel">0-based; null when not said.</param>
/// <param name="OutlineLevel">0 for the outermost heading, 9 for body text; null when not said.</param>
/// <param name="Hidden">Whether its text is hidden.</param>
internal sealed record ParagraphStyle(
    IReadOnlyList<string> Ids,
    IReadOnlyList<string> StyleNames,
    string? NumberingId,
    int? NumberingLevel,
    int? OutlineLevel,
    bool Hidden)
{
    public static ParagraphStyle None { get; } = new([], [], null, null, null, false);
}
