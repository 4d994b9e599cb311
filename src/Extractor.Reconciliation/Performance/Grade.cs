namespace Extractor.Reconciliation.Performance;

/// <summary>The grade of a score. Bands include their lower end and differ between places (reference: performance, PER-11).</summary>
internal enum Grade
{
    /// <summary>优, from 90.</summary>
    Excellent,

    /// <summary>良, from 80, in some places from 75.</summary>
    Good,

    /// <summary>中, from 60.</summary>
    Middle,

    /// <summary>合格, from 60.</summary>
    Pass,

    /// <summary>差, 不合格.</summary>
    Poor,
}
