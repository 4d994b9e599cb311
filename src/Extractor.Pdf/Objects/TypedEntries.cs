namespace Extractor.Pdf.Objects;

/// <summary>Entries of dictionaries, resolved and of the type asked for; an entry of another type counts as absent.</summary>
internal static class TypedEntries
{
    public static PdfDictionary? GetDictionary(this IPdfObjects objects, PdfDictionary owner, string key) =>
        objects.Resolve(owner[key]) switch
        {
            PdfDictionary dictionary => dictionary,
            PdfStream stream => stream.Dictionary,
            _ => null,
        };

    public static PdfStream? GetStream(this IPdfObjects objects, PdfDictionary owner, string key) =>
        objects.Resolve(owner[key]) as PdfStream;

    public static PdfArray? GetArray(this IPdfObjects objects, PdfDictionary owner, string key) =>
        objects.Resolve(owner[key]) as PdfArray;

    public static string? GetName(this IPdfObjects objects, PdfDictionary owner, string key) =>
        (objects.Resolve(owner[key]) as PdfName)?.Value;

    /// <summary>A number; null when there is none or it is no finite one.</summary>
    public static double? GetNumber(this IPdfObjects objects, PdfDictionary owner, string key) =>
        objects.Resolve(owner[key]) is PdfNumber number && double.IsFinite(number.Value) ? number.Value : null;

    /// <summary>The numbers of an array; other elements count as 0. Empty when there is no array.</summary>
    public static double[] GetNumbers(this IPdfObjects objects, PdfDictionary owner, string key) =>
        objects.GetArray(owner, key) is { } array
            ? [.. array.Items.Select(item => objects.Resolve(item) is PdfNumber number && double.IsFinite(number.Value) ? number.Value : 0)]
            : [];
}
