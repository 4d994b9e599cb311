namespace Extractor.Mutations.Mutating;

/// <summary>What people and programs do to a figure on its way into a report.</summary>
internal enum MutationKind
{
    /// <summary>One digit is another.</summary>
    Digit,

    /// <summary>Two neighbouring digits are exchanged.</summary>
    DigitsSwapped,

    /// <summary>The decimal point stands one place further left or right.</summary>
    PointMoved,

    /// <summary>A minus in a form; in the text the word of the direction is the opposite one.</summary>
    Sign,

    /// <summary>The figure stands one row above or below.</summary>
    RowShifted,

    /// <summary>The figure stands one column to the left or right.</summary>
    ColumnShifted,

    /// <summary>The figures of two neighbouring rows, or two figures of a sentence, are exchanged.</summary>
    Exchanged,

    /// <summary>A row of a form, or a member of a list in the text, is missing.</summary>
    Dropped,
}
