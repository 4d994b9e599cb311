namespace Extractor.Model;

/// <summary>Direction of a <see cref="Ruling"/>.</summary>
public enum Orientation
{
    /// <summary>Runs from left to right.</summary>
    Horizontal,

    /// <summary>Runs from top to bottom.</summary>
    Vertical,
}
