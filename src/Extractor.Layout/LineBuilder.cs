using Extractor.Model;

namespace Extractor.Layout;

/// <summary>Groups words into lines by baseline. Rotated words make lines of their own.</summary>
public static class LineBuilder
{
    /// <summary>The lines of a page from the top down; each word lands in exactly one of them.</summary>
    public static IReadOnlyList<TextLine> Build(int page, IReadOnlyList<Word> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var lines = new List<TextLine>();
        foreach (var line in PrintedText.Lines(words.Where(IsUpright)))
        {
            lines.Add(Line(page, line));
        }

        foreach (var word in words.Where(word => !IsUpright(word)))
        {
            lines.Add(Line(page, [word]));
        }

        return [.. lines.OrderBy(line => line.Box.CenterY).ThenBy(line => line.Box.Left)];
    }

    /// <summary>A line of these words, given from left to right.</summary>
    internal static TextLine Line(int page, IReadOnlyList<Word> words)
    {
        var box = words[0].Box;
        var main = words[0];
        foreach (var word in words)
        {
            box = box.Union(word.Box);
            main = word.FontSize > main.FontSize ? word : main;
        }

        return new TextLine(page, words, PrintedText.OfLine(words), box, main.Baseline);
    }

    private static bool IsUpright(Word word) => word.Letters.Count == 0 || word.Letters[0].Rotation == 0;
}
