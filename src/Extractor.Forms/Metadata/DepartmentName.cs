using System.Text.RegularExpressions;
using Extractor.Subjects;

namespace Extractor.Forms.Metadata;

/// <summary>Names of departments as they stand in titles and header lines.</summary>
internal static partial class DepartmentName
{
    private const int Longest = 60;

    /// <summary>The name without what clings to it; null when nothing is left that names somebody (本部门, 部门).</summary>
    public static string? Clean(string text)
    {
        var name = NameText.Clean(text);
        string before;
        do
        {
            before = name;
            name = Edge().Replace(name, "");
        }
        while (name.Length < before.Length);

        return name.Length is < 2 or > Longest || Generic().IsMatch(name) || NoName().IsMatch(name) ? null : name;
    }

    /// <summary>The name that a header line gives (部门：…, 编制单位：…); null when it gives none. 单位：万元 is a unit of money.</summary>
    public static string? FromHeaderLine(string line)
    {
        var match = Header().Match(YearText.WithArabicYears(NameText.Clean(line)));
        return match.Success ? Clean(match.Groups["name"].Value) : null;
    }

    /// <summary>The name in the heading of a part (第一部分 …概况, 第二部分 …2024年度部门决算表); null when there is none.</summary>
    public static string? FromHeading(string heading)
    {
        var match = Heading().Match(YearText.WithArabicYears(ItemLabel.Read(heading).Name));
        return match.Success ? Clean(match.Groups["name"].Value) : null;
    }

    /// <summary>The name in the sentences that reports share (从单位构成看，…部门决算包括); null when there is none.</summary>
    public static string? FromSentence(string text)
    {
        var match = Sentence().Match(NameText.Clean(text));
        return match.Success ? Clean(match.Groups["name"].Value) : null;
    }

    /// <summary>A name brought to a form in which equal names are equal strings.</summary>
    public static string Key(string name) => LabelText.Normalise(name);

    [GeneratedRegex("^(关于|附件[0-9]*[:：]?|[:：、，,.\\-—_])|^(20[0-9]{2})年度?|(20[0-9]{2})年度?$|([:：、，,.\\-—_]|(?<=.{2})的)$", Options, 1000)]
    private static partial Regex Edge();

    [GeneratedRegex("^(本|我|各|该|全)?(部门|单位|局|机关|委|中心)(名称|本级)?([（(](公章|盖章|本级)[）)])?$|^(部门|单位)?(基本)?(情况|概况)$|^(省|市|区|县|区级|市级|省级|县级|部门和?单位)$", Options, 1000)]
    private static partial Regex Generic();

    [GeneratedRegex("[。;；!！?？<>]|^(金额|人民币)?(百|千)?[万亿]?元([（(、/)）].*)?$|^公开|^[0-9.,]+$|决算|预算|重点工作|名词解释|绩效|^[^\\p{IsCJKUnifiedIdeographs}]*$|^[（(].{1,3}[）)]$", Options, 1000)]
    private static partial Regex NoName();

    [GeneratedRegex("(^|[表度年)）:：,，|0-9])(编制|填报|公开|预算|填制|预算主管)?(部门|单位)(名称)?([（(](公章|盖章)[）)])?[:：](?<name>.+?)(?=(金额|货币|计量)?单位[:：]|公开0?[0-9]|财决|[（(]?20[0-9]{2}年|20[0-9]{2}[-.]|[（(]?附?表[0-9一二三四五六七八九十]|填报|日期|编制日期|$)", Options, 1000)]
    private static partial Regex Header();

    [GeneratedRegex("^第[一二三四五六七八九十]部分[:：、]?(?<name>.+?)(部门|单位)?((基本)?(概况|情况)$|20[0-9]{2}年度?(部门|单位)?决算)|^(?!第[一二三四五六七八九十]部分)(?<name>[^,，。、:：]{4,40}?)(20[0-9]{2}年度?(部门|单位)?决算(表|情况说明)|概况|主要职能|机构设置)$", Options, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex("从(预算)?单位构成(来)?看[,，](?<name>[^,，。:：]{2,40}?)(20[0-9]{2}年度?)?(部门|单位)?决算(由|包括|包含)|纳入(?<name>[^,，。:：]{2,40}?)20[0-9]{2}年度?(部门|单位)?决算编制范围", Options, 1000)]
    private static partial Regex Sentence();

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
}
