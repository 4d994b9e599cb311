using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Performance;

/// <summary>One indicator of a sheet.</summary>
/// <param name="Row">Row of the table.</param>
/// <param name="Label">Name, without its points.</param>
/// <param name="Group">Names of the groups above, the outermost first, joined.</param>
/// <param name="Weight">Greatest score; null when none is printed or it cannot be read. One cell may count for several rows.</param>
/// <param name="Score">Score; as <paramref name="Weight"/>.</param>
/// <param name="Target">Target as printed, without white space; "" when blank.</param>
/// <param name="Actual">What was reached; as <paramref name="Target"/>.</param>
/// <param name="Unit">Unit of both where it has a column; "" otherwise.</param>
/// <param name="ScoreRate">得分率; null when there is none.</param>
/// <param name="Reason">Explanation; "" when the cell is blank, null when the sheet has no column for it.</param>
/// <param name="Explanation">The cell of the explanation as a figure of amount zero; null when there is none.</param>
internal sealed record IndicatorRow(
    int Row, string Label, string Group, Figure? Weight, Figure? Score, string Target, string Actual, string Unit, Figure? ScoreRate, string? Reason,
    Figure? Explanation)
{
    /// <summary>What <see cref="Target"/> means.</summary>
    public IndicatorValue TargetValue { get; } = IndicatorValue.Parse(Target);

    /// <summary>What <see cref="Actual"/> means.</summary>
    public IndicatorValue ActualValue { get; } = IndicatorValue.Parse(Actual);

    /// <summary>Whether the row's points and score are its own and no part of those of several rows.</summary>
    public bool IsAlone { get; init; } = true;
}
