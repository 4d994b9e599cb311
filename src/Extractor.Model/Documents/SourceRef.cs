namespace Extractor.Model;

/// <summary>
/// A place in a source file: page and box in a paginated file, a path in a DOCX (which has no pages).
/// </summary>
/// <param name="Page">1-based; null when the source has no pages.</param>
/// <param name="Box">Null when the source has no pages.</param>
/// <param name="Path">Such as <c>body/table[3]/row[5]/cell[2]</c>, 1-based; null when the source has pages.</param>
public readonly record struct SourceRef(int? Page, Box? Box, string? Path)
{
    /// <summary>A place on a page.</summary>
    public static SourceRef OnPage(int page, Box box) => new(page, box, null);

    /// <summary>A place in a file without pages.</summary>
    public static SourceRef AtPath(string path) => new(null, null, path);
}
