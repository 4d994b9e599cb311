namespace Extractor.Pdf.Fonts;

/// <summary>Codes from <paramref name="Low"/> to <paramref name="High"/> select the CIDs from <paramref name="Cid"/> on.</summary>
internal readonly record struct CidRange(uint Low, uint High, int Cid);
