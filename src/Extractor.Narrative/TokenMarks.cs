namespace Extractor.Narrative;

/// <summary>What is peculiar about a token.</summary>
[Flags]
internal enum TokenMarks
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The number's unit was not printed, or the subject is not on the list of codes.</summary>
    Doubtful = 1,

    /// <summary>约, 余, 左右, 基本: near the number, not the number.</summary>
    Approximate = 2,

    /// <summary>The number is spelled with Chinese numerals.</summary>
    Spelled = 4,

    /// <summary>The number is printed in an unusual way and was normalised.</summary>
    Normalised = 8,
}
