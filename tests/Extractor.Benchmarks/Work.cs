namespace Extractor.Benchmarks;

/// <summary>How much of the program is measured.</summary>
internal enum Work
{
    /// <summary>The PDF reader alone: file to letters, rulings and images.</summary>
    Reader,

    /// <summary>Everything: file to JSON.</summary>
    EndToEnd,
}
