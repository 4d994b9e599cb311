using System.Text;
using Extractor.Model;
using Extractor.Subjects;

namespace Extractor.Narrative;

/// <summary>Finds the narrative among the blocks: from the first section of explanations to the glossary, without tables and charts.</summary>
internal static class PassageBuilder
{
    private const string Enders = "。；;!！:：";

    /// <summary>One passage a section, in reading order.</summary>
    public static IReadOnlyList<Passage> Build(IReadOnlyList<Block> blocks, IReadOnlyList<Section> sections)
    {
        var passages = new List<Passage>();
        var paragraphs = new List<(Paragraph Paragraph, int Block)>();
        string? section = null;
        var next = 0;
        var isOpen = false;
        var isOver = false;
        for (var number = 0; number < blocks.Count; number++)
        {
            if (blocks[number] is not Paragraph paragraph || paragraph.Kind is ParagraphKind.Furniture or ParagraphKind.ContentsEntry)
            {
                continue;
            }

            if (paragraph.Kind == ParagraphKind.Heading && Find(sections, next, paragraph) is { } found)
            {
                Flush(passages, paragraphs, section);
                next = found + 1;
                section = sections[found].Id;
                (isOpen, isOver) = Turn(sections[found], isOpen, isOver);
            }

            if (isOpen && !IsLabel(paragraph))
            {
                paragraphs.Add((paragraph, number));
            }
        }

        Flush(passages, paragraphs, section);
        return passages;
    }

    /// <summary>
    /// Glossary and annexes end the narrative for good, unless a part of the report begins anew: the evaluation reports in the
    /// annexes have sections that are named like those of the narrative.
    /// </summary>
    private static (bool IsOpen, bool IsOver) Turn(Section section, bool isOpen, bool isOver)
    {
        var title = LabelText.Normalise(section.Title);
        var isPart = section.Level == 1 && section.Number is not null;
        if (title.EndsWith('表'))
        {
            return (false, isOver);
        }

        foreach (var word in WordList.Scope)
        {
            if (word.Value == "open" && title.Contains(word.Surface, StringComparison.Ordinal) && (!isOver || isPart) && title.Length < 80)
            {
                return (true, false);
            }

            if (word.Value == "close" && title.Contains(word.Surface, StringComparison.Ordinal) && (section.Level <= 2 || !isOpen) && title.Length < 60)
            {
                return (false, isOver || (isOpen && IsEnd(title)));
            }
        }

        return (isOpen, isOver);
    }

    private static bool IsEnd(string title) =>
        title.Contains("名词", StringComparison.Ordinal) || title.StartsWith("附", StringComparison.Ordinal);

    private static int? Find(IReadOnlyList<Section> sections, int from, Paragraph heading)
    {
        var text = NameText.Clean(heading.Text);
        for (var at = from; at < sections.Count; at++)
        {
            var section = sections[at];
            if (section.Page == heading.Source.Page && section.Path == heading.Source.Path
                && text.Contains(NameText.Clean(section.Title), StringComparison.Ordinal))
            {
                return at;
            }

            if (section.Page > heading.Source.Page)
            {
                break;
            }
        }

        return null;
    }

    /// <summary>Labels and captions of charts: a percentage or a bare number without any word of a sentence.</summary>
    private static bool IsLabel(Paragraph paragraph)
    {
        var text = LabelText.Compact(paragraph.Text);
        if (text.Length is 0 or > 60 || text.AsSpan().IndexOfAny("。;,") >= 0 || !text.Any(char.IsAsciiDigit))
        {
            return text.Length == 0;
        }

        return text.Contains('%', StringComparison.Ordinal)
            && text.AsSpan().IndexOfAny("占增减降完比率度为达") < 0;
    }

    private static void Flush(List<Passage> passages, List<(Paragraph Paragraph, int Block)> paragraphs, string? section)
    {
        if (paragraphs.Count == 0)
        {
            return;
        }

        var text = new StringBuilder();
        var origins = new List<(int, int)>();
        for (var number = 0; number < paragraphs.Count; number++)
        {
            var paragraph = paragraphs[number].Paragraph;
            Append(paragraph.Text, number, text, origins);

            if ((number + 1 == paragraphs.Count || !Continues(paragraph, paragraphs[number + 1].Paragraph)) && text.Length > 0)
            {
                text.Append('\n');
                origins.Add((number, Math.Max(0, paragraph.Text.Length - 1)));
            }
        }

        // “三公” is printed with all kinds of marks, often with two that open.
        text.Replace("“三公“", "“三公”");
        passages.Add(new(section, text.ToString(), origins, [.. paragraphs.Select(p => p.Paragraph)], [.. paragraphs.Select(p => p.Block)]));
        paragraphs.Clear();
    }

    private static void Append(string printed, int number, StringBuilder text, List<(int Paragraph, int Index)> origins)
    {
        var whole = CompatibilityText.Fold(printed);
        for (var at = 0; at < printed.Length; at++)
        {
            // Underscores draw the line under a figure; <u> is what some converters leave of it.
            if (printed[at] == '_')
            {
                continue;
            }

            var tag = printed[at] != '<' ? 0 : Tag(printed.AsSpan(at));
            if (tag > 0)
            {
                at += tag - 1;
                continue;
            }

            // Folding a character may yield several; then each points at the one that is printed.
            foreach (var c in whole.Length == printed.Length ? whole.AsSpan(at, 1) : CompatibilityText.Fold(printed[at].ToString()))
            {
                if (!char.IsWhiteSpace(c) && !InvisibleText.IsInvisible(c))
                {
                    text.Append(c is '"' or '”' or '「' or '」' or '『' or '』' or '\'' or '‘' or '’' ? '“' : c);
                    origins.Add((number, at));
                }
            }
        }
    }

    private static int Tag(ReadOnlySpan<char> text) =>
        text.StartsWith("<u>", StringComparison.Ordinal) ? 3 : text.StartsWith("</u>", StringComparison.Ordinal) ? 4 : 0;

    /// <summary>Whether a figure or a clause was cut between two paragraphs; any other sentence without a full stop has just lost it.</summary>
    private static bool Continues(Paragraph before, Paragraph after)
    {
        var (end, start) = (LabelText.Compact(before.Text), LabelText.Compact(after.Text));
        return before.Kind == ParagraphKind.Body && after.Kind == ParagraphKind.Body && end.Length > 0 && start.Length > 0
            && ItemLabel.Read(after.Text).Number is null
            && (char.IsAsciiDigit(end[^1]) || ",、.(".Contains(end[^1], StringComparison.Ordinal)
                || (!Enders.Contains(end[^1], StringComparison.Ordinal)
                    && (char.IsAsciiDigit(start[0]) || "万亿元%,。;、)".Contains(start[0], StringComparison.Ordinal))));
    }
}
