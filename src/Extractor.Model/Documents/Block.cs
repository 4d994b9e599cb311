namespace Extractor.Model;

/// <summary>A piece of a document in reading order: a <see cref="Paragraph"/> or a <see cref="Table"/>.</summary>
public abstract record Block;
