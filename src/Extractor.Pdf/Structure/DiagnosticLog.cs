using Extractor.Model;

namespace Extractor.Pdf.Structure;

/// <summary>Collects what is odd, apart for the file and for the page that is being read; each code once for each.</summary>
internal sealed class DiagnosticLog
{
    private readonly List<Diagnostic> _file = [];
    private readonly HashSet<string> _fileCodes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _pageCodes = new(StringComparer.Ordinal);
    private List<Diagnostic>? _pageDiagnostics;
    private int _page;

    public IReadOnlyList<Diagnostic> File => _file;

    public void Report(DiagnosticSeverity severity, string code, string message)
    {
        if (_pageDiagnostics is null)
            ReportFile(severity, code, message);
        else if (_pageCodes.Add(code))
            _pageDiagnostics.Add(new Diagnostic(severity, "pdf", code, message, _page));
    }

    /// <summary>Notes something about the file, even while a page is being read.</summary>
    public void ReportFile(DiagnosticSeverity severity, string code, string message)
    {
        if (_fileCodes.Add(code))
            _file.Add(new Diagnostic(severity, "pdf", code, message));
    }

    public void BeginPage(int page)
    {
        _page = page;
        _pageCodes.Clear();
        _pageDiagnostics = [];
    }

    /// <summary>Ends the page and hands out what was noted about it.</summary>
    public IReadOnlyList<Diagnostic> EndPage()
    {
        IReadOnlyList<Diagnostic> noted = _pageDiagnostics ?? [];
        _pageDiagnostics = null;
        return noted;
    }
}
