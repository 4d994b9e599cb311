namespace Extractor.Forms.Recognition;

/// <summary>What the words of a title promise.</summary>
/// <param name="Form">Id of the form or kind of table; null when the words do not tell.</param>
/// <param name="IsBudget">The title is that of a budget table (预算表), not of a final account.</param>
internal readonly record struct TitleClass(string? Form, bool IsBudget);
