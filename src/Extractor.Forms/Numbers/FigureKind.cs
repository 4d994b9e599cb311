namespace Extractor.Forms.Numbers;

/// <summary>What a figure cell holds.</summary>
internal enum FigureKind
{
    /// <summary>Nothing but white space and zero-width characters. The default: no figure at all, never zero.</summary>
    Blank,

    /// <summary>A number other than zero.</summary>
    Value,

    /// <summary>A printed zero (0, 0.00, 0%).</summary>
    Zero,

    /// <summary>A dash or a stroke in place of a figure.</summary>
    Dash,

    /// <summary>Words, a placeholder (XX), a date: something that is not meant as one number.</summary>
    Text,

    /// <summary>Digits that allow no reading or more than one, or letters without a known character.</summary>
    Unreadable,
}
