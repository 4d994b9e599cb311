using System.Globalization;
using System.Text.RegularExpressions;
using Extractor.Model;

namespace Extractor.Docx;

/// <summary>Headings and contents entries that the file declares by style or outline level.</summary>
internal static partial class Outline
{
    /// <summary>Authors use heading styles for their looks; a paragraph longer than this that holds a sentence is none.</summary>
    private const int LongestHeading = 60;

    public static (ParagraphKind Kind, int Level) Classify(ParagraphStyle style, int? outlineLevel, bool linksToHeading)
    {
        foreach (var name in style.StyleNames)
        {
            if (ContentsStyle().IsMatch(name))
            {
                return (ParagraphKind.ContentsEntry, 0);
            }
        }

        if (linksToHeading)
        {
            return (ParagraphKind.ContentsEntry, 0);
        }

        if (outlineLevel is { } outline)
        {
            return outline is >= 0 and < 9 ? (ParagraphKind.Heading, outline + 1) : (ParagraphKind.Body, 0);
        }

        foreach (var name in style.StyleNames)
        {
            var heading = HeadingStyle().Match(name);
            if (heading.Success)
            {
                return (ParagraphKind.Heading, int.Parse(heading.Groups["level"].ValueSpan, CultureInfo.InvariantCulture));
            }

            if (name.Equals("title", StringComparison.OrdinalIgnoreCase) || name == "标题")
            {
                return (ParagraphKind.Heading, 1);
            }
        }

        return (ParagraphKind.Body, 0);
    }

    public static Paragraph Build(string text, IReadOnlyList<TextSpan> spans, ParagraphFormat format)
    {
        if (format.Kind == ParagraphKind.Heading && !(text.Length > LongestHeading && text.Contains('。', StringComparison.Ordinal)))
        {
            // Only a number that the list gives is sure to be one; typed numbers are recognised elsewhere.
            var number = text.StartsWith(format.Number.Text, StringComparison.Ordinal)
                ? format.Number.Text.TrimEnd('、', '.', '．', ' ', '•', '●')
                : string.Empty;
            return new Paragraph(text, spans, ParagraphKind.Heading, format.HeadingLevel, number.Length > 0 ? number : null);
        }

        return new Paragraph(text, spans, format.Kind == ParagraphKind.ContentsEntry ? format.Kind : ParagraphKind.Body);
    }

    [GeneratedRegex("^(toc|目录|目錄) ?[1-9]$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ContentsStyle();

    [GeneratedRegex("^(heading|标题|標題) ?(?<level>[1-9])$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex HeadingStyle();
}
