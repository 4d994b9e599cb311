using Extractor.Model;

namespace Extractor.Docx;

/// <summary>Collects what is odd about a document. A kind of oddity that fills a file is told a limited number of times.</summary>
internal sealed class DiagnosticLog
{
    private const int MostOfAKind = 100;
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public void Inform(string code, string message) => Add(DiagnosticSeverity.Info, code, message);

    public void Warn(string code, string message) => Add(DiagnosticSeverity.Warning, code, message);

    public void Fail(string code, string message) => Add(DiagnosticSeverity.Error, code, message);

    /// <summary>All of them, with a closing one for each kind that was cut short.</summary>
    public IReadOnlyList<Diagnostic> ToList() =>
    [
        .. _diagnostics,
        .. _counts.Where(kind => kind.Value > MostOfAKind).Select(kind => new Diagnostic(
            DiagnosticSeverity.Warning, "docx", kind.Key, $"{kind.Value - MostOfAKind} more diagnostics of this kind are not listed.")),
    ];

    private void Add(DiagnosticSeverity severity, string code, string message)
    {
        var count = _counts.GetValueOrDefault(code) + 1;
        _counts[code] = count;
        if (count <= MostOfAKind)
        {
            _diagnostics.Add(new Diagnostic(severity, "docx", code, message));
        }
    }
}
