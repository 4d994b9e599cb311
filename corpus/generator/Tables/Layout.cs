namespace Extractor.Corpus.Generator.Tables;

internal enum CodeStyle
{
    /// <summary>Code in one column.</summary>
    Joined,

    /// <summary>Columns 类, 款, 项 in the header; the whole code in one cell over the three.</summary>
    Merged,

    /// <summary>201, 29 and 50 in three cells.</summary>
    Split,

    /// <summary>Columns 类, 款, 项 stay empty; code and name share the cell of the name.</summary>
    WithName,
}

internal enum BasicLayout
{
    /// <summary>Three groups of code, name and amount with all codes.</summary>
    ThreeGroups,

    /// <summary>Three groups, the third with few codes of 310.</summary>
    ShortThird,

    /// <summary>Two groups; 310 stands below 302; the code in two cells.</summary>
    TwoGroupsSplit,

    /// <summary>The same two groups with the code in one cell.</summary>
    TwoGroups,
}

/// <summary>How a province prints the forms of a year.</summary>
internal sealed record Layout
{
    public required int Year { get; init; }

    /// <summary>行次 columns in the two-sided forms.</summary>
    public bool LineNumbers { get; init; } = true;

    /// <summary>栏次 row under the header.</summary>
    public bool ColumnNumbers { get; init; } = true;

    /// <summary>How zero is printed: 0.00, a dash, or nothing.</summary>
    public string Zero { get; init; } = "";

    public bool Separators { get; init; }

    /// <summary>元 or 万元.</summary>
    public string Unit { get; init; } = "万元";

    public CodeStyle Codes { get; init; }

    public string CodeHead { get; init; } = "功能分类科目编码";

    public string AmountHead { get; init; } = "金额";

    public string BasicAmountHead { get; init; } = "决算数";

    public BasicLayout Basic { get; init; }

    /// <summary>Letter-spaced labels: 项 目, 合 计.</summary>
    public bool Spaced { get; init; }

    /// <summary>24 classes (without 债务还本 and 债务付息) instead of 26.</summary>
    public bool FewClasses { get; init; }

    /// <summary>合计 as the last row of the general-budget form.</summary>
    public bool GeneralTotalLast { get; init; }

    /// <summary>Header labels 类, 款, 项 and the total in one printed row.</summary>
    public bool MixedTotal { get; init; }

    /// <summary>Budget and final side by side under each head of the 三公 form.</summary>
    public bool Interleaved { get; init; }

    /// <summary>State capital with opening, revenue and closing columns.</summary>
    public bool LongStateCapital { get; init; }

    /// <summary>General budget with opening, revenue and closing columns.</summary>
    public bool LongGeneral { get; init; }

    public string GeneralTotalHead { get; init; } = "小计";

    public string RunningHead { get; init; } = "公务用车运行维护费";

    public bool RepeatHeader { get; init; }

    /// <summary>Alignment of amounts: c or r.</summary>
    public char NumberAlign { get; init; } = 'r';

    /// <summary>Least height of rows in points.</summary>
    public double RowHeight { get; init; } = 16;

    public double FontSize { get; init; } = 9;

    /// <summary>Title and unit line as the first rows of the table itself.</summary>
    public bool TitleInside { get; init; }

    /// <summary>Four spaces between the letters instead of one.</summary>
    public bool WideSpaces { get; init; }

    /// <summary>Amounts as a spreadsheet's general format prints them: 521.8, 20.</summary>
    public bool TrimZeros { get; init; }

    /// <summary>款 and 项 names indented by ideographic spaces.</summary>
    public bool IndentNames { get; init; }

    /// <summary>Tables without rulings at the left and right edges.</summary>
    public bool OpenSides { get; init; }

    /// <summary>No blank row in the empty 三公 form.</summary>
    public bool NoBlankRow { get; init; }

    public string Label(string text) => Spaced && text.Length == 2 ? $"{text[0]}{(WideSpaces ? "    " : " ")}{text[1]}" : text;
}
