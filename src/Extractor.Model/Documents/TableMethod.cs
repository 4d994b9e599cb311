namespace Extractor.Model;

/// <summary>How a table's structure was found.</summary>
public enum TableMethod
{
    /// <summary>From rulings.</summary>
    Lattice,

    /// <summary>From white space.</summary>
    Stream,

    /// <summary>The source file declares it.</summary>
    Declared,
}
