using Extractor.Cli.Running;
using Extractor.Datasets.Findings;

namespace Extractor.Cli.Checking;

/// <summary>What became of a run of checks.</summary>
/// <param name="Outcomes">In the order of the files.</param>
/// <param name="NotRead">Documents that were not read because the run was interrupted.</param>
/// <param name="NotCompared">Documents that were not compared with the year before because the run was interrupted.</param>
/// <param name="Conclusion">The line at the end of the run.</param>
internal sealed record CheckResult(
    IReadOnlyList<DocumentOutcome<CheckedDocument>> Outcomes, int NotRead, int NotCompared, string Conclusion)
{
    /// <summary>For those who show it.</summary>
    public CheckRun ToRun() => new(
        [.. Outcomes.Select(outcome => outcome.Result).OfType<CheckedDocument>()],
        [
            .. Outcomes.Where(outcome => outcome.Failure is not null).Select(outcome => new UncheckedDocument(
                outcome.Input.DisplayName, outcome.Failure!.Code, outcome.Failure.Message, outcome.Failure.Page)),
        ],
        NotRead);
}
