using Extractor.Model;
using Extractor.Reconciliation.Rules;

namespace Extractor.Reconciliation.Tests;

public sealed class TextRuleTests
{
    public static TheoryData<string> Ids => [.. TextRuleCases.All.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_text_that_agrees_passes(string id)
    {
        var told = new Told();
        TextRuleCases.All[id].Say(told);
        var outcomes = told.Outcomes(id);
        Assert.Contains(CheckOutcome.Pass, outcomes);
        Assert.DoesNotContain(CheckOutcome.Fail, outcomes);
        Assert.DoesNotContain(CheckOutcome.InsufficientData, outcomes);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_text_that_contradicts_fails_and_says_where(string id)
    {
        var told = new Told();
        TextRuleCases.All[id].Say(told);
        TextRuleCases.All[id].Break(told);
        // A basis that differs lawfully can only be seen not to apply.
        if (id == "PER-13-B")
        {
            Assert.Equal([CheckOutcome.NotApplicable], told.Outcomes(id));
            return;
        }

        var failed = told.Checks(id).Where(check => check.Outcome == CheckOutcome.Fail).ToArray();
        Assert.NotEmpty(failed);
        var isBinding = RuleCatalogue.Rules.Single(rule => rule.Id == id).Class is RuleClass.Hard or RuleClass.Bound;
        Assert.All(failed, check =>
        {
            Assert.Equal(isBinding ? "error" : "minor", check.Severity);
            Assert.Contains(check.Refs, reference => reference.StartsWith('c'));
            Assert.NotEmpty(check.Message);
            Assert.NotEmpty(check.MessageEn);
        });
    }

    [Theory]
    [MemberData(nameof(Ids))]
    [InlineData("PRC-11-X")]
    public void A_text_that_says_nothing_of_it_is_not_judged(string id) =>
        Assert.Equal([CheckOutcome.NotApplicable], new Told().Outcomes(id));

    [Theory]
    [InlineData("TPN-07-T", FormId.ThreePublicExpenses)]
    [InlineData("ORG-10-T", FormId.GeneralPublicBudgetBasicExpenditure)]
    [InlineData("ORG-10-M", FormId.GeneralPublicBudgetBasicExpenditure)]
    [InlineData("TPN-07-Z", FormId.ThreePublicExpenses)]
    public void A_text_without_the_form_that_it_repeats_is_not_judged(string id, string form)
    {
        var told = new Told();
        TextRuleCases.All[id].Say(told);
        told.Book.Remove(form);
        Assert.All(told.Outcomes(id), outcome => Assert.Equal(CheckOutcome.InsufficientData, outcome));
    }

    [Theory]
    [InlineData("TPN-07-R", FormId.ThreePublicExpenses)]
    [InlineData("TPN-07-S", FormId.ThreePublicExpenses)]
    [InlineData("PRC-11-T", FormId.GeneralPublicBudgetBasicExpenditure)]
    public void What_the_text_alone_states_is_checked_without_forms(string id, string form)
    {
        var told = new Told();
        TextRuleCases.All[id].Say(told);
        told.Book.Remove(form);
        Assert.Contains(CheckOutcome.Pass, told.Outcomes(id));
        TextRuleCases.All[id].Break(told);
        Assert.Contains(CheckOutcome.Fail, told.Outcomes(id));
    }
}
