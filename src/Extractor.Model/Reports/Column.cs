namespace Extractor.Model;

/// <summary>A column of a table.</summary>
/// <param name="Index">0-based.</param>
/// <param name="Path">Header texts from the top down, without column numbers (栏次); empty when there is no header.</param>
public sealed record Column(int Index, IReadOnlyList<string> Path);
