using System.Text.RegularExpressions;
using Extractor.Forms.Context;
using Extractor.Forms.Metadata;
using Extractor.Forms.Recognition;
using Extractor.Model;
using Extractor.Subjects;

namespace Extractor.Forms.Findings;

/// <summary>What is odd about the set of tables as a whole.</summary>
internal static partial class ReportFindings
{
    /// <summary>First fiscal year with a form for the state capital budget in all places.</summary>
    private const int FirstStateCapitalYear = 2020;

    private const int FewestTemplateForms = 3;

    /// <summary>Missing, repeated and uncertain forms, budgets, templates, loose figures.</summary>
    public static IEnumerable<Diagnostic> Find(
        Document document, IReadOnlyList<RecognizedTable> tables, IReadOnlyList<ReportTable> output, bool isBudgetReport, int? fiscalYear)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(output);
        if (isBudgetReport)
        {
            return [new(DiagnosticSeverity.Error, "forms", "budget-report", "The document is a budget (预算), not a final account (决算); its tables are kept as other tables.")];
        }

        var found = output.Select(table => table.Form).Where(form => FormId.Nine.Contains(form, StringComparer.Ordinal)).ToHashSet(StringComparer.Ordinal);
        return [
            .. Missing(document.Blocks, tables, found, fiscalYear),
            .. Template(document, output),
            .. tables.SelectMany((table, index) => OfTable(table, output[index], index > 0 ? output[index - 1] : null)),
            .. tables.SelectMany((table, index) => StrayFigures(table, output[index], index > 0 ? output[index - 1] : null)),
        ];
    }

    private static IEnumerable<Diagnostic> Missing(IReadOnlyList<Block> blocks, IReadOnlyList<RecognizedTable> tables, HashSet<string> found, int? fiscalYear)
    {
        if (found.Count == 0)
        {
            yield return new(DiagnosticSeverity.Error, "forms", "no-forms", tables.Count == 0
                ? "The document holds no table; none of the nine forms was found."
                : $"None of the {tables.Count} tables of the document is one of the nine forms.");
            yield break;
        }

        var announced = Announced(blocks);
        foreach (var form in FormId.Nine.Where(form => !found.Contains(form)))
        {
            if (form == FormId.StateCapitalBudget && fiscalYear < FirstStateCapitalYear && !announced.Contains(form))
            {
                continue;
            }

            var listed = announced.Contains(form) ? " although the document lists its title" : "";
            yield return new(DiagnosticSeverity.Warning, "forms", "form-missing", $"The form {form} ({FormId.TitleOf(form)}) was not found{listed}.");
        }
    }

    /// <summary>Forms whose titles stand in the contents or in headings.</summary>
    private static HashSet<string> Announced(IReadOnlyList<Block> blocks)
    {
        var forms = new HashSet<string>(StringComparer.Ordinal);
        foreach (var paragraph in blocks.OfType<Paragraph>())
        {
            var title = ContentsResidue().Replace(LabelText.Compact(paragraph.Text), "");
            if (title.Length <= 60 && title.Contains("决算", StringComparison.Ordinal) && CaptionText.IsTitle(title) && TitleWords.Classify(title).Form is { } form)
            {
                forms.Add(form);
            }
        }

        return forms;
    }

    private static IEnumerable<Diagnostic> Template(Document document, IReadOnlyList<ReportTable> output)
    {
        var forms = output.Where(table => FormId.Nine.Contains(table.Form, StringComparer.Ordinal)).ToArray();
        if (forms.Length < FewestTemplateForms || forms.Any(table => !table.IsEmpty) || TemplateEvidence.Find(document) is not { IsTemplate: true } evidence)
        {
            yield break;
        }

        yield return new(DiagnosticSeverity.Error, "forms", "template", $"The document is an empty template: no form holds a figure and names are left open (\"{evidence.Quotes.FirstOrDefault()}\").");
    }

    private static IEnumerable<Diagnostic> OfTable(RecognizedTable table, ReportTable output, ReportTable? before)
    {
        var page = output.Parts.Count > 0 ? output.Parts[0].Page : null;
        if (table.DuplicateOf is { } form && FormId.Nine.Contains(form, StringComparer.Ordinal))
        {
            yield return new(DiagnosticSeverity.Warning, "forms", "form-duplicate", $"Table {output.Id} looks like the form {form} ({FormId.TitleOf(form)}), for which another table matches better; it is kept as another table.", page);
        }

        if (!FormId.Nine.Contains(output.Form, StringComparer.Ordinal))
        {
            // Right below a form and untitled: probably the end or the right side of that form, which could not be joined to it.
            var context = table.Shape.Context;
            if (output.Form == FormId.Other && table.DuplicateOf is null && context.Title is null && context.FollowsTable && !output.IsEmpty
                && (table.Shape.HeaderRows == 0 || FormId.Nine.Contains(before?.Form, StringComparer.Ordinal)))
            {
                yield return new(DiagnosticSeverity.Warning, "forms", "unplaced-rows", $"Table {output.Id} follows another table without a word between; if it continues that table, its figures are missing there.", page);
            }

            yield break;
        }

        if (table.IsUncertain)
        {
            yield return new(DiagnosticSeverity.Warning, "forms", "form-uncertain", $"Table {output.Id} was taken for the form {output.Form} ({FormId.TitleOf(output.Form)}) without certainty.", page);
        }

    }

    /// <summary>Figures above or below a form that stand in no table.</summary>
    private static IEnumerable<Diagnostic> StrayFigures(RecognizedTable table, ReportTable output, ReportTable? before)
    {
        if (!FormId.Nine.Contains(output.Form, StringComparer.Ordinal) && !FormId.Nine.Contains(before?.Form, StringComparer.Ordinal))
        {
            yield break;
        }

        var page = output.Parts.Count > 0 ? output.Parts[0].Page : null;
        foreach (var line in table.Shape.Context.StrayLines)
        {
            yield return new(DiagnosticSeverity.Warning, "forms", "stray-figure", $"Beside table {output.Id} ({output.Form}) stand figures that no cell holds: \"{line}\".", page);
        }
    }

    [GeneratedRegex("(\\.{2,}|…+|·{2,}|-{2,})?\\d{0,3}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ContentsResidue();
}
