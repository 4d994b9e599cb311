using Extractor.Model;

namespace Extractor.Reconciliation.Tests;

public sealed class PriorYearTests
{
    [Fact]
    public void Only_the_checks_between_two_years_are_taken_over()
    {
        var stored = Report([Check("k1", "SUM-01-01", CheckOutcome.Pass), Check("k7", "X-YY-1", CheckOutcome.NotApplicable), Check("k8", "DOC-02", CheckOutcome.Fail)], Finding("f1", "t7", "k8"));
        var compared = Report([Check("k1", "SUM-01-01", CheckOutcome.InsufficientData), Check("k2", "X-YY-1", CheckOutcome.Fail), Check("k3", "X-YY-2", CheckOutcome.Pass)], Finding("f1", "o5", "k2"));
        var joined = PriorYear.Replace(stored, compared);
        Assert.Equal(
            ["k1 SUM-01-01 Pass ", "k8 DOC-02 Fail f1", "k9 X-YY-1 Fail f2", "k10 X-YY-2 Pass "],
            joined.Checks.Select(check => $"{check.Id} {check.Rule} {check.Outcome} {check.Finding}"));
        Assert.Equal(["f1 t7 k8", "f2 o5 k9"], joined.Findings.Select(Told).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_known_to_be_wrong_at_a_place_gets_more_evidence()
    {
        var stored = Report([Check("k1", "SUM-01-01", CheckOutcome.Fail)], Finding("f1", "o5", "k1") with { Severity = "error" });
        var compared = Report([Check("k1", "X-YY-1", CheckOutcome.Fail)], Finding("f1", "o5", "k1"));
        var joined = PriorYear.Replace(stored, compared);
        var finding = Assert.Single(joined.Findings);
        Assert.Equal("f1 o5 k1,k2", Told(finding));
        Assert.Equal("error", finding.Severity);
        Assert.All(joined.Checks, check => Assert.Equal("f1", check.Finding));
    }

    [Fact]
    public void Comparing_again_replaces_what_was_found_before()
    {
        var stored = Report([Check("k1", "X-YY-1", CheckOutcome.Fail)], Finding("f1", "o5", "k1"));
        var joined = PriorYear.Replace(stored, Report([Check("k1", "X-YY-1", CheckOutcome.Pass)]));
        Assert.Empty(joined.Findings);
        Assert.Equal("k2 Pass", Assert.Single(joined.Checks.Select(check => $"{check.Id} {check.Outcome}")));
        var part = Assert.Single(joined.CheckSummary);
        Assert.Equal(("across-forms", 1, 0, 0), (part.Scope, part.Pass, part.Fail, part.Minor));
    }

    private static string Told(Finding finding) => $"{finding.Id} {finding.Refs[0]} {string.Join(',', finding.Evidence)}";

    private static Check Check(string id, string rule, CheckOutcome outcome) => new()
    {
        Id = id,
        Rule = rule,
        Outcome = outcome,
        Severity = outcome == CheckOutcome.Fail ? "minor" : null,
        Finding = rule == "DOC-02" || rule == "SUM-01-01" && outcome == CheckOutcome.Fail ? "f1" : null,
        Refs = [],
        Message = "",
        MessageEn = "",
    };

    private static Finding Finding(string id, string reference, string check) => new()
    {
        Id = id,
        Kind = FindingKind.Wording,
        Severity = "minor",
        Rule = "X-YY-1",
        Refs = [reference],
        Evidence = [check],
        Message = "",
        MessageEn = "",
    };

    private static Report Report(IReadOnlyList<Check> checks, params Finding[] findings) => new()
    {
        SchemaVersion = "1.1",
        Source = new SourceFile("a.pdf", "application/pdf", new string('0', 64), 1, 9, null),
        Metadata = new ReportMetadata("青石县水务局", "department", 2024, null, null, null, []),
        Sections = [],
        Tables = [],
        Observations = [],
        Claims = [],
        Checks = checks,
        Findings = findings,
        Diagnostics = [],
    };
}
