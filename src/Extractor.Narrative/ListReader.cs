using Extractor.Model;

namespace Extractor.Narrative;

/// <summary>Reads the lists of economic items that 人员经费 and 公用经费 were spent on.</summary>
internal sealed class ListReader(Sentence sentence)
{
    /// <summary>主要包括：基本工资、津贴补贴…: one claim for the whole list; null when it is none.</summary>
    /// <param name="tokens">All tokens.</param>
    /// <param name="at">The word that announces the list.</param>
    /// <param name="onlyKnown">Whether it is a list only when its first name is on the list of economic items.</param>
    /// <returns>The last token that belongs to it.</returns>
    public int? Read(IReadOnlyList<Token> tokens, int at, bool onlyKnown)
    {
        if (sentence.Subjects.Subject is not ("personnel-expenses" or "public-expenses") || ItemNames.FindEnd(tokens, at + 1) is not { } end)
        {
            return null;
        }

        var text = sentence.Passage.Text;
        var start = tokens[at].End;
        start += start < text.Length && text[start] == ':' ? 1 : 0;
        var stop = end < tokens.Count ? tokens[end].Start : text.Length;
        if (stop <= start || text.AsSpan(start, stop - start).IndexOf("…", StringComparison.Ordinal) >= 0)
        {
            return null;
        }

        var (names, isOpenEnded) = ItemNames.Read(text, start, stop, sentence.Passage.Quote);
        if (names.Count == 0 || ((onlyKnown || names.Count == 1) && !ItemNames.IsKnown(names[0])))
        {
            return null;
        }

        var statement = new Statement(sentence.Subjects.Subject, "list", null, null, sentence.Period ?? sentence.FiscalYear, start);
        sentence.Writer.AddList(tokens[at] with { Start = start, End = stop }, statement, isOpenEnded ? [Flags.OpenEnded] : [], names);
        return end - 1;
    }
}
