using Extractor.Model;
using Extractor.Reconciliation.Forms;

namespace Extractor.Reconciliation.Rules;

/// <summary>One identity.</summary>
/// <param name="Id">Its id in the reference.</param>
/// <param name="Class">How binding it is.</param>
/// <param name="Forms">The forms without which it cannot be checked.</param>
/// <param name="Evaluate">Applies it wherever it applies; yields nothing where it does not.</param>
internal sealed record Rule(string Id, RuleClass Class, IReadOnlyList<string> Forms, Func<ReportIndex, Judge, IEnumerable<Check?>> Evaluate)
{
    /// <summary>Whether it must hold; a usual correspondence or a matter of presentation casts no doubt on a figure.</summary>
    public bool IsBinding => Class is RuleClass.Hard or RuleClass.Bound;
}
