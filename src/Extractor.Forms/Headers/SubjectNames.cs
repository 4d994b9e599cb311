namespace Extractor.Forms.Headers;

/// <summary>Row labels that never head a column, so that a body row without code, ordinal and figure is known as one.</summary>
internal static class SubjectNames
{
    private static readonly HashSet<string> RowLabels = new(StringComparer.Ordinal)
    {
        "一般公共服务支出", "外交支出", "国防支出", "公共安全支出", "教育支出", "科学技术支出", "文化旅游体育与传媒支出",
        "文化体育与传媒支出", "社会保障和就业支出", "卫生健康支出", "医疗卫生与计划生育支出", "节能环保支出", "城乡社区支出",
        "农林水支出", "交通运输支出", "住房保障支出", "工资福利支出", "对个人和家庭的补助", "商品和服务支出", "资本性支出",
        "基本工资", "办公费", "结余分配",
    };

    /// <summary>Whether the compacted text is such a label.</summary>
    public static bool IsRowLabel(string text) => RowLabels.Contains(text) || text is "…" or "……";
}
