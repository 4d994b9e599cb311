namespace Extractor.Cli.Checking;

/// <summary>The least severity that makes a run fail.</summary>
internal enum FailOn
{
    /// <summary>Findings of severity error.</summary>
    Error,

    /// <summary>Any finding.</summary>
    Minor,

    /// <summary>Findings never make a run fail.</summary>
    Never,
}
