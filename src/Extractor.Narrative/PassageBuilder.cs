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
        var outline = new Outline();
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
                Flush(passages, paragraphs, outline);
                next = found + 1;
                outline.Enter(sections[found]);
                (isOpen, isOver) = Turn(sections[found], isOpen, isOver);
            }

            if (isOpen && paragraph.Kind == ParagraphKind.Body && Title(paragraph) is { } title)
            {
                Flush(passages, paragraphs, outline);
                outline.Mention(title);
            }

            if (isOpen && !IsLabel(paragraph) && !IsPageNumber(paragraph))
            {
                paragraphs.Add((paragraph, number));
            }
        }

        Flush(passages, paragraphs, outline);
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

    /// <summary>七、政府性基金…情况说明 says what follows is about, even where it was not recognised as a heading; null when this is no title.</summary>
    private static string? Title(Paragraph paragraph)
    {
        if (paragraph.Text.Length > 80)
        {
            return null;
        }

        var text = LabelText.Normalise(paragraph.Text);
        return text.Length <= 50 && text.Contains("情况", StringComparison.Ordinal) && text.AsSpan().IndexOfAny(",;:。%") < 0
            && ItemLabel.Read(text) is { Number: not null } label && ContextList.OfTitle(label.Name) is not null ? label.Name : null;
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

    private static void Flush(List<Passage> passages, List<(Paragraph Paragraph, int Block)> paragraphs, Outline outline)
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

        // “三公” is printed with all kinds of marks, often with two that open; 年未 and 结佘 look like what is meant.
        text.Replace("“三公“", "“三公”").Replace("年未", "年末").Replace("结佘", "结余").Replace("结徐", "结余");
        MendPoints(text);
        passages.Add(new(outline.Section, text.ToString(), origins, [.. paragraphs.Select(p => p.Paragraph)], [.. paragraphs.Select(p => p.Block)], outline.Context, outline.Title));
        paragraphs.Clear();
    }

    /// <summary>83·02万元, 83。02万元: a decimal point in all but its shape.</summary>
    private static void MendPoints(StringBuilder text)
    {
        var length = text.Length;
        for (var at = 1; at + 2 < length; at++)
        {
            if (text[at] is not ('·' or '•' or '。') || !char.IsAsciiDigit(text[at - 1]) || !char.IsAsciiDigit(text[at + 1]))
            {
                continue;
            }

            var end = at + 1;
            while (end < length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            // A full stop before a year ends a sentence.
            if (end < length && text[end] is '万' or '元' or '亿' or '%' && (text[at] != '。' || end - at == 3))
            {
                text[at] = '.';
            }
        }
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

            var tag = printed[at] == '<' ? Tag(printed.AsSpan(at)) : PageNumber(printed.AsSpan(at));
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

    /// <summary>The length of a page number that a page break left inside a paragraph: — 26 —; 0 when none stands here.</summary>
    private static int PageNumber(ReadOnlySpan<char> text)
    {
        if (text[0] is not ('—' or '–' or '-' or '－'))
        {
            return 0;
        }

        var dash = text[0];
        var (at, digits) = (1, 0);
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || (char.IsAsciiDigit(text[at]) && digits < 3)))
        {
            digits += char.IsAsciiDigit(text[at]) ? 1 : 0;
            at++;
        }

        // 2020-21-22 is no page number; a hyphen needs room on both sides.
        var isNumber = digits > 0 && at < text.Length && text[at] == dash
            && (dash is '—' or '–' || (char.IsWhiteSpace(text[1]) && char.IsWhiteSpace(text[at - 1])));
        return isNumber ? at + 1 : 0;
    }

    /// <summary>A page number that was not recognised as furniture must not cut the sentence around it.</summary>
    private static bool IsPageNumber(Paragraph paragraph)
    {
        var text = LabelText.Compact(paragraph.Text);
        return text.Length is > 2 and < 6 && text[0] is '-' or '—' or '–' && text[^1] == text[0] && text.AsSpan(1, text.Length - 2).IndexOfAnyExceptInRange('0', '9') < 0;
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
