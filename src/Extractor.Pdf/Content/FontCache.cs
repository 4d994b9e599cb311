using Extractor.Pdf.Fonts;
using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Content;

/// <summary>The fonts of a document, each read once.</summary>
internal sealed class FontCache(IPdfObjects objects, FontReader reader)
{
    private readonly Dictionary<int, PdfFont> _numbered = [];
    private readonly Dictionary<PdfDictionary, PdfFont> _direct = [];

    /// <summary>The font that an entry of a Font resource means; null when it is none.</summary>
    public PdfFont? Find(PdfObject? entry)
    {
        if (entry is PdfReference reference)
        {
            if (!_numbered.TryGetValue(reference.Number, out PdfFont? known) && objects.Resolve(entry) is PdfDictionary numbered)
                _numbered[reference.Number] = known = reader.Read(numbered);
            return known;
        }

        if (entry is not PdfDictionary dictionary)
            return null;
        if (!_direct.TryGetValue(dictionary, out PdfFont? font))
            _direct[dictionary] = font = reader.Read(dictionary);
        return font;
    }
}
