namespace Extractor.Docx;

/// <summary>What a run's format means for its text.</summary>
/// <param name="Hidden">Whether it is not printed.</param>
/// <param name="Font">The font of its letters; null when not said at the run.</param>
internal readonly record struct RunFormat(bool Hidden, string? Font);
