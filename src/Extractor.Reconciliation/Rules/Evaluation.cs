using Extractor.Model;
using Extractor.Reconciliation.Constraints;

namespace Extractor.Reconciliation.Rules;

/// <summary>One check with the rule that it comes from.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Check">What came of it.</param>
/// <param name="Constraint">What it demands of its figures; null for a statement that is no comparison.</param>
internal sealed record Evaluation(Rule Rule, Check Check, Constraint? Constraint);
