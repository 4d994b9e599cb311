using System.Runtime.CompilerServices;

namespace Extractor.Pdf.Syntax;

/// <summary>The character classes of ISO 32000-1, 7.2.2.</summary>
internal static class PdfCharacters
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsWhiteSpace(byte c) => c <= 32 && ((1UL << c) & ((1UL << 0) | (1UL << 9) | (1UL << 10) | (1UL << 12) | (1UL << 13) | (1UL << 32))) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsDelimiter(byte c) =>
        c is (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)'/' or (byte)'%';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsRegular(byte c) => !IsWhiteSpace(c) && !IsDelimiter(c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsDigit(byte c) => (uint)(c - '0') <= 9;

    /// <summary>0 to 15, or -1 for what is no hexadecimal digit.</summary>
    public static int HexValue(byte c) => c switch
    {
        >= (byte)'0' and <= (byte)'9' => c - '0',
        >= (byte)'a' and <= (byte)'f' => c - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => c - 'A' + 10,
        _ => -1,
    };
}
