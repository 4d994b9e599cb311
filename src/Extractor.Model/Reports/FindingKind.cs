namespace Extractor.Model;

/// <summary>What is wrong with a disclosure, as far as the checks can tell.</summary>
public enum FindingKind
{
    /// <summary>One figure differs from what all others say that it is.</summary>
    Figure,

    /// <summary>A figure stands in a neighbouring row or column of the one that it belongs to.</summary>
    Misplaced,

    /// <summary>Two figures, or the figures of two rows, stand in each other's place.</summary>
    Exchanged,

    /// <summary>A row that sums need is not printed.</summary>
    MissingRow,

    /// <summary>Figures contradict each other and nothing tells which of them is wrong.</summary>
    Contradiction,

    /// <summary>A word, a name, a list or a statement contradicts the figures or the rest of the report.</summary>
    Wording,
}
