using Extractor.Forms.Context;
using Extractor.Forms.Recognition;
using Extractor.Model;

namespace Extractor.Forms.Findings;

/// <summary>
/// Finds the sentence that says why a form is empty: below the form, or below another one when it speaks of several forms at once.
/// </summary>
internal static class EmptyStatements
{
    /// <summary>The statement for an empty form; null when there is none.</summary>
    public static string? Find(RecognizedTable table, IReadOnlyList<RecognizedTable> all)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(all);
        var own = Statements(table).FirstOrDefault();
        if (own is not null)
        {
            return own;
        }

        var word = table.Form switch
        {
            FormId.ThreePublicExpenses => "三公",
            FormId.GovernmentFundBudget => "政府性基金",
            FormId.StateCapitalBudget => "国有资本",
            _ => null,
        };
        return word is null ? null : all.SelectMany(Statements).FirstOrDefault(statement => statement.Contains(word, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Statements(RecognizedTable table) =>
        table.Shape.Context.Notes.Select(NoteText.EmptyStatement).OfType<string>();
}
