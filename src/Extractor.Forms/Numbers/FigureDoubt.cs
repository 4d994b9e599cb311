namespace Extractor.Forms.Numbers;

/// <summary>Why a <see cref="Figure"/> could not be read, or what its reading rests upon.</summary>
internal enum FigureDoubt
{
    /// <summary>No doubt.</summary>
    None,

    /// <summary>
    /// A value: blanks stand between groups of three digits (1 204.50). Where a row number or another figure may have
    /// slipped into the cell, this is two numbers; the caller knows the neighbourhood and decides.
    /// </summary>
    BlankBetweenGroups,

    /// <summary>Unreadable: the cell holds more than one number.</summary>
    SeveralNumbers,

    /// <summary>Unreadable: points and commas stand so that no reading, or more than one, is possible.</summary>
    OddSeparators,

    /// <summary>Unreadable: a letter has no known character.</summary>
    UnmappedLetter,

    /// <summary>Unreadable: more digits than a decimal can hold.</summary>
    TooManyDigits,

    /// <summary>Text that contains digits; in a column of amounts something has gone wrong.</summary>
    DigitsInText,
}
