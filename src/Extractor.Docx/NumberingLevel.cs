namespace Extractor.Docx;

/// <summary>One level of a list (ISO/IEC 29500-1, 17.9.6).</summary>
/// <param name="Start">The first number.</param>
/// <param name="Format">The <c>ST_NumberFormat</c>, such as <c>chineseCounting</c>.</param>
/// <param name="Text">With %1 to %9 for the numbers of the levels, such as <c>第%1部分</c>.</param>
/// <param name="Restart">1-based level whose use restarts this one, 0 for never; null: any higher level.</param>
/// <param name="Legal">Whether all numbers are shown as decimal.</param>
/// <param name="Gap">What stands between the number and the text: tab, space or nothing.</param>
/// <param name="StyleId">The paragraph style that belongs to this level; null when none.</param>
/// <param name="Font">The font of the number, which matters for bullets; null when not said.</param>
/// <param name="Hidden">Whether the number is hidden.</param>
internal sealed record NumberingLevel(
    int Start,
    string Format,
    string Text,
    int? Restart,
    bool Legal,
    string Gap,
    string? StyleId,
    string? Font,
    bool Hidden);
