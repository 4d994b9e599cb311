using System.Text.RegularExpressions;
using Extractor.Forms.Labels;
using Extractor.Forms.Units;
using Extractor.Subjects;

namespace Extractor.Forms.Context;

/// <summary>What a line above a form says: title, printed number, organisation, year, unit; each in any order, or several at once.</summary>
/// <param name="Title">As printed without the other items; null when the line has none.</param>
/// <param name="Number">公开02表, 表3; null when the line has none.</param>
/// <param name="Unit">The money unit; null when the line has none.</param>
/// <param name="HasOrganisation">Whether 部门： or 单位： with a name stands in it.</param>
/// <param name="Rest">What is none of these; empty when everything was understood.</param>
internal sealed partial record CaptionText(string? Title, string? Number, MoneyUnit? Unit, bool HasOrganisation, string Rest)
{
    private const int LongestTitle = 80;

    /// <summary>Whether every part of the line is a title, number, organisation, year or unit, and there is at least one.</summary>
    public bool IsWhole => Rest.Length == 0;

    /// <summary>Whether the line names the form: by its title or its printed number.</summary>
    public bool NamesForm => Title is not null || Number is not null;

    /// <summary>Takes a line apart.</summary>
    public static CaptionText Read(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        if (line.Length > 3 * LongestTitle)
        {
            return new(null, null, null, false, line);
        }

        var rest = new MaskedText(line);
        var isBracketed = NumberPattern().Match(rest.Folded) is { Success: true, Value: ['(', ..] } match && match.Index > 0;
        rest = isBracketed ? rest : rest.Without(NumberPattern());
        rest = rest.Without(UnitPattern());
        var hasOrganisation = OrganisationPattern().IsMatch(rest.Folded);
        rest = rest.Without(OrganisationPattern());
        var title = IsTitle(rest.Folded) ? rest.Printed : null;
        var isUnderstood = title is not null || LooseYear().IsMatch(rest.Folded);
        return new(title, FormNumberText.Find(line), UnitText.FromLine(line), hasOrganisation, isUnderstood ? "" : rest.Printed);
    }

    /// <summary>Whether the text reads as the title of a table: short, ends with 表, no sentence.</summary>
    public static bool IsTitle(string text)
    {
        var compact = LabelText.Compact(text);
        return compact.Length is >= 3 and <= LongestTitle
            && TitlePattern().IsMatch(compact)
            && !compact.Contains('。', StringComparison.Ordinal)
            && !NotATitle().IsMatch(compact);
    }

    [GeneratedRegex(
        "[\\(《]?(财决)?(公开|GK|附)\\s*(附?表)?\\s*\\d{1,2}(-\\d{1,2})?\\s*(号)?表?[\\)》]?|\\(\\s*(附?表|续表)\\s*[\\d一二三四五六七八九十]{1,3}\\s*\\)|^\\s*附?表\\s*[\\d一二三四五六七八九十]{1,3}(-\\d{1,2})?\\s*([:、.]|$|(?=\\s))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NumberPattern();

    [GeneratedRegex("[\\(\\[]?\\s*(金\\s*额\\s*)?(计\\s*量\\s*|货\\s*币\\s*)?单\\s*位\\s*([:]|为)?\\s*(人民币)?\\s*(十|百|千)?(\\s*[万亿千]\\s*)?元\\s*[\\)\\]]?(?=$|[^\\p{IsCJKUnifiedIdeographs}]|公开|部门|编制)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex UnitPattern();

    [GeneratedRegex("(^|(?<=[\\s\\)表度]))(编\\s*制|编\\s*报|填\\s*报|公\\s*开|预\\s*算|决\\s*算)?\\s*(部\\s*门|单\\s*位)\\s*(名\\s*称)?\\s*[:].*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex OrganisationPattern();

    [GeneratedRegex("^\\s*\\(?\\s*20\\d{2}\\s*年\\s*度?\\s*\\)?\\s*$|^\\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex LooseYear();

    [GeneratedRegex("表([\\(（〔\\[].{0,40}[\\)）〕\\]])*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex TitlePattern();

    [GeneratedRegex("^(注|备注|说明)[:0-9]|(如下|下|见|详见|上|本|该|附|一张|代)表$|代表$|^第[一二三四五六七八九十]+部分|[,;]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NotATitle();
}
