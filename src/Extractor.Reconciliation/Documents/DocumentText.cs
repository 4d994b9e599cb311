using Extractor.Model;
using Extractor.Subjects;

namespace Extractor.Reconciliation.Documents;

/// <summary>The text of a report, line by line, each with the part and the section that it stands in.</summary>
internal sealed class DocumentText
{
    /// <summary>Some producers put title, organisation and unit into the first rows of a form.</summary>
    private const int CaptionRows = 4;

    private const int LongestCaption = 100;
    private const int MostNotes = 6;

    private DocumentText(IReadOnlyList<ReportLine> lines) => Lines = lines;

    /// <summary>The lines in reading order, without page numbers and running headers.</summary>
    public IReadOnlyList<ReportLine> Lines { get; }

    /// <summary>Reads the text. Linear in the document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="report">The report that was read from it.</param>
    public static DocumentText Read(Document document, Report report)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(report);
        var forms = Forms(report);
        var titles = report.Sections.Select(section => LabelText.Compact(section.Title)).ToArray();
        var reader = new PartReader();
        var lines = new List<ReportLine>();
        var pending = new List<int>();
        string? section = null, table = null;
        var next = 0;
        var below = 0;
        foreach (var block in document.Blocks)
        {
            if (block is Table found)
            {
                if (found.Parts.Count > 0 && forms.TryGetValue(Key(found.Parts[0].Source), out var id))
                {
                    foreach (var at in pending)
                    {
                        lines[at] = lines[at] with { Table = id, IsCaption = true };
                    }

                    table = id;
                    lines.AddRange(Captions(found, section, id));
                }

                pending.Clear();
                below = 0;
                continue;
            }

            if (block is not Paragraph { Kind: not ParagraphKind.Furniture } paragraph || LabelText.Compact(paragraph.Text) is not { Length: > 0 } text)
            {
                continue;
            }

            if (paragraph.Kind == ParagraphKind.ContentsEntry)
            {
                reader.Contents();
            }
            else if (paragraph.Kind == ParagraphKind.Heading && Find(report.Sections, titles, next, paragraph, text) is { } index)
            {
                next = index + 1;
                section = report.Sections[index].Id;
                reader.Heading(report.Sections[index].Number, titles[index], report.Sections[index].Level);
            }
            else if (paragraph.Kind == ParagraphKind.Body && FormTitles.Of(text) is not null)
            {
                reader.FormTitle();
            }

            // Notes and remarks belong to the form above, titles and header lines to the one below.
            var isInForms = reader.Current == ReportPart.Forms && paragraph.Kind == ParagraphKind.Body;
            var isNote = isInForms && table is not null && below < MostNotes && IsNote(text);
            if (isInForms && !isNote)
            {
                pending.Add(lines.Count);
            }

            below++;
            lines.Add(new(text, reader.Current, paragraph.Kind, section, isNote ? table : null, IsCaption: false, paragraph.Source.Page));
        }

        return new(lines);
    }

    private static bool IsNote(string text) =>
        text.StartsWith('注') || text.StartsWith("说明", StringComparison.Ordinal) || text.StartsWith("备注", StringComparison.Ordinal)
        || text.EndsWith(':') || text.Contains('。', StringComparison.Ordinal);

    private static Dictionary<(int?, Box?, string?), string> Forms(Report report)
    {
        var forms = new Dictionary<(int?, Box?, string?), string>();
        foreach (var form in report.Tables.Where(form => form.Parts.Count > 0 && FormId.Nine.Contains(form.Form, StringComparer.Ordinal)))
        {
            forms.TryAdd((form.Parts[0].Page, form.Parts[0].Bbox, form.Parts[0].Path), form.Id);
        }

        return forms;
    }

    private static (int?, Box?, string?) Key(SourceRef source) => (source.Page, source.Box, source.Path);

    private static IEnumerable<ReportLine> Captions(Table table, string? section, string id) =>
        table.Cells.TakeWhile(cell => cell.Row < CaptionRows)
            .Where(cell => cell.Text.Length is > 3 and <= LongestCaption && (cell.Text.AsSpan().IndexOfAny(":：") >= 0 || cell.Text.Contains("决算表", StringComparison.Ordinal)))
            .Select(cell => new ReportLine(LabelText.Compact(cell.Text), ReportPart.Forms, ParagraphKind.Body, section, id, IsCaption: true, cell.Source.Page));

    private static int? Find(IReadOnlyList<Section> sections, string[] titles, int from, Paragraph heading, string text)
    {
        for (var at = from; at < sections.Count; at++)
        {
            var section = sections[at];
            if (section.Page == heading.Source.Page && section.Path == heading.Source.Path && text.Contains(titles[at], StringComparison.Ordinal))
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
}
