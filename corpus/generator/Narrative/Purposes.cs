namespace Extractor.Corpus.Generator.Narrative;

/// <summary>What an item is spent on, in words of our own; no word for items that only their department could explain.</summary>
internal static class Purposes
{
    public static string? Of(string code) => code switch
    {
        "2080501" or "2080502" => "退休人员的生活补贴和日常管理",
        "2080505" => "单位为在职人员缴纳的基本养老保险费",
        "2080506" => "单位为在职人员缴纳的职业年金",
        "2101101" or "2101102" => "单位为在职人员缴纳的基本医疗保险费",
        "2101103" => "公务员医疗补助缴费",
        "2210201" => "单位为在职人员缴存的住房公积金",
        "2210203" => "向符合条件的职工发放的购房补贴",
        _ => null,
    };
}
