namespace Extractor.Pdf.Syntax;

/// <summary>What a <see cref="PdfTokenizer"/> found.</summary>
internal enum PdfTokenKind
{
    /// <summary>Nothing is left.</summary>
    End,

    /// <summary>An integer or a real.</summary>
    Number,

    /// <summary>A name; the token's bytes are those after the solidus, #xx not undone.</summary>
    Name,

    /// <summary>A literal string; the token's bytes are those between the outer parentheses, escapes not undone.</summary>
    LiteralString,

    /// <summary>A hexadecimal string; the token's bytes are those between the angle brackets.</summary>
    HexString,

    /// <summary>An opening square bracket.</summary>
    ArrayStart,

    /// <summary>A closing square bracket.</summary>
    ArrayEnd,

    /// <summary>Two opening angle brackets.</summary>
    DictionaryStart,

    /// <summary>Two closing angle brackets.</summary>
    DictionaryEnd,

    /// <summary>An opening brace (Type 4 functions).</summary>
    BraceStart,

    /// <summary>A closing brace.</summary>
    BraceEnd,

    /// <summary>Any other run of regular characters: an operator, true, null, obj.</summary>
    Keyword,
}
