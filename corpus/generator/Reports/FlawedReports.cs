using Extractor.Corpus.Generator.Flaws;
using Extractor.Corpus.Generator.Rendering;

namespace Extractor.Corpus.Generator.Reports;

/// <summary>Reports that contradict themselves on purpose, each contradiction of another kind and far from the others.</summary>
internal static class FlawedReports
{
    /// <summary>Wrong digits in forms, an empty form that does not say why, a list that names what is zero, weights that miss 100.</summary>
    public static ReportDocument Forms() => new FlawEditor(Gansu2024.Create(3), "flawed-forms-2024")
        .Figure("expenditure", "2130314", null, "项目支出", Swap, "EXP-03-C1")
        .Figure("general-public-budget-basic-expenditure", "30201", null, "决算数", Tenfold, "BAS-06-302")
        .Unexplained("government-fund-budget", "政府性基金", "DOC-02")
        .Words("基本支出决算", "主要包括：基本工资、", "主要包括：基本工资、伙食补助费、", "NAR-06-L1")
        .Report;

    /// <summary>Wrong figures, directions and years in the text, and what a template left.</summary>
    public static ReportDocument Text() => new FlawEditor(Sichuan2022.Create(), "flawed-text-2022")
        .Number("收入决算", "财政拨款收入", "万元", Swap, "NAR-02-T")
        .Number("支出决算总体情况", "占本年支出合计的", "%", number => Next(number, 1), "NAR-05-S1")
        .Number("机关运行", "机关运行经费支出", "万元", number => Next(number, 0), "ORG-10-T")
        .Words("支出决算总体情况", "一般公共预算财政拨款支出增加", "一般公共预算财政拨款支出减少", "NAR-05-W")
        .Heading("第三部分 2022年度", "第三部分 2021年度", "DOC-01")
        .Words("绩效", "部门整体支出绩效自评情况：", "XX部门整体支出绩效自评情况：", "DOC-03")
        .Report;

    /// <summary>A purpose that belongs to another item, counts and kinds that do not add up, vehicles that are not accounted for.</summary>
    public static ReportDocument Words() => new FlawEditor(Xinjiang2020.Create(), "flawed-words-2020")
        .Number("政府采购", "政府采购支出总额", "万元", number => Next(number, 0), "PRC-11-T")
        .Number("国有资产", "共有车辆", "辆", number => number + "9", "AST-12-V")
        .Number("三公", "支出决算为", "万元", Swap, "TPN-07-T")
        .Words("一般公共预算财政拨款支出决算具体情况", "缴纳的基本医疗保险费", "缴存的住房公积金", "DOC-06")
        .Report;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Func<ReportDocument>> All => [Forms, Text, Words];

    /// <summary>The first two digits that differ, exchanged.</summary>
    private static string Swap(string number)
    {
        for (var at = 0; at + 1 < number.Length; at++)
        {
            if (char.IsAsciiDigit(number[at]) && char.IsAsciiDigit(number[at + 1]) && number[at] != number[at + 1] && (at > 0 || number[1] != '0'))
                return $"{number[..at]}{number[at + 1]}{number[at]}{number[(at + 2)..]}";
        }

        throw new ArgumentException($"No two digits of {number} differ.", nameof(number));
    }

    private static string Tenfold(string number)
    {
        var point = number.IndexOf('.', StringComparison.Ordinal);
        return $"{number[..point]}{number[point + 1]}.{number[(point + 2)..]}0";
    }

    /// <summary>The digit at a place, one higher; 9 becomes 1.</summary>
    private static string Next(string number, int place) =>
        $"{number[..place]}{(number[place] == '9' ? '1' : (char)(number[place] + 1))}{number[(place + 1)..]}";
}
