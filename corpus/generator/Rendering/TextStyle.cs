namespace Extractor.Corpus.Generator.Rendering;

internal enum TextStyle
{
    Body,
    Center,
    FormTitle,
    Note,
    Contents,
    CoverLine,
}
