using System.Text.RegularExpressions;
using Extractor.Model;
using Extractor.Subjects;

namespace Extractor.Forms.Metadata;

/// <summary>Finds whose report a document is, and of which year (reference: report metadata, section 1).</summary>
internal static partial class MetadataReader
{
    /// <summary>A header line longer than this is prose.</summary>
    private const int LongestHeaderLine = 120;

    /// <summary>Reads the metadata.</summary>
    /// <param name="document">The document with headings marked.</param>
    /// <param name="defaultUnit">The unit printed by most forms; null when none prints one.</param>
    public static ReportMetadata Read(Document document, string? defaultUnit)
    {
        ArgumentNullException.ThrowIfNull(document);
        var cover = CoverReader.Read(document.Blocks);
        var year = FiscalYearReader.Read(document.Blocks, cover);
        return Read(document, cover, year, defaultUnit);
    }

    /// <summary>As <see cref="Read(Document, string?)"/>, when cover and year have been read already.</summary>
    public static ReportMetadata Read(Document document, Cover cover, FiscalYearEvidence year, string? defaultUnit)
    {
        var names = new List<(string Name, int Weight)>();
        var order = new List<string>();
        void Add(string? name, int weight)
        {
            if (name is not null)
            {
                names.Add((name, weight));
                order.Add(name);
            }
        }

        Add(cover.Department, 1);
        foreach (var block in document.Blocks)
        {
            switch (block)
            {
                case Table table:
                    foreach (var cell in table.Cells.Where(cell => cell.Row <= 2 && cell.Text.Length <= LongestHeaderLine))
                    {
                        Add(DepartmentName.FromHeaderLine(cell.Text), 2);
                    }

                    break;
                case Paragraph { Kind: ParagraphKind.Furniture }:
                    break;
                case Paragraph paragraph when paragraph.Text.Length <= LongestHeaderLine:
                    Add(DepartmentName.FromHeaderLine(paragraph.Text), 2);
                    Add(paragraph.Kind == ParagraphKind.Body ? null : DepartmentName.FromHeading(paragraph.Text), 2);
                    Add(DepartmentName.FromSentence(paragraph.Text), 1);
                    break;
                case Paragraph paragraph:
                    Add(DepartmentName.FromSentence(paragraph.Text), 1);
                    break;
                default:
                    break;
            }
        }

        var department = Canonical(cover.Department, names);
        var aliases = order
            .Where(name => department is null || DepartmentName.Key(name) != DepartmentName.Key(department))
            .Where(name => !TemplateEvidence.HasPlaceholder(name))
            .DistinctBy(DepartmentName.Key, StringComparer.Ordinal)
            .ToArray();
        return new(
            department,
            cover.Scope ?? Scope(document.Blocks),
            year.Year,
            cover.Title,
            department is null ? null : RegionText.FromDepartment(department),
            defaultUnit,
            aliases);
    }

    /// <summary>The name on the cover; without one the longest that recurs, then the longest.</summary>
    private static string? Canonical(string? onCover, List<(string Name, int Weight)> names)
    {
        if (onCover is not null && RegionText.FromDepartment(onCover) != onCover)
        {
            return onCover;
        }

        return names
            .GroupBy(name => DepartmentName.Key(name.Name), StringComparer.Ordinal)
            .Select(group => (group.First().Name, Weight: group.Sum(name => name.Weight)))
            .OrderByDescending(name => name.Weight >= 4)
            .ThenByDescending(name => name.Name.Length)
            .ThenByDescending(name => name.Weight)
            .Select(name => name.Name)
            .FirstOrDefault();
    }

    /// <summary>From the headings where the cover does not say: 2024年度单位决算表.</summary>
    private static string? Scope(IReadOnlyList<Block> blocks)
    {
        var departments = 0;
        var units = 0;
        foreach (var paragraph in blocks.OfType<Paragraph>().Where(paragraph => paragraph.Kind is ParagraphKind.Heading or ParagraphKind.ContentsEntry))
        {
            var text = LabelText.Compact(paragraph.Text);
            departments += OfDepartment().Count(text);
            units += OfUnit().Count(text);
        }

        return departments > units ? "department" : units > departments ? "unit" : null;
    }

    [GeneratedRegex("部门决算|部门概况", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OfDepartment();

    // 部门决算单位构成 speaks of the units of a department.
    [GeneratedRegex("单位决算|单位概况", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OfUnit();
}
