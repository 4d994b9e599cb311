namespace Extractor.Model;

/// <summary>How much a <see cref="Diagnostic"/> matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; nothing is lost.</summary>
    Info,

    /// <summary>Something may be missing or wrong.</summary>
    Warning,

    /// <summary>Something is missing or could not be read.</summary>
    Error,
}
