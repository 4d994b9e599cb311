using Extractor.Model;
using Extractor.Reconciliation.Rules;

namespace Extractor.Reconciliation.Tests.Performance;

public sealed class PerformanceRuleTests
{
    public static TheoryData<string> Ids => [.. PerformanceCases.Ids];

    [Fact]
    public void Every_check_of_the_reference_is_registered_once() =>
        Assert.Equal(PerformanceCases.Ids, RuleCatalogue.Rules.Select(rule => rule.Id).Where(id => id.StartsWith("PER-", StringComparison.Ordinal) && id.Length == 6).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_consistent_report_passes(string id)
    {
        var outcomes = PerformanceCases.Report(id, isBroken: false).Outcomes(id);
        Assert.Contains(outcomes, outcome => outcome is CheckOutcome.Pass or CheckOutcome.Rounding);
        Assert.DoesNotContain(CheckOutcome.Fail, outcomes);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_broken_identity_fails(string id)
    {
        var rule = RuleCatalogue.Rules.Single(found => found.Id == id);
        var failed = PerformanceCases.Report(id, isBroken: true).Check().Where(check => check.Rule == id && check.Outcome == CheckOutcome.Fail).ToArray();
        Assert.NotEmpty(failed);
        Assert.All(failed, check =>
        {
            Assert.Equal(rule.Class is RuleClass.Hard or RuleClass.Bound ? "error" : "minor", check.Severity);
            Assert.NotEmpty(check.Refs);
            Assert.NotEmpty(check.Message);
            Assert.NotEmpty(check.MessageEn);
        });
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_report_without_performance_tables_is_not_concerned(string id) =>
        Assert.Equal([CheckOutcome.NotApplicable], new PerformanceBook().Outcomes(id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_sheet_without_headers_is_said_to_be_unreadable(string id) =>
        Assert.Equal([CheckOutcome.InsufficientData], new PerformanceBook(new SheetText("项目绩效自评表", "|项目名称|修渠|\n|情况|良好|")).Outcomes(id));

    [Fact]
    public void The_sheets_of_no_province_are_blamed_where_they_are_consistent()
    {
        var book = new PerformanceBook(SampleSheets.ShandongProject(), SampleSheets.Gansu(), SampleSheets.WuhanProject(), SampleSheets.Scores(), SampleSheets.List());
        Assert.DoesNotContain(book.Check().Concat(new PerformanceBook(SampleSheets.Wuhan()).Check()), check => check.Rule.StartsWith("PER-", StringComparison.Ordinal) && check.Outcome == CheckOutcome.Fail);
    }
}
