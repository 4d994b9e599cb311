using Extractor.Model;
using Extractor.Reconciliation.Claims;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.Forms;
using Extractor.Subjects;

namespace Extractor.Reconciliation.Rules.Prose;

/// <summary>
/// 主要包括：基本工资、津贴补贴…: the names of the items that are not zero. Names are compared by their stems, because texts and forms
/// add or drop 支出, 费 and brackets (reference: narrative, section 3, lists).
/// </summary>
internal static class ItemLists
{
    /// <summary>A form prints zeros in place of blanks when more than one in so many of its figures is zero.</summary>
    private const int ZeroStyle = 5;

    /// <summary>The rule on one of the two lists.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="subject">What the list is about.</param>
    /// <param name="classes">The classes (类) whose items it names.</param>
    public static Rule Rule(string id, string subject, params string[] classes) => new(
        id, RuleClass.Doc, [FormId.GeneralPublicBudgetBasicExpenditure], (index, judge) => NarrativeRules.OrNothing(
            judge, index.Narrative.In(NarrativePart.Basic, subject).SelectMany(statement => statement.Claims).Where(claim => claim.Measure == "list" && claim.Items.Count > 0)
                .SelectMany(claim => Check(index, judge, claim, classes))));

    private static IEnumerable<Check?> Check(ReportIndex index, Judge judge, Claim list, string[] classes)
    {
        var form = index.Economic!;
        var printed = form.Codes;
        var zeros = printed.Where(code => form.Of(code)!.Amount == 0).ToArray();
        // A lone 0.00 among blanks is an amount too small to print; where all blanks are printed so, it is none.
        var spent = (zeros.Length * ZeroStyle > printed.Count ? printed.Except(zeros, StringComparer.Ordinal) : printed).ToHashSet(StringComparer.Ordinal);
        string[] items = [.. spent.Where(code => code.Length == 5 && classes.Contains(code[..3], StringComparer.Ordinal) && form.Of(code)!.Amount != 0)];
        if (items.Length == 0 || form.HasRepeatedCodes)
        {
            return [];
        }

        var stated = index.Claims.FigureOf(list);
        var names = list.Items.Select(name => new Name(name, [.. SubjectIndex.Economic.Find(name).Select(entry => entry.Code.Digits).Distinct(StringComparer.Ordinal)])).ToArray();
        bool IsNamed(string code) => names.Any(name => name.Codes.Any(known => known == code || known == code[..3])) || names.Any(name => SubjectName.AreSame(name.Text, form.NameOf(code)));
        if (!items.Any(IsNamed))
        {
            return [judge.InsufficientData($"{stated.Place}所列名称与表中科目均对应不上。", $"none of the names in {stated.PlaceEn} is one that the form prints.")];
        }

        // One list is one place: all that is wrong with it is said at once.
        var blank = names.Where(name => IsZero(name, spent, classes) && !spent.Any(code => SubjectName.AreSame(name.Text, form.NameOf(code)))).ToArray();
        var missing = list.Flags.Contains(Flags.OpenEnded, StringComparer.Ordinal) ? [] : items.Where(code => !IsNamed(code)).Order(StringComparer.Ordinal).Select(code => form.Of(code)!).ToArray();
        if (blank.Length == 0 && missing.Length == 0)
        {
            return [judge.Holds(true, [stated], $"{stated.Place}与表中有数字的科目相符。", $"{stated.PlaceEn} names what the form prints a figure for.")];
        }

        string[] faults =
        [
            .. blank.Select(name => $"列有“{name.Text}”，而《{FormId.TitleOf(FormId.GeneralPublicBudgetBasicExpenditure)}》中{CodeOf(name, classes)}没有数字"),
            .. missing.Select(figure => $"没有列出{figure.Place}，而表中有数字"),
        ];
        string[] faultsEn =
        [
            .. blank.Select(name => $"it names {name.Text}, but the form prints nothing for {CodeOf(name, classes)}"),
            .. missing.Select(figure => $"it leaves out {figure.PlaceEn}, where the form prints a figure"),
        ];
        return [judge.Holds(false, [stated, .. missing], $"{stated.Place}：{string.Join('；', faults)}。", $"{stated.PlaceEn}: {string.Join("; ", faultsEn)}.")];
    }

    private static string CodeOf(Name name, string[] classes) => name.Codes.First(code => code.Length == 5 && classes.Contains(code[..3], StringComparer.Ordinal));

    /// <summary>Whether a name is for certain that of an item of these classes for which the form prints nothing.</summary>
    private static bool IsZero(Name name, HashSet<string> spent, string[] classes) =>
        name.Codes.Any(code => code.Length == 5 && classes.Contains(code[..3], StringComparer.Ordinal)) && !name.Codes.Any(spent.Contains);

    private sealed record Name(string Text, IReadOnlyList<string> Codes);
}
