namespace Extractor.Model;

/// <summary>Why a figure, cell or table deserves doubt. The words are part of the output's contract.</summary>
public static class Flags
{
    /// <summary>Recognised in an image.</summary>
    public const string Ocr = "ocr";

    /// <summary>Restored from identities; the raw reading is kept in the text.</summary>
    public const string Repaired = "repaired";

    /// <summary>In doubt by its place, and confirmed: the identities hold with this reading and with no other.</summary>
    public const string Confirmed = "confirmed";

    /// <summary>The figure may belong to a neighbouring column.</summary>
    public const string AmbiguousColumn = "ambiguous-column";

    /// <summary>The figure may belong to a neighbouring row.</summary>
    public const string AmbiguousRow = "ambiguous-row";

    /// <summary>The table prints no unit; it was taken from the rest of the report.</summary>
    public const string UnitInherited = "unit-inherited";

    /// <summary>No unit is printed anywhere in reach; the customary one was assumed.</summary>
    public const string UnitAssumed = "unit-assumed";

    /// <summary>Takes part in a failed check.</summary>
    public const string CheckFailed = "check-failed";

    /// <summary>Some of its letters have no known character.</summary>
    public const string UnmappedLetters = "unmapped-letters";

    /// <summary>The number is printed in an unusual way (inner spaces, comma for point) and was normalised.</summary>
    public const string NumberNormalised = "number-normalised";

    /// <summary>The form was recognised without certainty.</summary>
    public const string FormUncertain = "form-uncertain";

    /// <summary>The table's structure was inferred from white space, not from rulings.</summary>
    public const string StreamTable = "stream-table";

    /// <summary>The cell or row was split by a page break and joined.</summary>
    public const string JoinedOverPages = "joined-over-pages";

    /// <summary>The subject code is not in the list of that year, or its name differs from the list.</summary>
    public const string UnknownCode = "unknown-code";

    /// <summary>What a claim is about could not be told from its sentence.</summary>
    public const string UnresolvedSubject = "unresolved-subject";

    /// <summary>A minus sign is printed before the claim's figure, beside the word that gives its direction.</summary>
    public const string PrintedNegative = "printed-negative";

    /// <summary>The claim stands in an explanation of another figure, not in a statement about a form.</summary>
    public const string InReason = "in-reason";

    /// <summary>The list that the claim states ends in 等: it names some of the items, not all.</summary>
    public const string OpenEnded = "open-ended";

    /// <summary>The text says that the figure or the comparison holds nearly: 约, 余, 基本持平.</summary>
    public const string Approximate = "approximate";
}
