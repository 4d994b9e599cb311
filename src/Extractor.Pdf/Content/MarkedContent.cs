using System.Text;

namespace Extractor.Pdf.Content;

/// <summary>The marked-content sequences that are open (ISO 32000-1, 14.6): which of them hide their content, which replace its text.</summary>
internal sealed class MarkedContent(LetterCollector letters)
{
    private readonly List<Sequence> _open = [];
    private int _hidden;
    private int _replacing;

    private readonly record struct Sequence(bool IsHidden, string? Replacement, int FirstLetter);

    public bool IsHidden => _hidden > 0;

    public int Depth => _open.Count;

    /// <summary>Opens a sequence.</summary>
    /// <param name="isHidden">Whether optional content hides it.</param>
    /// <param name="replacement">Its ActualText; null when it has none.</param>
    public void Begin(bool isHidden, string? replacement)
    {
        _open.Add(new Sequence(isHidden, replacement, letters.Count));
        _hidden += isHidden ? 1 : 0;
        _replacing += replacement is null ? 0 : 1;
    }

    /// <summary>Ends the innermost sequence. False when its replacement could not take the place of its letters.</summary>
    public bool End()
    {
        if (_open.Count == 0)
            return true;

        Sequence sequence = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        _hidden -= sequence.IsHidden ? 1 : 0;
        if (sequence.Replacement is null)
            return true;

        // Of nested replacements the outermost speaks for all.
        _replacing--;
        return _replacing > 0 || letters.Replace(sequence.FirstLetter, sequence.Replacement);
    }

    /// <summary>A text string (7.9.2.2): UTF-16 or UTF-8 by its mark, else PDFDocEncoding, here taken for Latin-1.</summary>
    public static string TextString(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes[2..]),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes[2..]),
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes[3..]),
        _ => Encoding.Latin1.GetString(bytes),
    };
}
