namespace Extractor.Corpus.Generator.Tables;

/// <summary>A printed figure of a form: the body row and column where it stands, and what it is about.</summary>
internal sealed record Figure(int Row, int Column, decimal Value, string? Code, string? Item);
