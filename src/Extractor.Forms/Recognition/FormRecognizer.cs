using Extractor.Forms.Context;
using Extractor.Forms.Grids;
using Extractor.Forms.Headers;
using Extractor.Model;

namespace Extractor.Forms.Recognition;

/// <summary>
/// Finds the nine forms among the tables: by their contents first, by the words of title, notes and heading second, never by the
/// printed number. Each form is found at most once, save the basic expenditure, which may be set as two tables.
/// </summary>
internal static class FormRecognizer
{
    private const double TitleWeight = 0.35;
    private const double NoteWeight = 0.25;
    private const double HeadingWeight = 0.15;
    private const double Certain = 0.7;
    private const double TitleAlone = 0.4;
    private const double AllowedByTitle = 0.6;

    /// <summary>One entry for each table, in the same order.</summary>
    public static IReadOnlyList<RecognizedTable> Recognize(IReadOnlyList<TableShape> shapes, bool isBudgetReport)
    {
        ArgumentNullException.ThrowIfNull(shapes);
        var candidates = shapes.Select(shape => isBudgetReport ? [] : Candidates(shape)).ToArray();
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        var assigned = new Candidate?[shapes.Count];
        var ranked = candidates
            .SelectMany((list, table) => list.Select(candidate => (Table: table, Candidate: candidate)))
            .OrderByDescending(entry => entry.Candidate.Score)
            .ThenByDescending(entry => HasFigures(shapes[entry.Table]))
            .ThenBy(entry => entry.Table);
        foreach (var (table, candidate) in ranked)
        {
            if (assigned[table] is null && !taken.ContainsKey(candidate.Form) && !IsRepeat(candidates[table], candidate, taken))
            {
                assigned[table] = candidate;
                taken.Add(candidate.Form, table);
            }
        }

        for (var table = 1; table < shapes.Count; table++)
        {
            if (assigned[table] is null && assigned[table - 1]?.Form == FormId.GeneralPublicBudgetBasicExpenditure && IsOtherHalf(shapes[table - 1], shapes[table]))
            {
                assigned[table] = assigned[table - 1];
            }
        }

        return [.. shapes.Select((shape, table) => Decide(shape, candidates[table], assigned[table]))];
    }

    private static RecognizedTable Decide(TableShape shape, IReadOnlyList<Candidate> candidates, Candidate? assigned)
    {
        if (assigned is { } found)
        {
            var rival = candidates.Where(candidate => candidate.Form != found.Form).Select(candidate => candidate.Score).DefaultIfEmpty(0).Max();
            return new(shape, found.Form, found.Score < Certain && (found.Score <= TitleAlone || found.Score - rival < HeadingWeight - 0.01));
        }

        var form = PerformanceTable.Is(shape.Context) ? FormId.PerformanceSelfEvaluation : FormId.Other;
        return new(shape, form, false, candidates.Count > 0 ? candidates[0].Form : null);
    }

    /// <summary>
    /// Whether the table is, beyond doubt, a second copy of a form that is taken: then it must not slip into its second choice.
    /// </summary>
    private static bool IsRepeat(IReadOnlyList<Candidate> candidates, Candidate candidate, Dictionary<string, int> taken)
    {
        var best = candidates[0];
        return best.Form != candidate.Form && taken.ContainsKey(best.Form) && best.Score >= Certain && candidate.Score < Certain;
    }

    /// <summary>
    /// The basic expenditure set as two tables under one title: personnel with its total, then public funds. Two tables stay two,
    /// for their heads differ; the code lists tell that they are one form.
    /// </summary>
    private static bool IsOtherHalf(TableShape first, TableShape second)
    {
        var upper = first.Codes.Select(code => code.Digits).ToList();
        var lower = second.Codes.Select(code => code.Digits).ToList();
        return upper.Count > 0 && lower.Count > 0 && second.Context.Title is null
            && upper.TrueForAll(IsPersonnel)
            && lower.TrueForAll(code => code is ['3', ..] && code.Length is 3 or 5 && !IsPersonnel(code));

        static bool IsPersonnel(string code) => code is ['3', '0', '1' or '3', ..] && code.Length is 3 or 5;
    }

    private static IReadOnlyList<Candidate> Candidates(TableShape shape)
    {
        var context = shape.Context;
        var title = TitleWords.Classify(context.Title);
        if (title.IsBudget || title.Form is FormId.Other or FormId.PerformanceSelfEvaluation || PerformanceTable.Is(context))
        {
            return [];
        }

        var signature = new FormSignature(shape);
        var scores = new Dictionary<string, double>(StringComparer.Ordinal);
        var contents = signature.Candidates(title.Form is not null);
        foreach (var candidate in contents)
        {
            scores[candidate.Form] = candidate.Score;
        }

        if (contents.Count == 0)
        {
            // Without heads the title decides, if the body is of the right kind.
            if (title.Form == FormId.ThreePublicExpenses && !signature.HasRowLabels && context.Grid.ColumnCount >= 6)
            {
                scores[FormId.ThreePublicExpenses] = TitleAlone;
            }
            else if (title.Form is { } named && signature.HasCodesOnly && named is not (FormId.RevenueAndExpenditureSummary or FormId.FiscalAppropriationSummary or FormId.GeneralPublicBudgetBasicExpenditure))
            {
                scores[named] = TitleAlone;
            }
            else if (title.Form is null && IsTwelveFigures(shape))
            {
                scores[FormId.ThreePublicExpenses] = TitleAlone;
            }
        }

        if (title.Form is { } titled && !scores.ContainsKey(titled) && signature.Allows(titled))
        {
            scores[titled] = AllowedByTitle;
        }

        Add(scores, title.Form, TitleWeight);
        foreach (var form in context.Notes.SelectMany(FormsNamedIn).Distinct(StringComparer.Ordinal))
        {
            Add(scores, form, title.Form is null ? NoteWeight : NoteWeight / 5);
        }

        if (title.Form is null)
        {
            Add(scores, TitleWords.Classify(context.Heading).Form, HeadingWeight);
        }

        return [.. scores.Select(pair => new Candidate(pair.Key, Math.Min(pair.Value, 1.3))).OrderByDescending(candidate => candidate.Score).ThenBy(candidate => candidate.Form, StringComparer.Ordinal)];
    }

    private static void Add(Dictionary<string, double> scores, string? form, double weight)
    {
        if (form is not null && scores.TryGetValue(form, out var score))
        {
            scores[form] = score + weight;
        }
    }

    /// <summary>The forms that a note below a table speaks of; none when it speaks of several.</summary>
    private static IEnumerable<string> FormsNamedIn(string note)
    {
        List<string> forms = [];
        if (note.Contains("政府性基金", StringComparison.Ordinal))
        {
            forms.Add(FormId.GovernmentFundBudget);
        }

        if (note.Contains("国有资本", StringComparison.Ordinal))
        {
            forms.Add(FormId.StateCapitalBudget);
        }

        if (note.Contains("一般公共预算", StringComparison.Ordinal) && !note.Contains("基本支出", StringComparison.Ordinal) && !note.Contains("三公", StringComparison.Ordinal))
        {
            forms.Add(FormId.GeneralPublicBudgetExpenditure);
        }

        return forms.Count == 1 ? forms : [];
    }

    /// <summary>A row of twelve columns, half of them figures, and nothing else: the three-public form without its head.</summary>
    private static bool IsTwelveFigures(TableShape shape)
    {
        var grid = shape.Context.Grid;
        return grid.ColumnCount == 12
            && Enumerable.Range(0, grid.RowCount).All(row => grid.TextsIn(row).All(text => !FormWords.HasIdeograph(text)))
            && Enumerable.Range(0, grid.RowCount).Any(row => grid.TextsIn(row).Any(FormWords.IsAmount));
    }

    /// <summary>Of two copies a filled one counts, else the first: a second set of forms behind the first is not mixed with it.</summary>
    private static bool HasFigures(TableShape shape) =>
        Enumerable.Range(0, shape.Context.Grid.RowCount).Any(row => shape.Context.Grid.TextsIn(row).Any(FormWords.IsAmount));
}
