using System.Text;

namespace Extractor.Pdf.Fonts;

/// <summary>The character encodings that predefined CMaps are named after.</summary>
internal static class TextEncodings
{
    public const int ShiftJis = 932;
    public const int Gbk = 936;
    public const int Uhc = 949;
    public const int Big5 = 950;
    public const int Gb18030 = 54936;

    /// <summary>An encoding that throws <see cref="DecoderFallbackException"/> on bytes that it does not know.</summary>
    public static Encoding Strict(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
        ?? throw new InvalidOperationException($"The framework lacks code page {codePage}.");

    /// <summary>Decodes the codes of a predefined CMap; null for maps whose codes are of no such encoding.</summary>
    public static Encoding? ForCMap(string name)
    {
        if (name.StartsWith("Uni", StringComparison.Ordinal))
        {
            if (name.Contains("UTF16", StringComparison.Ordinal) || name.Contains("UCS2", StringComparison.Ordinal))
                return new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);
            if (name.Contains("UTF8", StringComparison.Ordinal))
                return new UTF8Encoding(false, throwOnInvalidBytes: true);
            return name.Contains("UTF32", StringComparison.Ordinal)
                ? new UTF32Encoding(bigEndian: true, byteOrderMark: false, throwOnInvalidCharacters: true)
                : null;
        }

        int dash = name.LastIndexOf('-');
        return (dash > 0 ? name[..dash] : name) switch
        {
            "GBK-EUC" or "GBKp-EUC" or "GB-EUC" or "GBpc-EUC" => Strict(Gbk),
            "GBK2K" => Strict(Gb18030),
            "ETen-B5" or "ETenms-B5" or "B5pc" => Strict(Big5),
            "90ms-RKSJ" or "90msp-RKSJ" => Strict(ShiftJis),
            "KSCms-UHC" or "KSCms-UHC-HW" or "KSC-EUC" => Strict(Uhc),
            _ => null,
        };
    }
}
