using System.Globalization;
using Extractor.Corpus.Generator.Figures;
using Extractor.Corpus.Generator.Tables;

namespace Extractor.Corpus.Generator.Reports;

internal static partial class PerformanceTables
{
    /// <summary>Yunnan: state assets in use.</summary>
    public static GridTable Assets(FormTables forms)
    {
        var dice = new Dice(forms.Account.Plan.Seed + 5);
        long house = dice.Around(812m), cars = dice.Around(64m), rest = dice.Around(203m), current = dice.Around(96m), intangible = dice.Around(11m);
        var t = Other("国有资产使用情况表", [12, 6, 13, 13, 13, 13, 13, 13, 13, 13, 13], "ccrrrrrrrrr",
        [
            ["项目", "行次", "资产总额", "流动资产", "固定资产", L, L, L, "对外投资/有价证券", "在建工程", "无形资产"],
            [U, U, U, U, "小计", "房屋构筑物", "车辆", "其他固定资产", U, U, U],
            ["栏次", "", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
            ["合计", "1", forms.Print(house + cars + rest + current + intangible), forms.Print(current), forms.Print(house + cars + rest),
                forms.Print(house), forms.Print(cars), forms.Print(rest), "", "", forms.Print(intangible)],
        ], headerRows: 3, unit: "万元");
        t.Notes.Add("注：本表反映年末占有使用的国有资产。");
        return t;
    }

    /// <summary>Zhejiang: the totals of a code table by unit instead of by function.</summary>
    public static GridTable ByUnit(FormTables forms, string title, string[] units, string[] heads, Func<Leaf, long>[] amounts)
    {
        var dice = new Dice(forms.Account.Plan.Seed + (ulong)heads.Length);
        var totals = amounts.Skip(1).Select(a => forms.Account.Sum(a)).ToList();
        var left = totals.ToList();
        var rows = new List<string[]>();
        for (var u = 0; u < units.Length; u++)
        {
            var last = u == units.Length - 1;
            var parts = left.Select((fen, i) => last ? fen : dice.Share(totals[i], 8, 30)).ToList();
            for (var i = 0; i < left.Count; i++) left[i] -= parts[i];
            rows.Add([(u + 1).ToString(CultureInfo.InvariantCulture), units[u], forms.Print(parts.Sum()), .. parts.Select(forms.Print)]);
        }
        var n = heads.Length;
        return Other(title, [6, 28, .. heads.Select(_ => 13.0)], $"cl{new string('r', n)}",
            [["序号", "单位名称", .. heads], ["合计", L, forms.Print(totals.Sum()), .. totals.Select(forms.Print)], .. rows], unit: forms.Layout.Unit);
    }
}
