namespace Extractor.Subjects;

/// <summary>A row of the list: a code with one of its names.</summary>
/// <param name="Code">The code.</param>
/// <param name="Name">Official name.</param>
/// <param name="ValidFrom">First fiscal year of this name; null when no boundary is known.</param>
/// <param name="ValidTo">Last fiscal year of this name; null when no boundary is known.</param>
/// <param name="IsVerified">Whether code and name were seen together in published material; otherwise the row is from memory and may err.</param>
public sealed record SubjectEntry(SubjectCode Code, string Name, int? ValidFrom, int? ValidTo, bool IsVerified)
{
    /// <summary>Whether the name is in force in that fiscal year as far as known; without a year always.</summary>
    public bool IsValidIn(int? year) => year is not { } y || ((ValidFrom ?? y) <= y && y <= (ValidTo ?? y));
}
