namespace Extractor.Datasets.Findings;

/// <summary>What checking a set of documents came to.</summary>
public sealed record CheckRun
{
    /// <summary>Version of this form of output: the first number changes when a field loses its meaning, the second when one is added.</summary>
    public string SchemaVersion { get; } = "1.0";

    /// <summary>In the order in which they were given.</summary>
    public IReadOnlyList<CheckedDocument> Documents { get; }

    /// <summary>Documents that could not be read, in the order in which they were given.</summary>
    public IReadOnlyList<UncheckedDocument> Failures { get; }

    /// <summary>Everything counted.</summary>
    public CheckTotals Totals { get; }

    /// <summary>Counts what came of a run.</summary>
    /// <param name="documents">Documents that were checked.</param>
    /// <param name="failures">Documents that could not be read.</param>
    /// <param name="notRead">How many were left out because the run was interrupted.</param>
    public CheckRun(IReadOnlyList<CheckedDocument> documents, IReadOnlyList<UncheckedDocument> failures, int notRead)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(failures);
        Documents = documents;
        Failures = failures;
        Totals = CheckTotals.Of(documents, failures.Count, notRead);
    }
}
