using Extractor.Corpus.Generator.Rendering;

namespace Extractor.Corpus.Generator.Reports;

internal static class Catalogue
{
    /// <summary>The reports of the corpus; a seed of null gives the committed figures.</summary>
    public static readonly IReadOnlyList<Func<ulong?, ReportDocument>> Reports =
    [
        Gansu2024.Create, Shanghai2024.Create, Wuhan2020.Create, Shandong2021.Create, Hunan2022.Create, Yunnan2022.Create, Guangxi2019.Create,
        Zhejiang2023.Create, Jiangxi2020.Create, Neimenggu2023.Create, Sichuan2022.Create, Shaanxi2023.Create, Chongqing2024.Create,
        Guangdong2021.Create, Xinjiang2020.Create,
    ];
}
