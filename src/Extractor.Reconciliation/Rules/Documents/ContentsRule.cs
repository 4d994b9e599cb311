using Extractor.Model;
using Extractor.Reconciliation.Documents;
using Extractor.Reconciliation.Forms;

namespace Extractor.Reconciliation.Rules.Documents;

/// <summary>DOC-03, the contents: each form that they list is there, and each form that is there is listed.</summary>
internal static class ContentsRule
{
    /// <summary>Fewer forms in the contents name only some on purpose.</summary>
    private const int FewestListed = 6;

    private const string WithoutText = "page-without-text";

    /// <summary>One check for each form that is listed or there.</summary>
    public static IEnumerable<Check?> Check(ReportIndex index, Judge judge)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(judge);
        var entries = index.Text!.Lines.Where(line => line.Kind == ParagraphKind.ContentsEntry).ToArray();
        var listed = new Dictionary<string, ReportLine>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (FormTitles.Of(entry.Text) is { } form)
            {
                listed.TryAdd(form, entry);
            }
        }

        if (listed.Count == 0)
        {
            yield return judge.NotApplicable("没有目录，或目录没有列出各表。", "there are no contents, or they list no forms.");
            yield break;
        }

        var present = index.Report.Tables.Select(table => table.Form).ToHashSet(StringComparer.Ordinal);
        var titled = index.Text.Lines.Where(line => line.Kind != ParagraphKind.ContentsEntry).Select(line => FormTitles.Of(line.Text)).OfType<string>()
            .Concat(index.Report.Tables.Where(table => table.Form == FormId.Other).SelectMany(Titles).Select(title => FormTitles.Of(Labels.Compact(title))).OfType<string>())
            .ToHashSet(StringComparer.Ordinal);
        var missing = listed.Keys.Count(form => !present.Contains(form));
        var hasUnread = index.Report.Diagnostics.Any(found => found.Code == WithoutText);
        var contents = string.Concat(entries.Select(entry => entry.Text).Where(text => !text.Contains("说明", StringComparison.Ordinal)));
        foreach (var form in FormId.Nine)
        {
            var name = FormId.TitleOf(form);
            if (listed.TryGetValue(form, out var entry))
            {
                yield return present.Contains(form) ? judge.Holds(true, [entry.AsPlace()], $"目录所列《{name}》在报告中。", $"The form {form} is in the contents and in the report.")
                    : titled.Contains(form) || hasUnread || missing * 2 > listed.Count ? judge.InsufficientData($"目录所列《{name}》未能识别，可能是图片或另附文件。", $"the form {form} of the contents was not recognised; it may be an image or another file.")
                    : judge.Holds(false, [entry.AsPlace()], $"目录列有“{FormTitles.WithoutPageNumber(entry.Text)}”，但报告中没有《{name}》。", $"The contents list \"{FormTitles.WithoutPageNumber(entry.Text)}\", but the report has no form {form}.");
            }
            else if (present.Contains(form) && listed.Count >= FewestListed && !IsMentioned(contents, form))
            {
                var table = index.Report.Tables.First(table => table.Form == form);
                yield return judge.Holds(
                    false, [new ReportLine("", ReportPart.Forms, ParagraphKind.Body, null, table.Id, IsCaption: false, table.Parts.Count > 0 ? table.Parts[0].Page : null).AsPlace()],
                    $"报告中有《{name}》，但目录没有列出。", $"The report has the form {form}, but the contents do not list it.");
            }
        }
    }

    /// <summary>What may be the title of a table that was not recognised: its own, or its first rows.</summary>
    private static IEnumerable<string> Titles(ReportTable table) =>
        table.Cells.TakeWhile(cell => cell.Row < 3).Select(cell => cell.Text).Where(text => text.Contains('表', StringComparison.Ordinal)).Append(table.Title ?? "");

    /// <summary>An entry may be broken over lines, or joined with its neighbour.</summary>
    private static bool IsMentioned(string contents, string form) => form switch
    {
        FormId.ThreePublicExpenses => contents.Contains("三公", StringComparison.Ordinal),
        FormId.StateCapitalBudget => contents.Contains("国有资本经营预算", StringComparison.Ordinal),
        FormId.GovernmentFundBudget => contents.Contains("政府性基金", StringComparison.Ordinal),
        FormId.GeneralPublicBudgetBasicExpenditure => contents.Contains("基本支出决算", StringComparison.Ordinal),
        FormId.GeneralPublicBudgetExpenditure => contents.Contains("一般公共预算财政拨款支出决算", StringComparison.Ordinal) || contents.Contains("一般公共预算财政拨款收入支出", StringComparison.Ordinal),
        FormId.FiscalAppropriationSummary => contents.Contains("财政拨款收入支出", StringComparison.Ordinal) || contents.Contains("财政拨款收支", StringComparison.Ordinal),
        FormId.Revenue => contents.Contains("收入决算", StringComparison.Ordinal),
        FormId.Expenditure => contents.Contains("支出决算", StringComparison.Ordinal),
        _ => contents.Contains("收入支出决算", StringComparison.Ordinal) || contents.Contains("收支决算", StringComparison.Ordinal),
    };
}
