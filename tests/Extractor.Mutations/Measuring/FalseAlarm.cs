namespace Extractor.Mutations.Measuring;

/// <summary>A finding, or a failed check without one, in a report whose figures are consistent.</summary>
/// <param name="Report">Layout and seed.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">error or minor.</param>
/// <param name="Message">What the program says.</param>
internal sealed record FalseAlarm(string Report, string Rule, string Severity, string Message);
