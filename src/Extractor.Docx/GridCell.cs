namespace Extractor.Docx;

/// <summary>A cell as the file declares it, before its place in the grid is settled.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Span">Grid columns that it says to cover, at least 1.</param>
/// <param name="Merge">Its part in a vertical merge.</param>
/// <param name="Width">In twips; null when not said in twips.</param>
/// <param name="Path">Its place in the file.</param>
/// <param name="HasUnmappedLetters">Whether a symbol of it has no known character.</param>
internal sealed record GridCell(string Text, int Span, MergeKind Merge, int? Width, string Path, bool HasUnmappedLetters);
