namespace Extractor.Forms.Labels;

/// <summary>A line read as the title of one of the nine forms.</summary>
/// <param name="Forms">The forms that it may be the title of (ids of <see cref="Model.FormId"/>), most likely first; never empty.</param>
/// <param name="Number">The printed number; null when there is none.</param>
/// <param name="Year">The fiscal year in the title; null when there is none.</param>
/// <param name="IsContinuation">The title says that the table continues (续).</param>
internal sealed record FormTitle(IReadOnlyList<string> Forms, string? Number, int? Year, bool IsContinuation);
