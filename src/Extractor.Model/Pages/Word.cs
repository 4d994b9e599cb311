namespace Extractor.Model;

/// <summary>Letters that belong together: no white space between them wider than letter spacing.</summary>
/// <param name="Text">Its text without inner white space.</param>
/// <param name="Box">Around its letters.</param>
/// <param name="Baseline">The y of its baseline, in points.</param>
/// <param name="FontSize">Of most of its letters, in points.</param>
/// <param name="FontName">Of most of its letters.</param>
/// <param name="Confidence">The least of its letters'.</param>
/// <param name="Letters">The letters that it was built from, in reading order.</param>
public sealed record Word(
    string Text, Box Box, double Baseline, double FontSize, string FontName, double Confidence, IReadOnlyList<Letter> Letters);
