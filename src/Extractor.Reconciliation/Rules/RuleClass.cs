namespace Extractor.Reconciliation.Rules;

/// <summary>How binding a rule is.</summary>
internal enum RuleClass
{
    /// <summary>Must hold.</summary>
    Hard,

    /// <summary>An inequality that must hold.</summary>
    Bound,

    /// <summary>A usual correspondence; never an error by itself.</summary>
    Soft,

    /// <summary>Consistency of presentation.</summary>
    Doc,
}
