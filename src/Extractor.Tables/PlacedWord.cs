using Extractor.Model;

namespace Extractor.Tables;

/// <summary>A word, or the part of one, in its cell.</summary>
/// <param name="Word">The word.</param>
/// <param name="Doubt">A flag when it may belong to a neighbouring cell; null otherwise.</param>
internal readonly record struct PlacedWord(Word Word, string? Doubt = null)
{
    /// <summary>The height at which a word stands, for deciding its row: the middle of a digit or an ideograph. The letters'
    /// boxes are no guide, since fonts state odd ascents.</summary>
    public static double MiddleOf(Word word) =>
        word.Letters.Count > 0 && word.Letters[0].Rotation != 0 ? word.Box.CenterY : word.Baseline - (0.35 * word.FontSize);
}
