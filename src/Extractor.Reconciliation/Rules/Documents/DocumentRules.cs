using Extractor.Model;
using Extractor.Reconciliation.Forms;

namespace Extractor.Reconciliation.Rules.Documents;

/// <summary>
/// Consistency of names, years, lists and words beyond the figures (reference: identities, DOC-01 and DOC-03). DOC-05 and DOC-06
/// are ids of our own: code against name, and purposes that belong to another item.
/// </summary>
internal static class DocumentRules
{
    /// <summary>The rules.</summary>
    public static IEnumerable<Rule> All { get; } =
    [
        new("DOC-01", RuleClass.Doc, [], (index, judge) => WithText(index, judge, () => FiscalYearRule.Check(index, judge).Concat(OrganisationRule.Check(index, judge)))),
        new("DOC-03", RuleClass.Doc, [], (index, judge) => WithText(index, judge, () => ContentsRule.Check(index, judge).Concat(ResidueRule.Check(index, judge)))),
        new("DOC-05", RuleClass.Doc, [], SubjectNameRule.Check),
        new("DOC-06", RuleClass.Doc, [], (index, judge) => WithText(index, judge, () => PurposeRule.Check(index, judge))),
    ];

    private static IEnumerable<Check?> WithText(ReportIndex index, Judge judge, Func<IEnumerable<Check?>> check) =>
        index.Text is not null ? check() : [judge.InsufficientData("报告正文不在手边。", "the text is not at hand.")];
}
