using Extractor.Model;

namespace Extractor.Pdf.Tests.Building;

/// <summary>Short ways from bytes to what a page shows.</summary>
internal static class Texts
{
    public static string OfPage(PdfDocument document, int number = 1) => string.Concat(document.ReadPage(number).Letters.Select(l => l.Text));

    public static string OfFirstPage(byte[] file) => OfPage(PdfDocument.Open(file));

    public static string CodeOf(byte[] file, PdfLimits? limits = null) =>
        Assert.Throws<UnreadableFileException>(() => PdfDocument.Open(file, limits)).Code;

    public static byte[] OnePage(string text = "Hello")
    {
        var pdf = new PdfBuilder();
        pdf.AddTextPage(text);
        return pdf.Build();
    }

    public static byte[] Replace(byte[] file, string from, string to)
    {
        string text = System.Text.Encoding.Latin1.GetString(file);
        Assert.Contains(from, text, StringComparison.Ordinal);
        return PdfBuilder.Bytes(text.Replace(from, to, StringComparison.Ordinal));
    }
}
