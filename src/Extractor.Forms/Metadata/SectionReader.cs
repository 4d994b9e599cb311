using System.Globalization;
using System.Text.RegularExpressions;
using Extractor.Model;
using Extractor.Subjects;

namespace Extractor.Forms.Metadata;

/// <summary>
/// Reads the outline. The titles of a report stand three times in it: in the contents, above the forms, above the narrative;
/// the latter two are sections, the first is not.
/// </summary>
internal static partial class SectionReader
{
    /// <summary>The sections in reading order.</summary>
    public static IReadOnlyList<Section> Read(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var sections = new List<Section>();
        var contents = Contents(document.Blocks);
        for (var at = 0; at < document.Blocks.Count; at++)
        {
            if (document.Blocks[at] is not Paragraph { Kind: ParagraphKind.Heading } heading || contents.Contains(at))
            {
                continue;
            }

            var (number, title) = Split(heading);
            if (title.Length == 0 || IsContentsTitle(NameText.Clean(title)) || Leader().IsMatch(heading.Text))
            {
                continue;
            }

            var id = string.Create(CultureInfo.InvariantCulture, $"s{sections.Count + 1}");
            sections.Add(new(id, number, title, Math.Max(1, heading.HeadingLevel), heading.Source.Page, heading.Source.Path));
        }

        return sections;
    }

    /// <summary>
    /// Blocks of a table of contents that pass for headings: those between 目录 and the line that repeats its first entry.
    /// </summary>
    private static HashSet<int> Contents(IReadOnlyList<Block> blocks)
    {
        var contents = new HashSet<int>();
        var start = 0;
        while (start < blocks.Count && !(blocks[start] is Paragraph paragraph && IsContentsTitle(NameText.Clean(paragraph.Text))))
        {
            start++;
        }

        string? first = null;
        for (var at = start + 1; at < blocks.Count; at++)
        {
            if (blocks[at] is Table)
            {
                break;
            }

            if (blocks[at] is not Paragraph { Kind: ParagraphKind.Heading or ParagraphKind.ContentsEntry } entry)
            {
                continue;
            }

            var key = Key(entry.Text);
            if (first is not null && (key == first || (key.Length > 4 && first.StartsWith(key, StringComparison.Ordinal))))
            {
                return contents;
            }

            first ??= key;
            contents.Add(at);
        }

        // The first entry never came again: nothing proves where the contents end.
        return [];
    }

    private static string Key(string text) => Leader().Replace(LabelText.Normalise(text), "");

    private static bool IsContentsTitle(string title) => title is "目录" or "目次";

    private static (string? Number, string Title) Split(Paragraph heading)
    {
        var text = LabelText.Plain(heading.Text).Length == 0 ? "" : heading.Text.Trim();
        if (heading.HeadingNumber is { Length: > 0 } declared)
        {
            return (declared, text.StartsWith(declared, StringComparison.Ordinal) ? AfterNumber(text[declared.Length..]) : AfterNumber(text));
        }

        var match = Number().Match(text);
        return match.Success && match.Length < text.Length ? (match.Groups["number"].Value, AfterNumber(text[match.Length..])) : (null, text);
    }

    private static string AfterNumber(string text) => text.TrimStart(' ', '\u3000', '\u00A0', '\t', '、', '.', '．', ':', '：', '，');

    [GeneratedRegex("^(?<number>第\\s*[一二三四五六七八九十]+\\s*[部章节][分]?|[（(][一二三四五六七八九十0-9]{1,3}[）)]|[一二三四五六七八九十]{1,3}(?=[、.．，])|[0-9]{1,2}(\\.[0-9]{1,2})*(?=[、.．\\s]))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();

    [GeneratedRegex("([.．·…‥]{3,}|…|-{3,}|\\t)\\s*[0-9]*\\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Leader();
}
