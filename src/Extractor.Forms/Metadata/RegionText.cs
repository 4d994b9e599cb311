using System.Text.RegularExpressions;
using Extractor.Subjects;

namespace Extractor.Forms.Metadata;

/// <summary>Finds the place in the name of a department. Short names (区人社局) name no place, and none is inferred.</summary>
internal static partial class RegionText
{
    /// <summary>The place as printed, from the largest part on (青禾市石桥区); null when the name begins with none.</summary>
    public static string? FromDepartment(string department)
    {
        var name = NameText.Clean(department);
        var start = Organisation().Match(name).Length;
        var end = start;
        while (Place().Match(name, end) is { Success: true } place && place.Index == end)
        {
            end += place.Length;
        }

        return end > start ? name[start..end] : null;
    }

    // Bodies that put their own name before the place.
    [GeneratedRegex("^(中共|中国共产党|中国共产主义青年团|共青团|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|中国民主同盟|中国民主建国会|中国民主促进会|中国农工民主党|中国致公党|中国国民党革命委员会|政协|中国人民政治协商会议)?", Options, 1000)]
    private static partial Regex Organisation();

    // 城市, 社区, 园区 and the like are no places; 市级, 市直 and 市场 do not end one.
    [GeneratedRegex(
        "\\G(?!(城市|社区|农村|地区|园区|市|区|县|州|省|政府|人民))(?:内蒙古|广西|西藏|宁夏|新疆)?(?:\\p{IsCJKUnifiedIdeographs}{1,10}?(?:自治区|自治州|自治县|自治旗|县(?<![区市各郊]县)|旗)|\\p{IsCJKUnifiedIdeographs}{2,8}?(?:省|州|地区|盟|市(?<![城都超门股上]市)|新区|示范区|管理区|开发区|区(?<![社园校景辖片小地库灾山厂矿牧灌林]区)))(?![级直场政容属内外域划])"
        + "|\\G(?!(乡|镇|街道|城镇|村镇|乡镇|城乡))\\p{IsCJKUnifiedIdeographs}{1,6}?(?:街道|镇|乡|苏木)(?=人民政府|办事处|党|机关|$)"
        + "|\\G[（(]\\p{IsCJKUnifiedIdeographs}{2,8}(区|县|市)[）)]",
        Options,
        1000)]
    private static partial Regex Place();

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
}
