using System.Globalization;
using Extractor.Model;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.Forms;
using Extractor.Subjects;

namespace Extractor.Reconciliation.Rules.Documents;

/// <summary>
/// DOC-05 (ours): in the forms with code rows the name beside a code is the name of that code, in the list of any year, for
/// lists of neighbouring years mix. A code or a name that the list does not know proves nothing, because the list is not
/// complete; a name that is another code's does.
/// </summary>
internal static class SubjectNameRule
{
    private const int MostNamed = 5;

    private static readonly Lazy<ILookup<string, SubjectEntry>> ByName = new(() => SubjectCodes.All.ToLookup(entry => LabelText.Normalise(entry.Name), StringComparer.Ordinal));

    private static readonly string[] Forms =
    [
        FormId.Revenue, FormId.Expenditure, FormId.GeneralPublicBudgetExpenditure, FormId.GovernmentFundBudget, FormId.StateCapitalBudget,
        FormId.GeneralPublicBudgetBasicExpenditure,
    ];

    /// <summary>For each form its wrong names and what could not be looked up, then codes with two names, then rows out of order.</summary>
    public static IEnumerable<Check?> Check(ReportIndex index, Judge judge)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(judge);
        var names = new Dictionary<string, Row>(StringComparer.Ordinal);
        var wrong = new HashSet<string>(StringComparer.Ordinal);
        foreach (var form in Forms)
        {
            if (index.View(form) is not { } view || Rows(view) is not { Count: > 0 } rows)
            {
                continue;
            }

            var unknown = new List<Row>();
            var agreed = 0;
            foreach (var row in rows)
            {
                if (Owner(row, rows, index.Report.Metadata.FiscalYear) is { } owner)
                {
                    wrong.Add(row.Code.Digits);
                    yield return judge.Holds(
                        false, [row.Place],
                        $"《{FormId.TitleOf(form)}》中科目{row.Code}的名称“{row.Name}”是科目{owner.Code}的名称，{row.Code}应为“{Listed(row.Code, index.Report.Metadata.FiscalYear)}”。",
                        $"In the form {form} the code {row.Code} is named \"{row.Name}\", which is the name of {owner.Code}; {row.Code} is \"{Listed(row.Code, index.Report.Metadata.FiscalYear)}\".");
                }
                else if (SubjectCodes.Check(row.Code, row.Name, index.Report.Metadata.FiscalYear) is SubjectMatch.Match or SubjectMatch.OtherYear || IsLike(row))
                {
                    agreed++;
                }
                else
                {
                    unknown.Add(row);
                }
            }

            if (agreed > 0)
            {
                yield return judge.Holds(true, [rows[0].Place], string.Create(CultureInfo.InvariantCulture, $"《{FormId.TitleOf(form)}》有{agreed}行的科目名称与编码相符。"), string.Create(CultureInfo.InvariantCulture, $"In the form {form} the names of {agreed} rows are those of their codes."));
            }

            if (unknown.Count > 0)
            {
                var some = string.Join("、", unknown.Take(MostNamed).Select(row => $"{row.Code} {row.Name}"));
                yield return judge.InsufficientData(
                    string.Create(CultureInfo.InvariantCulture, $"《{FormId.TitleOf(form)}》有{unknown.Count}行的编码或名称不在所用的科目表中（{some}），科目表不完整。"),
                    string.Create(CultureInfo.InvariantCulture, $"the codes or names of {unknown.Count} rows of the form {form} are not on the list ({some}), which is not complete."));
            }

            foreach (var check in Twice(form, rows, names, wrong, judge).Concat(Order(form, rows, judge)))
            {
                yield return check;
            }
        }
    }

    /// <summary>Another code that the printed name belongs to; null when the name may well be that of its code.</summary>
    private static SubjectEntry? Owner(Row row, IReadOnlyList<Row> rows, int? year)
    {
        if (SubjectCodes.Check(row.Code, row.Name, year) != SubjectMatch.NameDiffers || IsPart(row))
        {
            return null;
        }

        var owners = ByName.Value[LabelText.Normalise(row.Name)]
            .Where(entry => entry.Code.List == row.Code.List && entry.Code.Level == row.Code.Level && entry.Code != row.Code)
            .ToArray();
        // 行政运行 is the name of many codes; of them only a neighbour tells of a slip.
        var near = owners.Where(entry => entry.Code.Parent is { } parent && row.Code.Parent == parent).ToArray();
        var owner = near.Length > 0 ? near[0] : owners.Select(entry => entry.Code).Distinct().Count() == 1 ? owners[0] : null;
        // Where neither row of the list was seen in print, the list may err; not where the form prints one name beside both codes.
        return owner is null || owner.IsVerified || SubjectCodes.Find(row.Code).Any(entry => entry.IsVerified)
            || rows.Any(other => other.Code == owner.Code && SubjectName.AreSame(other.Name, row.Name)) ? owner : null;
    }

    /// <summary>The name of the list, of the year where it has one.</summary>
    private static string Listed(SubjectCode code, int? year) => SubjectCodes.Find(code, year).Concat(SubjectCodes.Find(code)).First().Name;

    /// <summary>A name cut short or drawn out at a break of the cell is a way of printing it.</summary>
    private static bool IsPart(Row row)
    {
        var name = LabelText.Normalise(row.Name);
        return SubjectCodes.Find(row.Code).Any(entry => LabelText.Normalise(entry.Name) is var listed && (listed.StartsWith(name, StringComparison.Ordinal) || name.StartsWith(listed, StringComparison.Ordinal)));
    }

    private static bool IsLike(Row row) => IsPart(row) || (SubjectCodes.Find(row.Code).Count > 0 && !CodeDoubt.Is(row.Code, row.Name, null));

    /// <summary>One code with two names that are not two ways of printing one.</summary>
    private static IEnumerable<Check> Twice(string form, IReadOnlyList<Row> rows, Dictionary<string, Row> names, HashSet<string> wrong, Judge judge)
    {
        foreach (var row in rows)
        {
            if (!names.TryGetValue(row.Code.Digits, out var first))
            {
                names[row.Code.Digits] = row;
            }
            else if (!wrong.Contains(row.Code.Digits) && !AreAlike(first.Name, row.Name))
            {
                wrong.Add(row.Code.Digits);
                yield return judge.Holds(
                    false, [row.Place, first.Place],
                    $"科目{row.Code}在《{FormId.TitleOf(form)}》中名为“{row.Name}”，在《{FormId.TitleOf(first.Form)}》中名为“{first.Name}”。",
                    $"The code {row.Code} is named \"{row.Name}\" in the form {form} and \"{first.Name}\" in the form {first.Form}.");
            }
        }
    }

    private static bool AreAlike(string one, string other)
    {
        var (a, b) = (LabelText.Normalise(one), LabelText.Normalise(other));
        return SubjectName.AreSame(one, other) || a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal)
            || a.Intersect(b).Count() * 2 >= Math.Min(a.Distinct().Count(), b.Distinct().Count());
    }

    /// <summary>A code below its own parts; the columns of the economic form run side by side and have no order.</summary>
    private static IEnumerable<Check> Order(string form, IReadOnlyList<Row> rows, Judge judge)
    {
        if (form == FormId.GeneralPublicBudgetBasicExpenditure)
        {
            yield break;
        }

        var seen = new Dictionary<string, Row>(StringComparer.Ordinal);
        var told = false;
        foreach (var row in rows)
        {
            for (var parent = row.Code.Parent; parent is { } above; parent = above.Parent)
            {
                seen.TryAdd(above.Digits, row);
            }

            if (!told && seen.TryGetValue(row.Code.Digits, out var child))
            {
                told = true;
                yield return judge.Holds(
                    false, [row.Place, child.Place],
                    $"《{FormId.TitleOf(form)}》中科目{row.Code}排在其下级科目{child.Code}之后。",
                    $"In the form {form} the code {row.Code} stands below {child.Code}, which is a part of it.");
            }
        }
    }

    private static IReadOnlyList<Row> Rows(TableView view)
    {
        var rows = new List<Row>();
        var seen = new HashSet<(int, string)>();
        foreach (var found in view.Observations.OrderBy(found => found.Row).ThenBy(found => found.ColumnIndex))
        {
            if (found is { Code: { } code, Item: { Length: > 0 } item } && SubjectCode.TryParse(code) is { } subject && seen.Add((found.Row, code))
                && !found.Flags.Any(flag => flag is Flags.AmbiguousRow or Flags.Ocr or Flags.UnmappedLetters))
            {
                rows.Add(new(view.Table.Form, subject, item, new(found.Id, 0, 0, true, false, found.Page ?? view.Page, "", "", Scale.Usual, FigureSource.Observation)));
            }
        }

        return rows;
    }

    private sealed record Row(string Form, SubjectCode Code, string Name, Figure Place);
}
