using System.Text;

namespace Extractor.Pdf.Fonts;

/// <summary>Brings the name of a font into the form that people know it by.</summary>
internal static class FontName
{
    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    /// <summary>
    /// Without the prefix of a subset (six capitals and a plus sign, ISO 32000-1, 9.6.4); names that Windows programs wrote in GBK, and
    /// others in UTF-8, decoded.
    /// </summary>
    public static string Clean(string name)
    {
        if (name.Length > 7 && name[6] == '+' && !name.AsSpan(0, 6).ContainsAnyExceptInRange('A', 'Z'))
            name = name[7..];
        if (!name.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            return name;

        byte[] bytes = Encoding.Latin1.GetBytes(name);
        foreach (Encoding encoding in (Encoding[])[Utf8, TextEncodings.Strict(TextEncodings.Gbk)])
        {
            try
            {
                return encoding.GetString(bytes);
            }
            catch (DecoderFallbackException)
            {
                // Not in this encoding.
            }
        }

        return name;
    }
}
