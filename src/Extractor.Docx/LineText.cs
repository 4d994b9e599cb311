using System.Text;

namespace Extractor.Docx;

/// <summary>How lines become one text.</summary>
internal static class LineText
{
    /// <summary>
    /// Appends a line as the continuation of a text that was wrapped: Chinese continues without a space, Latin words and
    /// numbers with one.
    /// </summary>
    public static void Continue(StringBuilder text, ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.IsEmpty)
        {
            return;
        }

        if (text.Length > 0 && IsNarrow(text[^1]) && IsNarrow(line[0]))
        {
            text.Append(' ');
        }

        text.Append(line);
    }

    /// <summary>Whether the character belongs to a script that separates words by spaces.</summary>
    public static bool IsNarrow(char c) => c < '\u2000';
}
