using System.Globalization;
using Extractor.Model;
using FsCheck;
using FsCheck.Fluent;

namespace Extractor.Narrative.Tests;

/// <summary>What holds of any text, whatever it says.</summary>
public class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        "2024年度", "2023年度", "收、支总计", "收入总计", "支出总计", "本年支出", "“三公”经费", "公务接待费", "公务用车", "车辆", "设备", "政府性基金", "教育支出（类）",
        "普通教育（款）", "小学教育（项）", "人员经费", "主要包括：", "基本工资", "奖金", "维修（护）费", "年初预算", "全年预算", "决算数", "大于", "持平", "占", "完成", "比", "与",
        "上年", "相比", "增加", "减少", "增加（减少）", "各", "均为", "分别为", "其中：", "用于", "无", "没有", "主要原因", "项目", "绩效自评", "得分", "整体支出", "人均", "约", "余",
        "12.5", "3", "0", "1,234", "97. 51", "８．５", "两", "十二", "XX", "__", "<u>", "</u>", "万元", "元", "万", "%", "辆", "台（套）", "个", "人次", "分", "项",
        "、", "，", "。", "；", "：", "（", "）", "(", ")", "和", "等", " ", "-", "— 26 —", "负", "一是", "二是", "甲",
    ];

    private static readonly Gen<string[]> Paragraphs =
        Gen.Elements(Pieces).ArrayOf(40).Select(pieces => string.Concat(pieces)).ArrayOf(3);

    [Fact]
    public void Every_figure_points_at_its_own_digits_and_no_digit_is_stated_twice_in_one_place() =>
        FsCheck.Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2000),
            Prop.ForAll(Paragraphs.ToArbitrary(), paragraphs =>
            {
                var texts = paragraphs.Prepend("第三部分 2024年度部门决算情况说明").ToArray();
                var ranges = new HashSet<TextRange>();
                foreach (var claim in Story.Claims(paragraphs).Where(claim => claim.Ranges.Count > 0))
                {
                    var printed = string.Concat(claim.Ranges.Select(range => texts[range.Block].Substring(range.Start, range.Length)));
                    Assert.All(claim.Ranges, range => Assert.True(ranges.Add(range)));
                    Assert.Equal(claim.Value, Value(printed));
                    Assert.True(claim.Value >= 0);
                    Assert.NotEqual("", claim.Unit);
                }
            }));

    [Fact]
    public void Claim_without_figure_has_no_range_and_no_value_but_a_list() =>
        FsCheck.Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(1000),
            Prop.ForAll(Paragraphs.ToArbitrary(), paragraphs => Story.Claims(paragraphs).All(claim =>
                claim.Ranges.Count > 0 || (claim.Measure == "list" ? claim.Value == claim.Items.Count : claim is { Value: 0m, Unit: "" }))));

    [Fact]
    public void White_space_changes_no_claim_but_its_quote() =>
        FsCheck.Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(1000),
            Prop.ForAll(Gen.Elements(Pieces).Where(piece => piece.Trim().Length > 0 && !piece.Contains('—', StringComparison.Ordinal) && piece != "-").ArrayOf(30).ToArbitrary(), pieces =>
                Story.Claims(string.Concat(pieces)).Select(Story.Line).SequenceEqual(Story.Claims(string.Join(' ', pieces).Replace("， ", "，", StringComparison.Ordinal)).Select(Story.Line), StringComparer.Ordinal)));

    private static decimal Value(string printed)
    {
        var text = CompatibilityText.Fold(printed.Replace("— 26 —", "", StringComparison.Ordinal)
            .Replace("<u>", "", StringComparison.Ordinal).Replace("</u>", "", StringComparison.Ordinal))
            .Replace(" ", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
        return text switch
        {
            _ when decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) => number,
            _ => ChineseNumeral.Read(text).Value,
        };
    }
}
