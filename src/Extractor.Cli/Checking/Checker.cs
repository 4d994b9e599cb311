using Extractor.Cli.Inputs;
using Extractor.Cli.Reading;
using Extractor.Cli.Running;
using Extractor.Datasets.Findings;
using Extractor.Model;

namespace Extractor.Cli.Checking;

/// <summary>Reads and checks documents, each with the report of the year before where that is among them.</summary>
/// <remarks>
/// A folder may hold thousands of reports, so no report is kept: of each only what is shown of it, and whose it is. When all are
/// read, those that have a neighbour by the year are read once more, in groups that hang together, year by year; then no more
/// than the reports of two years of one department are in memory for each thread. Reading twice costs time for those alone.
/// </remarks>
internal sealed class Checker(RunSession session, IReadOnlyList<InputFile> files, bool withAllChecks, CancellationToken cancellation)
{
    /// <summary>By index of the file; null for one that was not read, or is left out.</summary>
    private readonly DocumentOutcome<CheckedDocument>?[] _outcomes = new DocumentOutcome<CheckedDocument>?[files.Count];

    private readonly ReportIdentity?[] _identities = new ReportIdentity?[files.Count];

    /// <summary>Does it.</summary>
    public CheckResult Check()
    {
        var counters = session.Run(
            files.Count,
            "findings",
            (runner, counters) => runner.Share(
                files.Count, i => (_outcomes[i] = runner.Attempt(files[i], (input, position) => Read(i, position, counters))) is not null),
            cancellation);
        var notRead = _outcomes.Count(outcome => outcome is null);
        LeaveOutStored();
        var notCompared = notRead > 0 ? 0 : CompareYears();
        return new CheckResult(
            [.. _outcomes.OfType<DocumentOutcome<CheckedDocument>>()],
            notRead,
            cancellation.IsCancellationRequested ? notCompared : 0,
            counters.Conclude());
    }

    private CheckedDocument Read(int index, ReadingPosition position, RunCounters counters)
    {
        var report = session.Files.Read(files[index], position);
        counters.Note(report.Findings.Count);
        _identities[index] = ReportIdentity.Of(report.Metadata);
        return CheckedDocument.Of(report, files[index].DisplayName, prior: null, withAllChecks);
    }

    /// <summary>
    /// A document and the report that was once written from it are one document. It is told by the digest of the document's bytes,
    /// for the report may lie anywhere; the document is the one that counts, since this version has read it.
    /// </summary>
    private void LeaveOutStored()
    {
        var read = _outcomes.Where(outcome => outcome is { Result: not null, Input.IsStoredReport: false })
            .Select(outcome => outcome!.Result!.Sha256)
            .ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < _outcomes.Length; i++)
        {
            if (_outcomes[i] is { Result: { } document, Input.IsStoredReport: true } && read.Contains(document.Sha256))
            {
                session.Note(files[i], "left out, because its document is checked");
                _outcomes[i] = null;
                _identities[i] = null;
            }
        }
    }

    /// <summary>How many reports were not compared with the year before because the run was interrupted.</summary>
    private int CompareYears()
    {
        var priors = YearPairs.Find(_identities);
        var groups = YearPairs.Groups(priors);
        if (groups.Count == 0)
        {
            return 0;
        }

        session.Run(
            groups.Sum(group => group.Count),
            "compared with the year before",
            (runner, counters) => runner.Share(groups.Count, i => CompareYears(groups[i], priors, runner, counters)),
            cancellation);
        return Enumerable.Range(0, priors.Count).Count(i => priors[i] is not null && _outcomes[i] is { Result.Prior: null });
    }

    /// <summary>Reads a group again in the order of the years; false when the run was interrupted.</summary>
    private bool CompareYears(IReadOnlyList<int> group, IReadOnlyList<int?> priors, BatchRunner runner, RunCounters counters)
    {
        // By index; those of the year in hand and of the one before.
        var reports = new Dictionary<int, Report>();
        foreach (var index in group)
        {
            foreach (var old in reports.Keys.Where(old => _identities[old]!.FiscalYear < _identities[index]!.FiscalYear - 1).ToArray())
            {
                reports.Remove(old);
            }

            var prior = priors[index] is { } before ? reports.GetValueOrDefault(before) : null;
            var outcome = runner.Attempt(files[index], (input, position) => session.FilesReadBefore.Read(input, position, prior));
            if (outcome is null)
            {
                return false;
            }

            if (outcome.Result is not { } report)
            {
                // It could be read before: somebody has changed it under our hands, and what was found then holds no longer.
                _outcomes[index] = new DocumentOutcome<CheckedDocument>(outcome.Input, Result: null, outcome.Failure);
                continue;
            }

            reports.Add(index, report);
            if (prior is not null)
            {
                counters.Note(1);
                var document = CheckedDocument.Of(report, files[index].DisplayName, files[priors[index]!.Value].DisplayName, withAllChecks);
                _outcomes[index] = new DocumentOutcome<CheckedDocument>(files[index], document, Failure: null);
            }
        }

        return true;
    }
}
