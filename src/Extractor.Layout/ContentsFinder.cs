using System.Text.RegularExpressions;
using Extractor.Model;

namespace Extractor.Layout;

/// <summary>Finds the lines of a table of contents, which repeat headings without being any.</summary>
internal static partial class ContentsFinder
{
    /// <summary>Most lines of a table of contents; three levels of a long report have some 80.</summary>
    private const int MostEntries = 300;

    /// <summary>Longest entry in characters.</summary>
    private const int LongestEntry = 70;

    /// <summary>Length from which on a line without number is no entry, in a source without pages.</summary>
    private const int ShortEntry = 30;

    /// <summary>Indexes of the paragraphs that are entries, the title 目录 included.</summary>
    public static HashSet<int> Find(IReadOnlyList<Block> blocks)
    {
        var entries = new HashSet<int>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is not Paragraph { Kind: ParagraphKind.Body } paragraph)
            {
                continue;
            }

            if (Leader().IsMatch(paragraph.Text))
            {
                entries.Add(i);
            }
            else if (Title().IsMatch(HeadingShape.Compact(paragraph.Text)) && !entries.Contains(i))
            {
                entries.Add(i);
                AddEntries(blocks, i + 1, entries);
            }
        }

        return entries;
    }

    /// <summary>The text of an entry without its leader, page number and white space.</summary>
    public static string TextOf(string entry) => Tail().Replace(HeadingShape.Compact(entry), "");

    private static void AddEntries(IReadOnlyList<Block> blocks, int from, HashSet<int> entries)
    {
        var end = from;
        var body = new List<int>();
        while (end < blocks.Count && body.Count < MostEntries)
        {
            if (blocks[end] is Table || (blocks[end] is Paragraph { Kind: ParagraphKind.Body } paragraph && IsRunningText(paragraph)))
            {
                break;
            }

            if (blocks[end] is Paragraph { Kind: ParagraphKind.Body or ParagraphKind.Heading })
            {
                body.Add(end);
            }

            end++;
        }

        if (body.Count == 0)
        {
            return;
        }

        // The contents end where their first entry comes again, as the heading that it announces.
        var first = TextOf(((Paragraph)blocks[body[0]]).Text);
        var repeat = body.FindIndex(1, i => Announces(first, HeadingShape.Compact(((Paragraph)blocks[i]).Text)));
        var page = ((Paragraph)blocks[from - 1]).Source.Page;
        var last = repeat >= 0
            ? repeat
            : body.FindIndex(i => EndsContents((Paragraph)blocks[i], page));
        last = last < 0 ? body.Count : last;
        if (repeat < 0 && last == body.Count)
        {
            // No text follows on which to end: the last lines may be headings already, so the first level must not begin anew.
            var firstLevel = HeadingShape.Of(((Paragraph)blocks[body[0]]).Text);
            var anew = firstLevel is { Number: not null } shape
                ? body.FindIndex(1, i => HeadingShape.Of(((Paragraph)blocks[i]).Text) is { } other && other.Level == shape.Level && other.Number == shape.Number)
                : -1;
            last = anew >= 0 ? anew : last;
        }

        foreach (var i in body.Take(last))
        {
            if (((Paragraph)blocks[i]).Kind == ParagraphKind.Body)
            {
                entries.Add(i);
            }
        }
    }

    /// <summary>The first entry and its heading may differ in the department's name, but not in the number.</summary>
    private static bool Announces(string entry, string text)
    {
        if (string.Equals(entry, TextOf(text), StringComparison.Ordinal))
        {
            return true;
        }

        return HeadingShape.Of(entry) is { Level: 1, Number: { } number } && HeadingShape.Of(text) is { Level: 1 } shape
            && string.Equals(shape.Number, number, StringComparison.Ordinal);
    }

    private static bool IsRunningText(Paragraph paragraph)
    {
        var compact = TextOf(paragraph.Text);
        return compact.Length > LongestEntry || (compact.Length > 25 && compact[^1] == '。');
    }

    /// <summary>Without a repeat to go by: what has neither the shape of an entry nor stands on the page of the title.</summary>
    private static bool EndsContents(Paragraph paragraph, int? page)
    {
        var compact = HeadingShape.Compact(paragraph.Text);
        if (HeadingShape.Of(TextOf(compact)) is not null || Tail().IsMatch(compact))
        {
            return false;
        }

        return page is null ? compact.Length >= ShortEntry : paragraph.Source.Page != page;
    }

    [GeneratedRegex(@"([.．·…]\s*){5,}\s*[0-9]{1,3}\s*$|…{2,}\s*[0-9]{1,3}\s*$|\S\s*[.．·…]{5,}\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Leader();

    [GeneratedRegex("^(目录|目次)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Title();

    [GeneratedRegex(@"([.．·…\-]{2,}[-—]?[0-9]{0,3}[-—]?|(?<=\D)[0-9]{1,3})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Tail();
}
