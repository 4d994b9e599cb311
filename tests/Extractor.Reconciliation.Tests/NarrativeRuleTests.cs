using Extractor.Model;
using Extractor.Reconciliation.Rules;

namespace Extractor.Reconciliation.Tests;

public sealed class NarrativeRuleTests
{
    public static TheoryData<string> Ids => [.. NarrativeRuleCases.All.Keys];

    public static TheoryData<string> IdsWithForms => [.. RuleCatalogue.Rules.Where(rule => NarrativeRuleCases.All.ContainsKey(rule.Id) && rule.Forms.Count > 0).Select(rule => rule.Id)];

    public static TheoryData<string> IdsWithoutForms =>
        [.. RuleCatalogue.Rules.Where(rule => NarrativeRuleCases.All.ContainsKey(rule.Id) && rule.Forms.Count == 0).Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_text_that_agrees_passes(string id)
    {
        var told = new Told();
        NarrativeRuleCases.All[id].Say(told);
        var checks = told.Checks(id);
        Assert.Contains(checks, check => check.Outcome == CheckOutcome.Pass);
        Assert.Empty(checks.Where(check => check.Outcome is CheckOutcome.Fail or CheckOutcome.InsufficientData).Select(check => check.Message));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_text_that_contradicts_fails_and_says_where(string id)
    {
        var told = new Told();
        NarrativeRuleCases.All[id].Say(told);
        NarrativeRuleCases.All[id].Break(told);
        var failed = told.Checks(id).Where(check => check.Outcome == CheckOutcome.Fail).ToArray();
        Assert.NotEmpty(failed);
        var isBinding = RuleCatalogue.Rules.Single(rule => rule.Id == id).IsBinding;
        Assert.All(failed, check =>
        {
            Assert.Equal(isBinding ? "error" : "minor", check.Severity);
            Assert.NotEmpty(check.Refs);
            Assert.NotEmpty(check.Message);
            Assert.NotEmpty(check.MessageEn);
        });
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_text_that_says_nothing_of_it_is_not_judged(string id) => Assert.Equal([CheckOutcome.NotApplicable], new Told().Outcomes(id));

    [Theory]
    [MemberData(nameof(IdsWithForms))]
    public void A_text_without_the_form_that_it_repeats_is_not_judged(string id)
    {
        foreach (var form in RuleCatalogue.Rules.Single(rule => rule.Id == id).Forms)
        {
            var told = new Told();
            NarrativeRuleCases.All[id].Say(told);
            told.Book.Remove(form);
            Assert.Equal([CheckOutcome.InsufficientData], told.Outcomes(id));
        }
    }

    [Theory]
    [MemberData(nameof(IdsWithoutForms))]
    public void What_the_text_alone_states_is_checked_without_forms(string id)
    {
        var told = new Told();
        NarrativeRuleCases.All[id].Say(told);
        foreach (var form in FormId.Nine)
        {
            told.Book.Remove(form);
        }

        // Amounts of staff and office costs have nothing else to be held against but their sum.
        Assert.Contains(id == "NAR-06-O" ? CheckOutcome.InsufficientData : CheckOutcome.Pass, told.Outcomes(id));
        Assert.DoesNotContain(CheckOutcome.Fail, told.Outcomes(id));
    }
}
