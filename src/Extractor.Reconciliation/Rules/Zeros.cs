using Extractor.Model;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Rules;

/// <summary>A statement that there is none of something, against the forms that would show it.</summary>
internal static class Zeros
{
    /// <summary>
    /// Holds where the forms print nothing or zero; fails at the first figure that is not. Insufficient where a figure cannot be
    /// known and no other contradicts.
    /// </summary>
    /// <param name="judge">Words the outcome.</param>
    /// <param name="statement">The statement, an amount of zero.</param>
    /// <param name="figures">What the forms show.</param>
    public static Check? Check(Judge judge, Figure statement, IReadOnlyList<Figure?> figures)
    {
        ArgumentNullException.ThrowIfNull(judge);
        ArgumentNullException.ThrowIfNull(figures);
        if (figures.FirstOrDefault(figure => figure is { Amount: not 0 }) is { } contradicting)
        {
            return judge.Same(statement, contradicting, 0);
        }

        return figures.FirstOrDefault(figure => figure is not null) is { } blank
            ? judge.Holds(true, [statement, .. figures.OfType<Figure>()], $"{statement.Place}，{blank.Place}无数据或为零。", $"{statement.PlaceEn}; {blank.PlaceEn} is blank or zero.")
            : judge.Same(statement, null, 0);
    }
}
