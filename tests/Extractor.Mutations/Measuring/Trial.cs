using Extractor.Model;
using Extractor.Mutations.Mutating;

namespace Extractor.Mutations.Measuring;

/// <summary>What became of one mutation.</summary>
/// <param name="Report">Layout and seed of the report.</param>
/// <param name="Mutation">The change.</param>
/// <param name="Breaks">What it does to the identities.</param>
/// <param name="IsDetected">Whether there is a finding that the unchanged report does not have.</param>
/// <param name="IsPlacedFirst">Whether the first place of the first finding is the changed figure.</param>
/// <param name="IsPlacedAmong">Whether any place of any finding is.</param>
/// <param name="IsPlaceable">Whether two checks or more fail: a single sum tells that one of its figures is wrong, not which.</param>
/// <param name="BrokenRules">Rules with more failures than in the unchanged report, each once.</param>
/// <param name="Findings">The findings that the unchanged report does not have.</param>
/// <param name="FirstPlaces">Where the first of them points, as paths in the document.</param>
internal sealed record Trial(
    string Report,
    Mutation Mutation,
    Breakage Breaks,
    bool IsDetected,
    bool IsPlacedFirst,
    bool IsPlacedAmong,
    bool IsPlaceable,
    IReadOnlyList<string> BrokenRules,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<string> FirstPlaces);
