namespace Extractor.Pdf.Objects;

/// <summary>Reads entries whose references are followed and whose type must be right.</summary>
internal static class PdfObjectReading
{
    public static PdfDictionary? ResolveDictionary(this IPdfObjects objects, PdfObject? value) => objects.Resolve(value) switch
    {
        PdfDictionary dictionary => dictionary,
        PdfStream stream => stream.Dictionary,
        _ => null,
    };

    public static PdfArray? ResolveArray(this IPdfObjects objects, PdfObject? value) => objects.Resolve(value) as PdfArray;

    public static string? ResolveName(this IPdfObjects objects, PdfObject? value) => (objects.Resolve(value) as PdfName)?.Value;

    public static PdfNumber? ResolveNumber(this IPdfObjects objects, PdfObject? value) => objects.Resolve(value) as PdfNumber;

    /// <summary>Four numbers, in either order of corners; null when they are not.</summary>
    public static PdfRectangle? ResolveRectangle(this IPdfObjects objects, PdfObject? value)
    {
        if (objects.ResolveArray(value) is not { Items: { Count: >= 4 } items })
            return null;
        Span<double> numbers = stackalloc double[4];
        for (int i = 0; i < 4; i++)
        {
            if (objects.ResolveNumber(items[i]) is not { } number)
                return null;
            numbers[i] = number.Value;
        }

        return PdfRectangle.FromCorners(numbers[0], numbers[1], numbers[2], numbers[3]);
    }
}
