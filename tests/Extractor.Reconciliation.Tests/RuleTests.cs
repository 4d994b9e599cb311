using Extractor.Model;
using Extractor.Reconciliation.Rules;

namespace Extractor.Reconciliation.Tests;

public sealed class RuleTests
{
    public static TheoryData<string> Ids => [.. RuleCases.All.Keys];

    public static TheoryData<string> IdsWithForms => [.. RuleCatalogue.Rules.Where(rule => rule.Forms.Count > 0).Select(rule => rule.Id)];

    [Fact]
    public void Every_rule_has_its_cases() =>
        Assert.Equal(
            RuleCatalogue.Rules.Select(rule => rule.Id).Order(StringComparer.Ordinal),
            RuleCases.All.Keys.Concat(RuleCases.Undecidable).Concat(NarrativeRuleCases.All.Keys).Concat(TextRuleCases.All.Keys).Concat(TextRuleCases.NeverCompared).Concat(Performance.PerformanceCases.Ids).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_consistent_report_passes(string id)
    {
        var (isLong, prepare, _) = RuleCases.All[id];
        var book = Book.Consistent(isLong);
        prepare(book);
        var outcomes = Outcomes(book, id);
        Assert.Contains(CheckOutcome.Pass, outcomes);
        Assert.DoesNotContain(CheckOutcome.Fail, outcomes);
        Assert.DoesNotContain(CheckOutcome.InsufficientData, outcomes);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_broken_identity_fails(string id)
    {
        var (isLong, prepare, breaks) = RuleCases.All[id];
        var book = Book.Consistent(isLong);
        prepare(book);
        breaks(book);
        var rule = RuleCatalogue.Rules.Single(found => found.Id == id);
        var failed = book.Check().Checks.Where(check => check.Rule == id && check.Outcome == CheckOutcome.Fail).ToArray();
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
    [MemberData(nameof(IdsWithForms))]
    public void A_rule_without_its_form_never_passes(string id)
    {
        foreach (var form in RuleCatalogue.Rules.Single(rule => rule.Id == id).Forms)
        {
            var book = Book.Consistent();
            book.Remove(form);
            Assert.Equal([CheckOutcome.InsufficientData], Outcomes(book, id));
        }
    }

    [Theory]
    [InlineData("X-YY-1")]
    [InlineData("X-YY-2")]
    public void A_rule_on_two_years_is_not_decided_by_one_report(string id) =>
        Assert.Equal([CheckOutcome.InsufficientData], Outcomes(Book.Consistent(), id));

    [Theory]
    [InlineData("SCB-09-C6")]
    [InlineData("X-04-09-B")]
    [InlineData("GPB-05-BAL")]
    [InlineData("X-02-03-S")]
    [InlineData("X-01-04-O")]
    public void A_rule_that_does_not_concern_the_report_is_not_applicable(string id) =>
        Assert.Equal([CheckOutcome.NotApplicable], Outcomes(Book.Consistent(), id));

    [Fact]
    public void A_form_that_did_not_exist_in_the_year_is_not_missed()
    {
        var book = Book.Consistent();
        book.Remove(FormId.StateCapitalBudget);
        book.Year = 2019;
        Assert.Equal([CheckOutcome.NotApplicable], Outcomes(book, "SCB-09-C1"));
    }

    private static CheckOutcome[] Outcomes(Book book, string id) => [.. book.Check().Checks.Where(check => check.Rule == id).Select(check => check.Outcome)];
}
