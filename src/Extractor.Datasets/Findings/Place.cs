using Extractor.Model;

namespace Extractor.Datasets.Findings;

/// <summary>What is printed at a place that a finding or a check refers to, so that people need not look up the id.</summary>
public sealed record Place
{
    /// <summary>The id, as in <see cref="Finding.Refs"/> and <see cref="Check.Refs"/>.</summary>
    public required string Ref { get; init; }

    /// <summary>What the id stands for.</summary>
    public required PlaceKind Kind { get; init; }

    /// <summary>One of <see cref="FormId"/>; null when it is no place in a table.</summary>
    public string? Form { get; init; }

    /// <summary>The customary title of one of the nine forms, the printed title of another table, or number and title of the section; null when there is none.</summary>
    public string? Title { get; init; }

    /// <summary>Subject code and name of the row; null when there are none.</summary>
    public string? Row { get; init; }

    /// <summary>Header path joined by "/"; null when there is none.</summary>
    public string? Column { get; init; }

    /// <summary>As printed: the figure, the quote, the cell's text; empty for a blank cell, null when it is a whole table or unknown.</summary>
    public string? Text { get; init; }

    /// <summary>0-based index of the figure's first character in <see cref="Text"/> of a claim; null when it prints no figure or it was not found there.</summary>
    public int? FigureStart { get; init; }

    /// <summary>Length of the figure in UTF-16 code units; null together with <see cref="FigureStart"/>.</summary>
    public int? FigureLength { get; init; }

    /// <summary>元, 万元, % …; null when it is no figure.</summary>
    public string? Unit { get; init; }

    /// <summary>1-based; null when the source has no pages or it is not known.</summary>
    public int? Page { get; init; }

    /// <summary>Null when the source has no pages or it is not known.</summary>
    public Box? Bbox { get; init; }

    /// <summary>Place in a source without pages; null otherwise.</summary>
    public string? Path { get; init; }

    /// <summary>Doubts about the reading; see <see cref="Model.Flags"/>. Empty when there are none.</summary>
    public IReadOnlyList<string> Flags { get; init; } = [];
}
