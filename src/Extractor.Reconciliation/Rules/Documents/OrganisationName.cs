using System.Text.RegularExpressions;
using Extractor.Subjects;

namespace Extractor.Reconciliation.Rules.Documents;

/// <summary>
/// The name of an organisation taken apart, to tell two organisations from two names of one (reference: report metadata, section
/// 1): names come with and without province and city, with a bracketed area, shortened (人社局) and with 和 or 与.
/// </summary>
internal sealed partial class OrganisationName
{
    private readonly string _printed;
    private readonly List<string> _regions = [];

    private OrganisationName(string printed)
    {
        _printed = printed;
        var rest = Party().Replace(Bracketed().Replace(printed, ""), "");
        while (Region().Match(rest) is { Success: true } region && region.Length + 2 <= rest.Length)
        {
            _regions.Add(region.Value);
            rest = rest[region.Length..];
        }

        Core = Lead().Replace(Own().Replace(rest, ""), "");
        Stem = Suffix().Replace(Core, "").Replace("和", "", StringComparison.Ordinal).Replace("与", "", StringComparison.Ordinal).Replace("及", "", StringComparison.Ordinal);
    }

    /// <summary>The name without place, party and 本级: 财政局.</summary>
    public string Core { get; }

    /// <summary>The core without its kind: 财政.</summary>
    public string Stem { get; }

    /// <summary>Takes a name apart; null when it does not look like the full name of an organisation.</summary>
    public static OrganisationName? Read(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var printed = LabelText.Normalise(name);
        return printed.Length is < 4 or > 40 || NoName().IsMatch(printed) || !Suffix().IsMatch(Own().Replace(Bracketed().Replace(printed, ""), "")) ? null : new(printed);
    }

    /// <summary>Whether the two cannot be names of one organisation. In doubt they can.</summary>
    public bool IsOther(OrganisationName other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Core == other.Core)
        {
            return _regions.Exists(region => other._regions.Exists(its => AreRivals(region, its, other._printed)));
        }

        if (Stem.Length < 2 || other.Stem.Length < 2 || IsWithin(Core, other.Core) || IsWithin(other.Core, Core) || IsWithin(Stem, other.Stem) || IsWithin(other.Stem, Stem))
        {
            return false;
        }

        var shorter = Math.Min(Stem.Length, other.Stem.Length);
        var common = Common(Stem, other.Stem);
        return common * 2 < shorter || (shorter == 2 && common < 2);
    }

    /// <summary>Two places of one rank of which neither name mentions the other: 青山区 and 绿水区.</summary>
    private bool AreRivals(string region, string its, string itsName) =>
        region[^1] == its[^1] && region[^1] is '省' or '市' or '区' or '县' && region != its && !Zone().IsMatch(region) && !Zone().IsMatch(its)
        && !itsName.Contains(region[..^1], StringComparison.Ordinal) && !_printed.Contains(its[..^1], StringComparison.Ordinal);

    /// <summary>Whether the characters of the shorter stand in the longer in the same order: 人社局 in 人力资源和社会保障局.</summary>
    private static bool IsWithin(string shorter, string longer)
    {
        var at = 0;
        foreach (var c in longer)
        {
            at += at < shorter.Length && shorter[at] == c ? 1 : 0;
        }

        return at == shorter.Length;
    }

    /// <summary>Length of the longest common subsequence; names are short.</summary>
    private static int Common(string one, string other)
    {
        var row = new int[other.Length + 1];
        foreach (var c in one)
        {
            var diagonal = 0;
            for (var at = 1; at <= other.Length; at++)
            {
                (diagonal, row[at]) = (row[at], c == other[at - 1] ? diagonal + 1 : Math.Max(row[at], row[at - 1]));
            }
        }

        return row[^1];
    }

    [GeneratedRegex("^(中国共产党|中共|中国)", Options, 10_000)]
    private static partial Regex Party();

    [GeneratedRegex("[(][^()]*[)]", Options, 10_000)]
    private static partial Regex Bracketed();

    // At least two characters before the rank, so that 市场监督管理局 and 社区服务中心 keep theirs.
    [GeneratedRegex("^[\\p{IsCJKUnifiedIdeographs}]{2,7}?(自治区|自治州|自治县|省|市|区|县|州|盟|旗|镇|乡)(?!场|级|委员会|化|村)", Options, 10_000)]
    private static partial Regex Region();

    [GeneratedRegex("(本级|本部|机关|部门|单位)$", Options, 10_000)]
    private static partial Regex Own();

    [GeneratedRegex("^[省市区县]?委?(?=.{3})", Options, 10_000)]
    private static partial Regex Lead();

    [GeneratedRegex("(管理委员会|工作委员会|委员会|街道办事处|办事处|办公室|管委会|人民政府|政府|研究所|研究院|服务中心|管理中心|中心|管理站|服务站|大队|支队|总队|学校|小学|中学|幼儿园|学院|大学|医院|卫生院|局|委|办|厅|部|处|科|院|所|站|会|馆|宫|台|厂|公司|基地|队|校|场|社|园|库|团)$", Options, 10_000)]
    private static partial Regex Suffix();

    [GeneratedRegex("开发区|园区|新区|示范区|高新|经开|保税", Options, 10_000)]
    private static partial Regex Zone();

    [GeneratedRegex("[Xx×〇○*_]{2}|^(本|我|该|各|全|按照?|根据|依据|经|由|与|比|较|因|在|对|从|以|关于|截至|截止|其中|包括|纳入|主要|同|为|及|和|所属|下属)|[0-9,。;:“”]|预算|决算|概况|情况|收入|支出|经费|^(部门|单位)", Options, 10_000)]
    private static partial Regex NoName();

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
}
