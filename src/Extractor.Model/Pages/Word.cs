namespace Extractor.Model;

/// <summary>Letters that belong together: no white space between them wider than letter spacing.</summary>
/// <param name="Text">Its text without inner white space; radicals as the ideographs that they show.</param>
/// <param name="Box">Around its letters.</param>
/// <param name="Baseline">The y of its baseline, in points.</param>
/// <param name="FontSize">Of most of its letters, in points.</param>
/// <param name="FontName">Of most of its letters.</param>
/// <param name="Confidence">The least of its letters'.</param>
/// <param name="Letters">The letters that it was built from, in reading order.</param>
public sealed record Word(
    string Text, Box Box, double Baseline, double FontSize, string FontName, double Confidence, IReadOnlyList<Letter> Letters)
{
    /// <summary>The word made of these letters, given in reading order.</summary>
    /// <exception cref="ArgumentException">There are no letters.</exception>
    public static Word Of(IReadOnlyList<Letter> letters)
    {
        ArgumentNullException.ThrowIfNull(letters);
        if (letters.Count == 0)
        {
            throw new ArgumentException("A word has at least one letter.", nameof(letters));
        }

        var box = letters[0].Box;
        var confidence = letters[0].Confidence;
        var text = letters[0].Text.Trim();
        if (letters.Count > 1)
        {
            var builder = new System.Text.StringBuilder(letters.Count + 4);
            foreach (var letter in letters)
            {
                box = box.Union(letter.Box);
                confidence = Math.Min(confidence, letter.Confidence);
                builder.Append(letter.Text.AsSpan().Trim());
            }

            text = builder.ToString();
        }

        var main = Commonest(letters);
        return new Word(CompatibilityText.FoldRadicals(text), box, main.Rotation == 0 ? main.Baseline : box.Bottom, main.FontSize, main.FontName, confidence, letters);
    }

    /// <summary>The first letter of the commonest font, size and baseline; ties go to the one met first.</summary>
    private static Letter Commonest(IReadOnlyList<Letter> letters)
    {
        var best = letters[0];
        if (letters.Count <= 2 || AreAlike(letters))
        {
            return best;
        }

        var counts = new Dictionary<(double, double, string), int>();
        var most = 0;
        foreach (var letter in letters)
        {
            var key = (letter.FontSize, letter.Baseline, letter.FontName);
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        foreach (var letter in letters)
        {
            var count = counts[(letter.FontSize, letter.Baseline, letter.FontName)];
            if (count > most)
            {
                (most, best) = (count, letter);
            }
        }

        return best;
    }

    private static bool AreAlike(IReadOnlyList<Letter> letters)
    {
        var first = letters[0];
        for (var i = 1; i < letters.Count; i++)
        {
            var letter = letters[i];
            if (letter.FontSize != first.FontSize || letter.Baseline != first.Baseline || letter.FontName != first.FontName)
            {
                return false;
            }
        }

        return true;
    }
}
