using System.Globalization;
using Extractor.Model;
using Extractor.Reconciliation.Causes;
using Extractor.Reconciliation.Constraints;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Findings;

/// <summary>Words the causes of failed checks as findings, gravest first, then in reading order.</summary>
internal sealed class FindingWriter
{
    private const string ErrorSeverity = "error";
    private const string MinorSeverity = "minor";
    private const int MostPlaces = 4;

    private readonly RelationGraph _graph;
    private readonly PlaceIndex _places;

    /// <summary>Prepares for a report.</summary>
    /// <param name="graph">Its comparisons.</param>
    /// <param name="places">Where its figures stand.</param>
    public FindingWriter(RelationGraph graph, PlaceIndex places)
    {
        _graph = graph;
        _places = places;
    }

    /// <summary>The findings, numbered.</summary>
    /// <param name="causes">The causes of failed comparisons.</param>
    /// <param name="others">Failed checks that are no comparisons, or compare what need not agree.</param>
    /// <param name="suspects">By id of such a check its figures, the likeliest at fault first.</param>
    public IReadOnlyList<Finding> Write(IReadOnlyList<Cause> causes, IReadOnlyList<Check> others, IReadOnlyDictionary<string, IReadOnlyList<string>> suspects)
    {
        ArgumentNullException.ThrowIfNull(causes);
        ArgumentNullException.ThrowIfNull(others);
        ArgumentNullException.ThrowIfNull(suspects);
        var drafts = causes.Select(Draft).GroupBy(draft => draft.Refs[0], StringComparer.Ordinal).Select(Merge).ToList();
        foreach (var check in others)
        {
            // What is said of a figure that is already found wrong is one more piece of evidence; two remarks on the words of one
            // section or form are two matters.
            var known = drafts.FindIndex(draft => !(IsOnWords(draft.Rule) && IsOnWords(check.Rule)) && draft.Refs.Take(2).Any(reference => check.Refs.Contains(reference, StringComparer.Ordinal)));
            if (known >= 0)
            {
                drafts[known] = drafts[known] with { Evidence = [.. drafts[known].Evidence, check.Id], Severity = Graver(drafts[known].Severity, check.Severity) };
            }
            else
            {
                drafts.Add(Draft(check, suspects.GetValueOrDefault(check.Id, [])));
            }
        }

        return [.. drafts
            .OrderBy(draft => draft.Severity == ErrorSeverity ? 0 : 1)
            .ThenBy(draft => _places.OrderOf(draft.Refs.Count > 0 ? draft.Refs[0] : ""))
            .Select((draft, index) => draft with { Id = "f" + (index + 1).ToString(CultureInfo.InvariantCulture) })];
    }

    private static bool IsOnWords(string rule) => rule.StartsWith("DOC-", StringComparison.Ordinal);

    /// <summary>What comes down to one place is one finding, however many explanations were needed for it.</summary>
    private static Finding Merge(IEnumerable<Finding> drafts)
    {
        var ranked = drafts.OrderBy(draft => draft.Kind == FindingKind.Contradiction ? 1 : 0).ThenByDescending(draft => draft.Evidence.Count).ToArray();
        return ranked.Length == 1 ? ranked[0] : ranked[0] with
        {
            Severity = ranked.Any(draft => draft.Severity == ErrorSeverity) ? ErrorSeverity : MinorSeverity,
            Suggested = ranked.Where(draft => draft.Kind == FindingKind.Figure).Select(draft => draft.Suggested).Distinct().Count() == 1 ? ranked[0].Suggested : null,
            Evidence = [.. ranked.SelectMany(draft => draft.Evidence).Distinct(StringComparer.Ordinal)],
        };
    }

    private static string Graver(string one, string? other) => one == ErrorSeverity || other == ErrorSeverity ? ErrorSeverity : MinorSeverity;

    private Finding Draft(Check check, IReadOnlyList<string> suspects)
    {
        // A figure of the report of the year before stands in no place of this one.
        string[] refs = [.. suspects.Concat(check.Refs).Distinct(StringComparer.Ordinal).OrderBy(reference => _places.Find(reference) is null)];
        return At(refs.FirstOrDefault() ?? "", suspects.Count > 0 ? null : check.Page, new()
        {
            Id = "",
            Kind = suspects.Count > 0 ? FindingKind.Contradiction : FindingKind.Wording,
            Severity = check.Severity ?? MinorSeverity,
            Rule = check.Rule,
            Refs = refs,
            Evidence = [check.Id],
            Page = check.Page,
            Message = check.Message,
            MessageEn = check.MessageEn,
        });
    }

    private Finding Draft(Cause cause)
    {
        var checks = cause.Explained.Select(relation => _graph.Relations[relation].Check).ToArray();
        // The comparison of fewest figures shows it most directly.
        var direct = checks.OrderBy(check => check.Severity == ErrorSeverity ? 0 : 1).ThenBy(check => check.Refs.Count).First();
        var figure = _graph.Nodes[cause.Changes[0].Node].Figure;
        var places = cause.Changes.Select(change => _graph.Nodes[change.Node].Figure).Concat(cause.Rivals.Select(node => _graph.Nodes[node].Figure)).ToArray();
        var suggested = cause.IsUnique && cause.Kind is FindingKind.Figure && !IsTurned(cause, figure) ? cause.Changes[0].Amount / figure.Scale.Factor : (decimal?)null;
        var (message, messageEn) = cause.Kind == FindingKind.MissingRow ? MissingWords(cause, figure) : Words(cause, figure, places, suggested, checks.Length);
        if (cause.Kind == FindingKind.Figure && direct.Refs.Count > 0 && direct.Refs[0] == figure.Reference)
        {
            // The evidence speaks of the figure itself: it need not be introduced.
            (message, messageEn) = Continued(direct, figure, suggested, checks.Length);
        }
        else
        {
            (message, messageEn) = ($"{message}依据：{direct.Message}", $"{messageEn} Evidence: {direct.MessageEn}");
        }

        if (IsTurned(cause, figure))
        {
            (message, messageEn) = (message + "按其他数字，增减方向应相反。", messageEn + " By all other figures it goes the other way.");
        }

        return At(figure.Reference, figure.Page, new()
        {
            Id = "",
            Kind = cause.Kind,
            Severity = checks.Any(check => check.Severity == ErrorSeverity) ? ErrorSeverity : MinorSeverity,
            Rule = direct.Rule,
            Refs = [.. places.Select(place => place.Reference).Distinct(StringComparer.Ordinal)],
            Printed = figure.IsPrinted ? figure.Amount / figure.Scale.Factor : null,
            Suggested = suggested,
            Unit = figure.Scale.Name.Length > 0 ? figure.Scale.Name : null,
            Evidence = [direct.Id, .. checks.Where(check => check != direct).Select(check => check.Id)],
            Message = message,
            MessageEn = messageEn,
        });
    }

    /// <summary>Whether the word beside the figure is wrong, and not the figure.</summary>
    private static bool IsTurned(Cause cause, Figure figure) =>
        cause.Kind == FindingKind.Figure && figure is { HasDirection: true, Amount: not 0 } && cause.Changes[0].Amount == -figure.Amount;

    private Finding At(string reference, int? page, Finding finding)
    {
        var place = _places.Find(reference);
        return finding with
        {
            Form = place?.Form,
            Section = place?.Section,
            // Words have a page of their own; the place that they refer to may be the section that they stand in.
            Page = page ?? place?.Page,
            Bbox = page is null || page == place?.Page ? place?.Bbox : null,
            Path = place?.Path,
        };
    }

    private static (string Chinese, string English) Words(Cause cause, Figure figure, IReadOnlyList<Figure> places, decimal? suggested, int count)
    {
        var printed = Text(figure);
        switch (cause.Kind)
        {
            case FindingKind.Misplaced:
                return ($"{figure.Place}的{printed}应列于{places[1].Place}。", $"{printed} at {figure.PlaceEn} belongs to {places[1].PlaceEn}.");
            case FindingKind.Exchanged:
                return ($"{figure.Place}与{places[1].Place}的数字互换。", $"The figures at {figure.PlaceEn} and {places[1].PlaceEn} stand in each other's place.");
            case FindingKind.Contradiction:
                var rest = places.Skip(1).Take(MostPlaces).ToArray();
                return rest.Length == 0
                    ? ($"{figure.Place}（{printed}）与其他数字矛盾。", $"{figure.PlaceEn} ({printed}) contradicts other figures.")
                    : ($"{figure.Place}（{printed}）与{string.Join("、", rest.Select(place => $"{place.Place}（{Text(place)}）"))}之间有一处有误。",
                        $"One of {figure.PlaceEn} ({printed}) and {string.Join(", ", rest.Select(place => $"{place.PlaceEn} ({Text(place)})"))} is wrong.");
            default:
                var (mend, mendEn) = suggested is { } value
                    ? ($"，按其他数字应为{Number(value)}{figure.Scale.Name}", $"; by all other figures it should be {Number(value)}")
                    : ("", "");
                var what = figure.IsPrinted ? $"为{printed}" : "未填";
                var whatEn = figure.IsPrinted ? $"is {printed}" : "is blank";
                return ($"{figure.Place}{what}，与{count}项勾稽关系不符{mend}。", $"{figure.PlaceEn} {whatEn} and breaks {count} identit{(count == 1 ? "y" : "ies")}{mendEn}.");
        }
    }

    private static (string Chinese, string English) Continued(Check direct, Figure figure, decimal? suggested, int count)
    {
        var (others, othersEn) = count > 1 ? ($"另有{count - 1}项勾稽关系不符。", $" {count - 1} more identit{(count == 2 ? "y does" : "ies do")} not hold.") : ("", "");
        var (mend, mendEn) = suggested is { } value ? ($"按其他数字应为{Number(value)}{figure.Scale.Name}。", $" By all other figures it should be {Number(value)}.") : ("", "");
        return (direct.Message + others + mend, direct.MessageEn + othersEn + mendEn);
    }

    private (string Chinese, string English) MissingWords(Cause cause, Figure figure)
    {
        var absent = cause.Explained.Select(relation => _graph.Relations[relation].Constraint).OfType<SumConstraint>().SelectMany(sum => sum.Absent ?? []).Distinct(StringComparer.Ordinal).Take(MostPlaces).ToArray();
        var (which, whichEn) = figure.Source == FigureSource.Table ? ("", "")
            : absent.Length > 0 ? ($"（表中未列：{string.Join('、', absent)}）", $" (not printed: {string.Join(", ", absent)})")
            : ("", "");
        return figure.Source == FigureSource.Table
            ? ($"{figure.Place}：表中缺少该行，而其他数字需要该行。", $"{figure.PlaceEn}: the form lacks this row, which other figures need.")
            : ($"{figure.Place}（{Text(figure)}）大于其下各行之和，缺少一行{which}。", $"{figure.PlaceEn} ({Text(figure)}) exceeds the sum of the rows below it: a row is missing{whichEn}.");
    }

    private static string Text(Figure figure) => Number(figure.Amount / figure.Scale.Factor) + figure.Scale.Name;

    private static string Number(decimal value) => value.ToString("#,##0.00####", CultureInfo.InvariantCulture);
}
