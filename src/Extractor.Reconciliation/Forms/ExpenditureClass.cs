namespace Extractor.Reconciliation.Forms;

/// <summary>The classes (类) that the summaries print by name only (reference: forms, F1), with their codes.</summary>
/// <param name="Code">Three digits.</param>
/// <param name="Beginnings">How its names begin in all years.</param>
internal sealed record ExpenditureClass(string Code, params string[] Beginnings)
{
    /// <summary>Whether a row of a summary bears its name.</summary>
    public bool IsNamed(SideRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Beginnings.Any(beginning => row.Name.StartsWith(beginning, StringComparison.Ordinal));
    }

    /// <summary>
    /// The classes that a summary does not print, when each of its rows is a class that is known; empty when one is not, for
    /// that may be any.
    /// </summary>
    public static IReadOnlyList<ExpenditureClass> Absent(IReadOnlyList<SideRow> rows) =>
        rows.Count > 0 && rows.All(row => All.Any(subject => subject.IsNamed(row))) ? [.. All.Where(subject => !rows.Any(subject.IsNamed))] : [];

    /// <summary>All of them, in the order of the forms.</summary>
    public static IReadOnlyList<ExpenditureClass> All { get; } =
    [
        new("201", "一般公共服务"), new("202", "外交"), new("203", "国防"), new("204", "公共安全"), new("205", "教育"), new("206", "科学技术"),
        new("207", "文化"), new("208", "社会保障和就业"), new("210", "卫生健康", "医疗卫生"), new("211", "节能环保"), new("212", "城乡社区"),
        new("213", "农林水"), new("214", "交通运输"), new("215", "资源勘探"), new("216", "商业服务业"), new("217", "金融"),
        new("219", "援助其他地区"), new("220", "自然资源", "国土"), new("221", "住房保障"), new("222", "粮油物资"),
        new("223", "国有资本经营预算"), new("224", "灾害防治"), new("229", "其他支出"), new("231", "债务还本"), new("232", "债务付息"),
        new("234", "抗疫特别国债"),
    ];
}
