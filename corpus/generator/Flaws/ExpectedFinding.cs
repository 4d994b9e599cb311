namespace Extractor.Corpus.Generator.Flaws;

/// <summary>A finding that a report with a deliberate contradiction must have.</summary>
/// <param name="Rule">The identity that is broken.</param>
/// <param name="Flaw">What was done to the report, for people.</param>
internal sealed record ExpectedFinding(string Rule, string Flaw)
{
    /// <summary>Form of the figure at fault; null when the place is in the text.</summary>
    public string? Form { get; init; }

    /// <summary>0-based row of the figure in the body of the form; null when the form as a whole is at fault.</summary>
    public int? Row { get; init; }

    /// <summary>0-based column.</summary>
    public int? Column { get; init; }

    /// <summary>Title of the section at fault; null when the place is in a form.</summary>
    public string? Section { get; init; }

    /// <summary>The number at fault as printed; null when it is no number.</summary>
    public string? Number { get; init; }
}
