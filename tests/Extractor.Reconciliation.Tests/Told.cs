using Extractor.Model;

namespace Extractor.Reconciliation.Tests;

/// <summary>The consistent report with a narrative, of which a test may change any figure.</summary>
internal sealed class Told
{
    private readonly List<Section> _sections = [];
    private readonly List<Claim> _claims = [];

    public Book Book { get; } = Book.Consistent();

    public Report? Prior { get; set; }

    /// <summary>Opens a section.</summary>
    public Told In(string title)
    {
        _sections.Add(new($"s{_sections.Count + 1}", "一", title, 2, 1, null));
        return this;
    }

    /// <summary>States a figure in the open section; one without a unit is a statement of zero.</summary>
    public Told Says(string text, string subject, string measure, decimal value, string unit = "万元", string? direction = null, string? against = null, int period = 2024)
    {
        value = Printed(value, unit);
        var factor = unit is "万元" or "" ? 10_000m : unit == "元" ? 1m : 0m;
        _claims.Add(new Claim
        {
            Id = $"c{_claims.Count + 1}",
            Section = _sections[^1].Id,
            Text = text,
            Subject = subject,
            Measure = measure,
            Base = against,
            Period = period,
            Value = value,
            Direction = direction,
            Unit = unit,
            Amount = factor == 0 ? null : value * factor,
            Page = 1,
            Flags = [],
        });
        return this;
    }

    /// <summary>States a part of a whole with its share.</summary>
    public Told Has(string subject, decimal value, decimal share) =>
        Says($"{subject} {value}万元", subject, "total", value).Says($"占{share}%", subject, "share", share, "%");

    /// <summary>States an increase over the year before, and its percentage.</summary>
    public Told Grows(string subject, decimal change, decimal? growth = null)
    {
        Says($"比上年增加{change}万元", subject, "change", change, direction: "increase", against: "prior-year");
        return growth is { } percent ? Says($"增长{percent}%", subject, "growth", percent, "%", "increase", "prior-year") : this;
    }

    /// <summary>Names items.</summary>
    public Told Lists(string subject, params string[] items)
    {
        Says("主要包括：" + string.Join('、', items), subject, "list", items.Length, "项");
        _claims[^1] = _claims[^1] with { Items = items };
        return this;
    }

    /// <summary>Puts another figure in place of one that was stated.</summary>
    public void Alter(string subject, string measure, decimal value, string? direction = null)
    {
        var at = _claims.FindIndex(claim => claim.Subject == subject && claim.Measure == measure);
        var claim = _claims[at];
        value = Printed(value, claim.Unit);
        _claims[at] = claim with { Value = value, Direction = direction ?? claim.Direction, Amount = claim.Amount is null ? null : value * (claim.Unit == "元" ? 1 : 10_000) };
    }

    /// <summary>Money is printed with two decimals.</summary>
    private static decimal Printed(decimal value, string unit) => unit == "万元" ? value + 0.00m : value;

    /// <summary>Doubts a claim.</summary>
    public void Flag(string subject, string flag)
    {
        var at = _claims.FindIndex(claim => claim.Subject == subject);
        _claims[at] = _claims[at] with { Flags = [flag] };
    }

    public Report Build() => Book.Build() with { Sections = _sections, Claims = _claims };

    public CheckOutcome[] Outcomes(string rule) => [.. Checks(rule).Select(check => check.Outcome)];

    public Check[] Checks(string rule) => [.. Reconciler.Check(Build(), null, Prior).Checks.Where(check => check.Rule == rule)];
}
