using Extractor.Model;

namespace Extractor.Cli.Reading;

/// <summary>
/// Notices pages whose content is there for the eye only: scanned, or drawn as curves. What stands on them is not in the
/// report, so it must be said.
/// </summary>
internal static class ScannedPages
{
    /// <summary>Code of the diagnostic for such a page.</summary>
    public const string PageCode = "page-without-text";

    /// <summary>Code of the diagnostic for a document that has no other pages.</summary>
    public const string DocumentCode = "scanned-document";

    /// <summary>A scan often carries a printed page number or a stamp's date as text; a page of a report carries more.</summary>
    private const int FewLetters = 20;

    /// <summary>Share of the page that images cover on a scanned page; below it an image is an illustration.</summary>
    private const double MostOfPage = 0.5;

    /// <summary>The diagnostic for this page; null when its text can be read or nothing is on it.</summary>
    public static Diagnostic? Find(Page page)
    {
        var letters = page.Letters.Count(letter => letter.IsPainted && !string.IsNullOrWhiteSpace(letter.Text));
        if (letters == 0 && page.Images.Count > 0)
        {
            return Warning(page, $"Page {page.Number} holds an image and no text; scanned pages are not supported yet.");
        }

        if (letters < FewLetters && Covered(page) >= MostOfPage)
        {
            return Warning(
                page, $"Page {page.Number} is covered by an image and holds hardly any text; scanned pages are not supported yet.");
        }

        return letters == 0 && page.Rulings.Count > 0
            ? Warning(page, $"Page {page.Number} shows lines and no text; its text may be drawn as curves, which is not supported yet.")
            : null;
    }

    /// <summary>The diagnostic for a document all of whose pages lack text; null otherwise.</summary>
    public static Diagnostic? Find(int pagesWithoutText, int pagesWithText) => pagesWithoutText > 0 && pagesWithText == 0
        ? new Diagnostic(
            DiagnosticSeverity.Error,
            "pdf",
            DocumentCode,
            "No page of this document holds text: it is a scan or its text is drawn as curves, which is not supported yet. Nothing was extracted.")
        : null;

    private static Diagnostic Warning(Page page, string message) =>
        new(DiagnosticSeverity.Warning, "pdf", PageCode, message, page.Number);

    /// <summary>Share of the page covered by images, strips of one scan added up; overlapping ones count twice.</summary>
    private static double Covered(Page page)
    {
        var area = page.Images.Sum(image =>
            Math.Max(0, Math.Min(image.Box.Right, page.Width) - Math.Max(image.Box.Left, 0))
            * Math.Max(0, Math.Min(image.Box.Bottom, page.Height) - Math.Max(image.Box.Top, 0)));
        return page.Width > 0 && page.Height > 0 ? area / (page.Width * page.Height) : 0;
    }
}
