using Extractor.Model;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.Forms;
using Extractor.Reconciliation.Rules.Documents;

namespace Extractor.Reconciliation.Rules;

/// <summary>Consistency of presentation that the forms alone can show.</summary>
internal static class PresentationRules
{
    private static readonly string[] MayBeEmpty = [FormId.ThreePublicExpenses, FormId.GovernmentFundBudget, FormId.StateCapitalBudget];
    private static readonly string[] Statements = ["故本表无数据", "本表无数据", "故本表为空", "本表为空表"];

    /// <summary>The rules.</summary>
    public static IEnumerable<Rule> All { get; } =
    [
        new("DOC-02", RuleClass.Doc, [], EmptyForms),
        new("DOC-04", RuleClass.Doc, [], (index, judge) => Units(index, judge).Append(NarrativeUnitRule.Check(index, judge))),
    ];

    /// <summary>An empty form says why; a form with data does not say that it is empty.</summary>
    private static IEnumerable<Check?> EmptyForms(ReportIndex index, Judge judge)
    {
        foreach (var form in MayBeEmpty)
        {
            if (index.View(form) is not { } view)
            {
                continue;
            }

            var name = FormId.TitleOf(form);
            Figure[] place = [view.Zero("合计", "")];
            if (view.IsEmpty)
            {
                var isExplained = !string.IsNullOrEmpty(view.Table.EmptyStatement);
                yield return judge.Holds(isExplained, place, isExplained ? $"《{name}》无数据，并有说明。" : $"《{name}》无数据，但没有说明原因。", isExplained ? $"The form {form} is empty and says so." : $"The form {form} is empty without a statement why.");
            }
            else if (view.Table.Notes.FirstOrDefault(note => Statements.Any(words => Labels.Compact(note).Contains(words, StringComparison.Ordinal)) && IsAbout(note, form)) is { } statement)
            {
                yield return judge.Holds(false, place, $"《{name}》有数据，但表下说明：{statement}", $"The form {form} holds figures, but a note below it says that it is empty: {statement}");
            }
            else
            {
                yield return judge.Holds(true, place, $"《{name}》有数据，没有空表说明。", $"The form {form} holds figures and does not say that it is empty.");
            }
        }
    }

    /// <summary>A statement below one form may speak of another.</summary>
    private static bool IsAbout(string note, string form)
    {
        var word = form switch { FormId.ThreePublicExpenses => "三公", FormId.GovernmentFundBudget => "政府性基金", _ => "国有资本" };
        return note.Contains(word, StringComparison.Ordinal);
    }

    /// <summary>The forms print one unit.</summary>
    private static IEnumerable<Check?> Units(ReportIndex index, Judge judge)
    {
        var views = FormId.Nine.Select(index.View).OfType<TableView>()
            .Where(view => view.Table.Unit is not null && !view.Table.Flags.Any(flag => flag is Flags.UnitInherited or Flags.UnitAssumed)).ToArray();
        if (views.Length < 2)
        {
            return [];
        }

        var usual = views.GroupBy(view => view.Table.Unit!, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).First().Key;
        var other = views.Where(view => view.Table.Unit != usual).ToArray();
        return other.Length == 0
            ? [judge.Holds(true, [views[0].Zero("合计", "")], $"各表单位均为{usual}。", $"All forms print the unit {usual}.")]
            : other.Select(view => judge.Holds(false, [view.Zero("合计", "")], $"《{FormId.TitleOf(view.Table.Form)}》的单位是{view.Table.Unit}，其他各表是{usual}。", $"The form {view.Table.Form} prints the unit {view.Table.Unit}, the others {usual}."));
    }
}
