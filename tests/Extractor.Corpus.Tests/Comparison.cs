using System.Globalization;
using Extractor.Model;

namespace Extractor.Corpus.Tests;

/// <summary>Everything in which a report differs from its gold file, a line each.</summary>
internal sealed class Comparison
{
    private static readonly Dictionary<string, decimal> Yuan = new(StringComparer.Ordinal)
    {
        ["元"] = 1,
        ["千元"] = 1_000,
        ["万元"] = 10_000,
        ["百万元"] = 1_000_000,
        ["亿元"] = 100_000_000,
    };

    private readonly List<string> _differences = [];

    public static IReadOnlyList<string> Compare(Gold gold, Report report)
    {
        var comparison = new Comparison();
        comparison.Metadata(gold, report.Metadata);
        comparison.Tables(gold, report);
        comparison.Observations(gold, report);
        comparison.Claims(gold, report);
        foreach (var observation in report.Observations)
        {
            comparison.Consistent(observation, report);
        }

        return comparison._differences;
    }

    /// <summary>Money amounts and percentages in reading order; counts and statements without a figure are not in the gold.</summary>
    private void Claims(Gold gold, Report report)
    {
        static bool IsCompared(string unit) => unit == "%" || Yuan.ContainsKey(unit);
        var expected = gold.Narrative.Where(c => IsCompared(c.Unit)).Select(c => (c.Value, c.Unit)).ToList();
        var actual = report.Claims.Where(c => IsCompared(c.Unit)).Select(c => (c.Value, c.Unit)).ToList();
        Equal("number of claims", expected.Count, actual.Count);
        for (var at = 0; at < Math.Min(expected.Count, actual.Count); at++)
        {
            Equal(string.Create(CultureInfo.InvariantCulture, $"claim {at + 1}"), expected[at], actual[at]);
        }
    }

    private static bool IsForm(string form) => FormId.Nine.Contains(form, StringComparer.Ordinal);

    private void Metadata(Gold gold, ReportMetadata metadata)
    {
        Equal("department", PlainText.Of(gold.Department), PlainText.Of(metadata.Department));
        Equal("fiscal year", gold.FiscalYear, metadata.FiscalYear);
        Equal("unit", PlainText.Of(gold.Unit), PlainText.Of(metadata.DefaultUnit));
    }

    private void Tables(Gold gold, Report report)
    {
        foreach (var form in FormId.Nine)
        {
            Equal($"number of tables {form}", gold.Tables.Count(t => t.Form == form), report.Tables.Count(t => t.Form == form));
        }

        foreach (var table in gold.Tables.Where(t => IsForm(t.Form)))
        {
            if (report.Tables.FirstOrDefault(t => t.Form == table.Form) is { } found)
            {
                Form(table, found);
            }
        }

        // All other tables are compared in reading order; where the header of a free table ends is a matter of taste.
        var goldOthers = gold.Tables.Where(t => !IsForm(t.Form)).ToList();
        var others = report.Tables.Where(t => !IsForm(t.Form)).ToList();
        Equal("number of other tables", goldOthers.Count, others.Count);
        foreach (var (table, found) in goldOthers.Zip(others))
        {
            var at = $"{found.Id} {found.Form}";
            Equal($"{at}: form", table.Form, found.Form);
            Rows(at, [.. table.Header, .. table.Rows], [.. found.Header, .. found.Rows]);
        }
    }

    private void Form(GoldTable table, ReportTable found)
    {
        Equal($"{table.Form}: is empty", table.IsEmpty, found.IsEmpty);
        Equal($"{table.Form}: unit", PlainText.Of(table.Unit), PlainText.Of(found.Unit));
        if (table.MixedRow is null)
        {
            Rows($"{table.Form} header", table.Header, found.Header);
            Rows($"{table.Form} rows", table.Rows, found.Rows);
        }
        else
        {
            Rows(table.Form, [.. table.Header, .. table.Rows], [.. found.Header, .. found.Rows]);
        }
    }

    private void Rows(string at, IReadOnlyList<IReadOnlyList<string>> expected, IReadOnlyList<IReadOnlyList<string>> actual)
    {
        Equal($"{at}: number of rows", expected.Count, actual.Count);
        for (var row = 0; row < Math.Min(expected.Count, actual.Count); row++)
        {
            Equal($"{at}: row {row}", Line(expected[row]), Line(actual[row]));
        }
    }

    private static string Line(IEnumerable<string> row) => string.Join(" | ", row.Select(PlainText.Of));

    private void Observations(Gold gold, Report report)
    {
        var missing = gold.Observations.Where(o => IsForm(o.Form))
            .Select(o => Line(o.Form, o.Code, o.Item, o.Column, o.ColumnIndex, o.Value)).ToList();
        foreach (var observation in report.Observations)
        {
            var line = Line(
                observation.Form, observation.Code, observation.Item, observation.Column, observation.ColumnIndex, observation.Value);
            if (!missing.Remove(line))
            {
                var doubt = observation.Flags.Count > 0 ? string.Join(",", observation.Flags) : "NO FLAG";
                _differences.Add($"{observation.Id}: not in the gold: {line} ({doubt})");
            }
        }

        _differences.AddRange(missing.Select(line => $"observation missing: {line}"));
    }

    private static string Line(string form, string? code, string? item, string column, int index, decimal value) => string.Create(
        CultureInfo.InvariantCulture, $"{form} {code ?? "-"} {PlainText.Item(item)} [{PlainText.Of(column)}] column {index} {value:0.######}");

    /// <summary>What must hold of any observation, whatever the gold says.</summary>
    private void Consistent(Observation observation, Report report)
    {
        Equal($"{observation.Id}: amount in yuan", observation.Value * Yuan.GetValueOrDefault(observation.Unit), observation.Amount);
        var table = report.Tables.Single(t => t.Id == observation.Table);
        var cell = table.Cells.Single(c => c.Row == observation.Row && c.Column == observation.ColumnIndex);
        Equal($"{observation.Id}: text of its cell", cell.Text, observation.Text);
        Equal($"{observation.Id}: page of its cell", cell.Page, observation.Page);
        Equal($"{observation.Id}: path of its cell", cell.Path, observation.Path);
        Equal($"{observation.Id}: has a place", true, (observation.Bbox is not null && observation.Page is not null) != (observation.Path is not null));
        Equal($"{observation.Id}: page exists", true, observation.Page is null || observation.Page <= report.Source.PageCount);
        var point = observation.Text.LastIndexOfAny(['.', '．']);
        var digits = point < 0 ? 0 : observation.Text[(point + 1)..].Count(char.IsAsciiDigit);
        Equal($"{observation.Id}: decimals of {observation.Text}", digits, observation.Decimals);
    }

    private void Equal<T>(string what, T expected, T actual)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            _differences.Add($"{what}:\n    gold {expected}\n    got  {actual}");
        }
    }
}
