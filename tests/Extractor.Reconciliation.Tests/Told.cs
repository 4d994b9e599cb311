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

    /// <summary>Puts another figure in place of one that was stated.</summary>
    public void Alter(string subject, string measure, decimal value)
    {
        var at = _claims.FindIndex(claim => claim.Subject == subject && claim.Measure == measure);
        var claim = _claims[at];
        value = Printed(value, claim.Unit);
        _claims[at] = claim with { Value = value, Amount = claim.Amount is null ? null : value * (claim.Unit == "元" ? 1 : 10_000) };
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
