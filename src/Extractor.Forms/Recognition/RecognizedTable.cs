namespace Extractor.Forms.Recognition;

/// <summary>A table with the form that it was found to be.</summary>
/// <param name="Shape">The table as read.</param>
/// <param name="Form">One of the ids of <see cref="Model.FormId"/>.</param>
/// <param name="IsUncertain">Whether words and contents leave room for another form.</param>
/// <param name="DuplicateOf">Id of the form that it would have been, had not a better match been found; null otherwise.</param>
/// <param name="IsJoined">Whether a following table was appended because it continues this one.</param>
internal sealed record RecognizedTable(TableShape Shape, string Form, bool IsUncertain, string? DuplicateOf = null, bool IsJoined = false);
