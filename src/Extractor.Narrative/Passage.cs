using Extractor.Model;

namespace Extractor.Narrative;

/// <summary>Running text of one section, folded and without white space; knows where each character stands in the document.</summary>
/// <param name="Section">Id of the section; null before the first heading.</param>
/// <param name="Text">Paragraphs that end a sentence are followed by a line feed.</param>
/// <param name="Origins">For each character its paragraph and its index there.</param>
/// <param name="Paragraphs">The paragraphs that the text was made of.</param>
/// <param name="Blocks">For each paragraph its 0-based index in <see cref="Document.Blocks"/>.</param>
/// <param name="Context">What the section is about, by its title or that of the section around it.</param>
/// <param name="Title">The section's title, folded and without white space; empty before the first heading.</param>
internal sealed record Passage(
    string? Section,
    string Text,
    IReadOnlyList<(int Paragraph, int Index)> Origins,
    IReadOnlyList<Paragraph> Paragraphs,
    IReadOnlyList<int> Blocks,
    Context Context,
    string Title)
{
    /// <summary>Whether a character is printed as another one that only looks like a decimal point.</summary>
    public bool IsNormalised(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (Text[at] == '.' && Paragraphs[Origins[at].Paragraph].Text[Origins[at].Index] is '·' or '。' or '•')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the characters from <paramref name="start"/> to before <paramref name="end"/> stand: a range for each paragraph.</summary>
    public IReadOnlyList<TextRange> Ranges(int start, int end)
    {
        var ranges = new List<TextRange>(1);
        for (var at = start; at < end;)
        {
            var (paragraph, first) = Origins[at];
            var last = first;
            while (at < end && Origins[at].Paragraph == paragraph)
            {
                last = Origins[at].Index;
                at++;
            }

            ranges.Add(new(Blocks[paragraph], first, last - first + 1));
        }

        return ranges;
    }

    /// <summary>The exact text between two characters, as printed; line breaks of paragraphs fall away.</summary>
    public string Quote(int start, int end)
    {
        var (first, from) = Origins[start];
        var (last, to) = Origins[end - 1];
        if (first == last)
        {
            return Paragraphs[first].Text[from..(to + 1)];
        }

        return Paragraphs[first].Text[from..]
            + string.Concat(Enumerable.Range(first + 1, last - first - 1).Select(at => Paragraphs[at].Text))
            + Paragraphs[last].Text[..(to + 1)];
    }

    /// <summary>Where the printed line of a character stands.</summary>
    public SourceRef Place(int at)
    {
        var (paragraph, index) = Origins[at];
        var spans = Paragraphs[paragraph].Spans;
        var found = spans[0];
        foreach (var span in spans)
        {
            if (span.Start > index)
            {
                break;
            }

            found = span;
        }

        return found.Source;
    }

    /// <summary>Whether white space or a break was printed inside.</summary>
    public bool HasGap(int start, int end)
    {
        for (var at = start + 1; at < end; at++)
        {
            if (Origins[at].Paragraph != Origins[at - 1].Paragraph || Origins[at].Index != Origins[at - 1].Index + 1)
            {
                return true;
            }
        }

        return false;
    }
}
