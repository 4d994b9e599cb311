using Extractor.Model;

namespace Extractor.Narrative.Tests;

/// <summary>Narratives of a few paragraphs. A paragraph that begins with # is a section of level 1, with ## of level 2.</summary>
internal static class Story
{
    public static IReadOnlyList<Claim> Claims(params string[] paragraphs) => Read(["#第三部分 2024年度部门决算情况说明", .. paragraphs]);

    public static Claim Single(params string[] paragraphs) => Assert.Single(Claims(paragraphs));

    public static IReadOnlyList<Claim> Read(params string[] paragraphs)
    {
        var blocks = new List<Block>();
        var sections = new List<Section>();
        foreach (var line in paragraphs)
        {
            var text = line.TrimStart('#');
            var level = line.Length - text.Length;
            var place = SourceRef.OnPage(1 + blocks.Count, new Box(10, 10 + blocks.Count, 100, 20 + blocks.Count));
            blocks.Add(new Paragraph(text, [new(0, text.Length, place)], level > 0 ? ParagraphKind.Heading : ParagraphKind.Body, level));
            if (level > 0)
            {
                sections.Add(new($"s{sections.Count + 1}", level == 1 ? "第三部分" : "一", text.Replace("第三部分 ", "", StringComparison.Ordinal), level, place.Page, null));
            }
        }

        return ClaimReader.Read(new(new("a.pdf", "application/pdf", new('0', 64), 1, 9, null), blocks, []), sections, 2024);
    }

    public static string Line(Claim claim) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{claim.Subject} {claim.Measure} {claim.Direction} {claim.Value}{claim.Unit}").Replace("  ", " ", StringComparison.Ordinal);
}
