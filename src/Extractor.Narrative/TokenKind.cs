namespace Extractor.Narrative;

/// <summary>What a <see cref="Token"/> is.</summary>
internal enum TokenKind
{
    /// <summary>A number with its unit.</summary>
    Figure,

    /// <summary>Something that a figure can be about: a concept of the list, a class of the functional classification.</summary>
    Concept,

    /// <summary>收入 or 支出 alone: one side of what the sentence is about.</summary>
    Side,

    /// <summary>A heading that names 类, 款 and 项: the topic of what follows.</summary>
    Path,

    /// <summary>年初预算, 决算数, 占, 完成: what a figure says about its subject.</summary>
    Measure,

    /// <summary>增加, 增长.</summary>
    Increase,

    /// <summary>减少, 下降.</summary>
    Decrease,

    /// <summary>增加（减少）: a change whose direction the text leaves open.</summary>
    Either,

    /// <summary>大于: compares two figures without one of its own.</summary>
    Greater,

    /// <summary>小于.</summary>
    Less,

    /// <summary>等于.</summary>
    Equal,

    /// <summary>持平, 与上年一致.</summary>
    Flat,

    /// <summary>无, 没有: the sentence may state a zero.</summary>
    None,

    /// <summary>主要原因是: what follows explains, it does not report.</summary>
    Reason,

    /// <summary>主要包括: what follows is a list of items.</summary>
    List,

    /// <summary>上年: what a change is measured against.</summary>
    Prior,

    /// <summary>其中.</summary>
    Part,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>An opening bracket.</summary>
    Open,

    /// <summary>A closing bracket.</summary>
    Close,

    /// <summary>A comma: the clause ends.</summary>
    Comma,

    /// <summary>A semicolon: the sibling ends.</summary>
    Semicolon,

    /// <summary>A full stop or the end of the paragraph.</summary>
    Stop,
}
