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

    /// <summary>Pairs of amounts for revenue and expenditure; completion of the full-year budget without its amount.</summary>
    Sichuan,

    /// <summary>Both totals with their parts.</summary>
    Xinjiang,

    /// <summary>会议费 and 培训费 beside the 三公 expenditure.</summary>
    Shaanxi,

    /// <summary>Revenue and expenditure with balances in the sentence of the sources.</summary>
    Chongqing,

    /// <summary>Item lists with the budget's share.</summary>
    Guangdong,

    /// <summary>The common patterns without local habits (Hunan, Guangxi).</summary>
    Common,
}
