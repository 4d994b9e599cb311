namespace Extractor.Docx;

/// <summary>A <c>w:num</c>: a list definition with its overrides applied.</summary>
/// <param name="CountId">Instances with the same id go on counting where the other stopped.</param>
/// <param name="Levels">By level; nine at most, a level may be missing.</param>
/// <param name="StartOverrides">By level: where this instance starts anew at its first use.</param>
internal sealed record NumberingInstance(
    string CountId, IReadOnlyDictionary<int, NumberingLevel> Levels, IReadOnlyDictionary<int, int> StartOverrides);
