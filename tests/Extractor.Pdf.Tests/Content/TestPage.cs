using System.Text;
using Extractor.Model;
using Extractor.Pdf.Objects;
using static Extractor.Pdf.Tests.Content.TestObjects;

namespace Extractor.Pdf.Tests.Content;

/// <summary>A page of 200 by 300 points whose content is written in a test. Font F is Helvetica.</summary>
internal sealed class TestPage
{
    public TestObjects Objects { get; } = new();

    public Dictionary<string, PdfObject> Fonts { get; } = new(StringComparer.Ordinal) { ["F"] = Helvetica };

    public Dictionary<string, PdfObject> XObjects { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, PdfObject> States { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, PdfObject> Properties { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, PdfObject> ColorSpaces { get; } = new(StringComparer.Ordinal);

    public PdfRectangle CropBox { get; set; } = new(0, 0, 200, 300);

    public int Rotate { get; set; }

    public double UserUnit { get; set; } = 1;

    public PdfDictionary? Catalog { get; set; }

    public PdfLimits Limits { get; set; } = PdfLimits.Default;

    public static PdfDictionary Helvetica { get; } =
        Dict(("Type", "Font"), ("Subtype", "Type1"), ("BaseFont", "Helvetica"), ("Encoding", "WinAnsiEncoding"));

    public static Page Show(string content) => new TestPage().Read(content);

    public Page Read(string content) => Read(Encoding.Latin1.GetBytes(content));

    public Page Read(byte[] content)
    {
        var resources = Dict(
            ("Font", new PdfDictionary(Fonts)),
            ("XObject", new PdfDictionary(XObjects)),
            ("ExtGState", new PdfDictionary(States)),
            ("Properties", new PdfDictionary(Properties)),
            ("ColorSpace", new PdfDictionary(ColorSpaces)));
        return new PageReader(Objects, Limits, Catalog).Read(new PageSource(1, resources, CropBox, Rotate, UserUnit, content));
    }

    public static string Text(Page page) => string.Concat(page.Letters.Select(letter => letter.Text));

    public static string Painted(Page page) => string.Concat(page.Letters.Where(letter => letter.IsPainted).Select(letter => letter.Text));
}
