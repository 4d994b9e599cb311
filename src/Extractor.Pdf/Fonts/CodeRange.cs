namespace Extractor.Pdf.Fonts;

/// <summary>A codespace range (ISO 32000-1, 9.7.6.2): codes of <paramref name="Bytes"/> bytes, each byte between those of the ends.</summary>
internal readonly record struct CodeRange(int Bytes, uint Low, uint High)
{
    public bool Contains(uint code)
    {
        for (int shift = (Bytes - 1) * 8; shift >= 0; shift -= 8)
        {
            uint part = (code >> shift) & 255;
            if (part < ((Low >> shift) & 255) || part > ((High >> shift) & 255))
                return false;
        }

        return true;
    }
}
