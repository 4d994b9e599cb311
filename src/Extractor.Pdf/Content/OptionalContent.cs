using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Content;

/// <summary>Which optional content is hidden when a document is opened (ISO 32000-1, 8.11.4.3: the default configuration).</summary>
internal sealed class OptionalContent
{
    private readonly IPdfObjects _objects;
    private readonly HashSet<int> _on = [];
    private readonly HashSet<int> _off = [];
    private readonly bool _isOffByDefault;

    /// <summary>Reads the default configuration.</summary>
    /// <param name="objects">The file.</param>
    /// <param name="catalog">Its document catalog; null: nothing is hidden.</param>
    public OptionalContent(IPdfObjects objects, PdfDictionary? catalog)
    {
        _objects = objects;
        if (catalog is null || objects.GetDictionary(catalog, "OCProperties") is not { } properties
            || objects.GetDictionary(properties, "D") is not { } configuration)
        {
            return;
        }

        _isOffByDefault = objects.GetName(configuration, "BaseState") == "OFF";
        Collect(objects.GetArray(configuration, "ON"), _on);
        Collect(objects.GetArray(configuration, "OFF"), _off);
    }

    /// <summary>Whether an OC entry, a group or a membership dictionary, hides what it belongs to.</summary>
    public bool IsHidden(PdfObject? entry)
    {
        if (entry is null || (_off.Count == 0 && !_isOffByDefault) || _objects.Resolve(entry) is not PdfDictionary dictionary)
            return false;
        if (_objects.GetName(dictionary, "Type") != "OCMD")
            return IsGroupHidden(entry);

        PdfObject groups = _objects.Resolve(dictionary["OCGs"]);
        List<PdfObject> members = groups switch
        {
            PdfArray array => [.. array.Items],
            PdfDictionary => [dictionary["OCGs"]!],
            _ => [],
        };
        if (members.Count == 0)
            return false;
        return _objects.GetName(dictionary, "P") switch
        {
            "AllOn" => members.Exists(IsGroupHidden),
            "AnyOff" => !members.Exists(IsGroupHidden),
            "AllOff" => members.Exists(group => !IsGroupHidden(group)),
            _ => members.TrueForAll(IsGroupHidden),
        };
    }

    private bool IsGroupHidden(PdfObject group) =>
        group is PdfReference reference && (_isOffByDefault ? !_on.Contains(reference.Number) : _off.Contains(reference.Number));

    private static void Collect(PdfArray? array, HashSet<int> numbers)
    {
        foreach (PdfObject item in array?.Items ?? [])
        {
            if (item is PdfReference reference)
                numbers.Add(reference.Number);
        }
    }
}
