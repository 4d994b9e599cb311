namespace Extractor.Forms.Recognition;

/// <summary>A form that a table may be.</summary>
/// <param name="Form">Id of the form.</param>
/// <param name="Score">0 to 1; how well contents and words agree with it.</param>
internal readonly record struct Candidate(string Form, double Score);
