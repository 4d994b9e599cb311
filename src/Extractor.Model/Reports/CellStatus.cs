namespace Extractor.Model;

/// <summary>What a cell holds.</summary>
public enum CellStatus
{
    /// <summary>A text or a number other than zero.</summary>
    Value,

    /// <summary>A printed zero (0, 0.00).</summary>
    Zero,

    /// <summary>Nothing is printed.</summary>
    Blank,

    /// <summary>A dash is printed.</summary>
    Dash,

    /// <summary>Something is printed that cannot be read.</summary>
    Unreadable,
}
