namespace Extractor.Corpus.Generator.Narrative;

/// <summary>The sentence patterns of a province.</summary>
internal enum Voice
{
    Gansu,
    Wuhan,
    Shandong,
    Shanghai,
    Zhejiang,
    Yunnan,

    /// <summary>The common patterns without local habits (Hunan, Guangxi).</summary>
    Common,
}
