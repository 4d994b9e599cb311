namespace Extractor.Pdf.Filters;

/// <summary>A canonical Huffman code (RFC 1951, 3.2.2): how many codes each length has, and the symbols in order of their codes.</summary>
internal sealed class HuffmanCode
{
    public const int MaxLength = 15;

    public HuffmanCode(ReadOnlySpan<byte> lengths)
    {
        foreach (byte length in lengths)
            Counts[length]++;
        Counts[0] = 0;
        Span<int> offsets = stackalloc int[MaxLength + 1];
        for (int length = 1; length < MaxLength; length++)
            offsets[length + 1] = offsets[length] + Counts[length];
        Symbols = new int[lengths.Length];
        for (int symbol = 0; symbol < lengths.Length; symbol++)
        {
            if (lengths[symbol] != 0)
                Symbols[offsets[lengths[symbol]]++] = symbol;
        }
    }

    public int[] Counts { get; } = new int[MaxLength + 1];

    public int[] Symbols { get; }
}
