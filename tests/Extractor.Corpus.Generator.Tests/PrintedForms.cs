using System.Globalization;
using Extractor.Corpus.Generator.Rendering;
using Extractor.Corpus.Generator.Tables;

namespace Extractor.Corpus.Generator.Tests;

/// <summary>Looks up printed amounts in a report's forms; what is blank counts as 0.</summary>
internal sealed class PrintedForms(ReportDocument report)
{
    public ReportDocument Report { get; } = report;

    public GridTable? Table(string form) => Report.Content.Tables.SingleOrDefault(t => t.Form == form);

    public decimal Value(string form, string? code, string? item, int amountColumn)
    {
        var table = Table(form) ?? throw new InvalidOperationException(form);
        return table.Figures.SingleOrDefault(f => f.Code == code && (code is not null || f.Item == item) && f.Column == amountColumn)?.Value ?? 0;
    }

    /// <summary>A printed total against its printed addends: T(n) of the rounding, 0 where fen are printed.</summary>
    public void AssertSum(decimal total, IReadOnlyCollection<decimal> addends, string what)
    {
        var n = addends.Count(a => a != 0);
        var tolerance = Report.Unit == "元" ? 0 : 0.01m * (n / 2);
        var difference = Math.Abs(total - addends.Sum());
        Assert.True(difference <= tolerance, string.Create(CultureInfo.InvariantCulture, $"{Report.Id} {what}: {total} against {addends.Sum()} of {n}"));
    }

    /// <summary>The same quantity printed twice: E(n) of the items under it, for one may be added from them and the other rounded.</summary>
    public void AssertSame(decimal one, decimal other, string what)
    {
        var tolerance = Report.Unit == "元" ? 0 : 0.01m * (Report.Account.Leaves.Count / 2);
        Assert.True(Math.Abs(one - other) <= tolerance, string.Create(CultureInfo.InvariantCulture, $"{Report.Id} {what}: {one} against {other}"));
    }

    /// <summary>A row of the two-sided forms by item and column, the n-th of that name.</summary>
    public decimal Line(string form, string item, int column, int occurrence = 0)
    {
        var figures = Table(form)!.Figures.Where(f => f.Column == column && f.Item == item).OrderBy(f => f.Row).ToList();
        return occurrence < figures.Count ? figures[occurrence].Value : 0;
    }

    /// <summary>Columns of amounts of a form.</summary>
    public IReadOnlyList<int> AmountColumns(string form) => Table(form)!.Figures.Select(f => f.Column).Distinct().Order().ToList();
}
