using System.Globalization;
using Extractor.Model;
using Extractor.Reconciliation.Causes;
using Extractor.Reconciliation.Constraints;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.Rules;

namespace Extractor.Reconciliation.Repairs;

/// <summary>
/// Runs the identities backwards: a figure that cannot be read, or whose column is ambiguous, is settled where they leave exactly
/// one possibility. Where two fit, unreadable stays unreadable.
/// </summary>
/// <param name="evaluate">Holds a report against all rules.</param>
internal sealed class Repairer(Func<Report, IReadOnlyList<Evaluation>> evaluate)
{
    /// <summary>More unreadable cells than this are a page that cannot be read, not a cell that can be restored.</summary>
    private const int MostUnknown = 200;

    /// <summary>Values that are tried against what can be seen of a number.</summary>
    private const int MostValues = 200;

    private const string Stage = "reconciliation";

    /// <summary>The report with what could be settled; the same one when nothing could.</summary>
    public Report Repair(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Columns(Values(report));
    }

    /// <summary>Whether anything is in doubt that identities might settle.</summary>
    public static bool IsNeeded(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Tables.Any(table => FormId.Nine.Contains(table.Form, StringComparer.Ordinal) && table.Cells.Any(cell => cell.Status == CellStatus.Unreadable))
            || report.Observations.Any(IsAmbiguous);
    }

    private static bool IsAmbiguous(Observation found) => found.Flags.Contains(Flags.AmbiguousColumn, StringComparer.Ordinal);

    private Report Values(Report report)
    {
        var unknown = UnreadableCells.Find(report);
        if (unknown.Count is 0 or > MostUnknown)
        {
            return report;
        }

        var open = unknown.ToDictionary(found => found.Id, StringComparer.Ordinal);
        var graph = Graph(evaluate(With(report, unknown)), report.Observations.Concat(unknown));
        var settled = new List<Observation>();
        for (var isProgress = true; isProgress;)
        {
            isProgress = false;
            foreach (var found in open.Values.ToArray())
            {
                if (graph.Find(found.Id) is { } node && Only(graph, node, found, open) is { } amount)
                {
                    graph.Set(node.Index, amount);
                    open.Remove(found.Id);
                    var value = amount / Scale.Named(found.Unit).Factor;
                    settled.Add(found with { Value = value, Amount = amount });
                    isProgress = true;
                }
            }
        }

        // What was settled must not contradict anything.
        var failed = Failed(evaluate(With(report, settled)));
        settled.RemoveAll(found => failed.Contains(found.Id));
        return settled.Count == 0 ? report : Keep(report, settled);
    }

    /// <summary>The one amount that all relations of the node allow in which nothing else is unknown; null when there is none or more than one.</summary>
    private static decimal? Only(RelationGraph graph, Node node, Observation found, Dictionary<string, Observation> open)
    {
        Interval? allowed = new(null, null);
        foreach (var at in node.Relations)
        {
            var relation = graph.Relations[at];
            if (!relation.IsBinding || relation.Nodes.Any(other => other != node.Index && open.ContainsKey(graph.Nodes[other].Figure.Reference)))
            {
                continue;
            }

            if (graph.Solve(relation, node.Index) is { } interval)
            {
                allowed = allowed?.And(interval);
            }
        }

        var scale = Scale.Named(found.Unit).Factor;
        var step = scale;
        for (var digit = 0; digit < found.Decimals; digit++)
        {
            step /= 10;
        }

        if (allowed is not { Low: { } low, High: { } high } || (high - low) / step > MostValues)
        {
            return null;
        }

        decimal? only = null;
        for (var amount = Math.Ceiling(low / step) * step; amount <= high; amount += step)
        {
            if (!RawReading.Allows(found.Text, amount / scale, found.Decimals))
            {
                continue;
            }

            if (only is not null)
            {
                return null;
            }

            only = amount;
        }

        return only;
    }

    private Report Columns(Report report)
    {
        var ambiguous = report.Observations.Where(IsAmbiguous).ToArray();
        if (ambiguous.Length is 0 or > MostUnknown)
        {
            return report;
        }

        var graph = Graph(evaluate(report), report.Observations);
        var settled = new Dictionary<string, Observation>(StringComparer.Ordinal);
        foreach (var found in ambiguous)
        {
            if (graph.Find(found.Id) is not { } node)
            {
                continue;
            }

            // The blank cells of its row are where it could stand instead.
            var others = graph.Nodes.Where(other =>
                other.Place is { } place && place.Table == found.Table && place.Row == found.Row && other.Figure.Source == FigureSource.Cell && !other.Figure.IsPrinted
                && report.Observations.FirstOrDefault(figure => figure.Table == found.Table && figure.ColumnIndex == place.Column) is not null).ToArray();
            var fits = others.Where(other => Fits(graph, node, other)).ToArray();
            var staysFit = Fits(graph, node, null);
            if (others.Length > 0 && staysFit && fits.Length == 0 && node.Relations.Count > 0)
            {
                settled[found.Id] = found with { Flags = [.. found.Flags.Append(Flags.Confirmed)] };
            }
            else if (!staysFit && fits is [var only])
            {
                var column = only.Place!.Value.Column;
                settled[found.Id] = found with
                {
                    ColumnIndex = column,
                    Column = report.Observations.First(figure => figure.Table == found.Table && figure.ColumnIndex == column).Column,
                    Flags = [.. found.Flags.Append(Flags.Repaired)],
                };
                graph.Set(only.Index, graph.AmountOf(node.Index));
                graph.Set(node.Index, 0);
            }
        }

        return settled.Count == 0 ? report : report with
        {
            Observations = [.. report.Observations.Select(found => settled.GetValueOrDefault(found.Id, found))],
            Diagnostics = [.. report.Diagnostics, .. settled.Values.Where(found => found.Flags.Contains(Flags.Repaired, StringComparer.Ordinal)).Select(Told)],
        };
    }

    /// <summary>Whether all binding relations of both places hold with the figure at the other one, or where it stands.</summary>
    private static bool Fits(RelationGraph graph, Node node, Node? other)
    {
        (int, decimal)[] changes = other is null ? [] : [(node.Index, 0m), (other.Index, graph.AmountOf(node.Index))];
        return node.Relations.Concat(other?.Relations ?? []).Distinct().Select(at => graph.Relations[at])
            .Where(relation => relation.IsBinding).All(relation => graph.Holds(relation, changes));
    }

    private static RelationGraph Graph(IReadOnlyList<Evaluation> evaluations, IEnumerable<Observation> observations) =>
        new(evaluations.Where(found => found.Constraint is not null && found.Check.Outcome is CheckOutcome.Pass or CheckOutcome.Rounding or CheckOutcome.Fail)
            .Select(found => (found.Check, found.Constraint!, found.Rule.IsBinding)), observations);

    private static HashSet<string> Failed(IReadOnlyList<Evaluation> evaluations) =>
        evaluations.Where(found => found.Rule.IsBinding && found.Check.Outcome == CheckOutcome.Fail).SelectMany(found => found.Check.Refs).ToHashSet(StringComparer.Ordinal);

    private static Report With(Report report, IReadOnlyList<Observation> more) => report with { Observations = [.. report.Observations, .. more] };

    /// <summary>The settled figures in their place among the others; the cells stay unreadable and say so.</summary>
    private static Report Keep(Report report, List<Observation> settled)
    {
        var places = settled.Select(found => (found.Table, found.Row, found.ColumnIndex)).ToHashSet();
        var order = report.Tables.Select((table, index) => (table.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        return report with
        {
            Observations = [.. report.Observations.Concat(settled).OrderBy(found => order[found.Table]).ThenBy(found => found.Row).ThenBy(found => found.ColumnIndex)],
            Tables = [.. report.Tables.Select(table => settled.Exists(found => found.Table == table.Id) ? table with { Cells = [.. table.Cells.Select(cell => places.Contains((table.Id, cell.Row, cell.Column)) ? cell with { Flags = [.. cell.Flags.Append(Flags.Repaired)] } : cell)] } : table)],
            Diagnostics = [.. report.Diagnostics, .. settled.Select(Told)],
        };
    }

    private static Diagnostic Told(Observation found) => new(
        DiagnosticSeverity.Warning, Stage, "repaired-figure",
        string.Create(CultureInfo.InvariantCulture, $"The figure in {found.Form} ({found.Table}), row {found.Row}, column {found.ColumnIndex}, printed \"{found.Text}\", was settled by the identities as {found.Value} {found.Unit} ({found.Column})."),
        found.Page);
}
