using System.Globalization;
using System.Text;
using Extractor.Model;
using Extractor.Pdf.Fonts;

namespace Extractor.Pdf.Content;

/// <summary>What is odd about one page, each thing once.</summary>
internal sealed class PageDiagnostics(int page)
{
    /// <summary>So many codes are named in a message; more would bury the rest.</summary>
    private const int MaxCodesNamed = 8;

    /// <summary>So much of a text is quoted in a message.</summary>
    private const int MaxTextQuoted = 40;

    private readonly List<Diagnostic> _list = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<PdfFont, (int Count, SortedSet<uint> Codes)> _unmapped = [];

    public void Add(DiagnosticSeverity severity, string code, string message)
    {
        if (_seen.Add(code + message))
            _list.Add(new Diagnostic(severity, "pdf", code, message, page));
    }

    /// <summary>Counts a visible glyph whose character is not known.</summary>
    public void AddUnmapped(PdfFont font, uint code)
    {
        (int count, SortedSet<uint> codes) = _unmapped.TryGetValue(font, out var known) ? known : (0, []);
        if (codes.Count <= MaxCodesNamed)
            codes.Add(code);
        _unmapped[font] = (count + 1, codes);
    }

    /// <summary>
    /// Says that text lies wholly outside the visible page: no reader of the page sees it, so it is not extracted, but a sheet
    /// that was cropped or wrongly scaled would lose figures without a word.
    /// </summary>
    public void AddOutside(IReadOnlyList<Letter> letters, Box bounds)
    {
        var text = new StringBuilder();
        int count = 0;
        foreach (Letter letter in letters)
        {
            bool isOutside = letter.Box.Right < bounds.Left || letter.Box.Left > bounds.Right || letter.Box.Bottom < bounds.Top || letter.Box.Top > bounds.Bottom;
            if (letter.IsPainted || !isOutside || string.IsNullOrWhiteSpace(letter.Text))
                continue;
            count++;
            if (text.Length < MaxTextQuoted)
                text.Append(letter.Text);
        }

        if (count == 0)
            return;
        string more = text.Length >= MaxTextQuoted ? "…" : string.Empty;
        Add(
            DiagnosticSeverity.Warning,
            "text-outside-page",
            string.Create(CultureInfo.InvariantCulture, $"Page {page}: {count} letters lie outside the visible page and were not read: \"{text}{more}\"."));
    }

    public IReadOnlyList<Diagnostic> Finish()
    {
        foreach ((PdfFont font, (int count, SortedSet<uint> codes)) in _unmapped.OrderBy(pair => pair.Key.Name, StringComparer.Ordinal))
        {
            string named = string.Join(", ", codes.Take(MaxCodesNamed).Select(code => code.ToString("X2", CultureInfo.InvariantCulture)));
            string more = codes.Count > MaxCodesNamed ? ", …" : string.Empty;
            string name = font.Name.Length > 0 ? font.Name : "without name";
            _list.Add(new Diagnostic(
                DiagnosticSeverity.Warning,
                "pdf",
                "unmapped-glyphs",
                string.Create(CultureInfo.InvariantCulture, $"Page {page}: font {name} does not tell the characters of {count} glyphs (codes {named}{more})."),
                page));
        }

        return _list;
    }
}
