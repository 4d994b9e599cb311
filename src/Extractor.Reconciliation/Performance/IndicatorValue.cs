using System.Globalization;
using System.Text.RegularExpressions;
using Extractor.Model;

namespace Extractor.Reconciliation.Performance;

/// <summary>A target or a result as printed (reference: performance, "Values").</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Relation">How a result must stand to it.</param>
/// <param name="Low">The number, or the lower one; the least one of a compound; 0 for a text.</param>
/// <param name="High">The number, or the upper one; the greatest one of a compound; 0 for a text.</param>
/// <param name="Unit">Unit as printed without 万 and 亿, which are multiplied out; "" when none is printed.</param>
internal readonly partial record struct IndicatorValue(IndicatorValueKind Kind, IndicatorRelation Relation, decimal Low, decimal High, string Unit)
{
    private const int Longest = 40;

    private static readonly IndicatorValue Words = new(IndicatorValueKind.Text, IndicatorRelation.None, 0, 0, "");

    /// <summary>Reads a printed value. Never throws.</summary>
    /// <param name="text">As printed.</param>
    public static IndicatorValue Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length is 0 or > Longest)
        {
            return Words;
        }

        if (!text.AsSpan().ContainsAnyInRange('0', '9') && !text.AsSpan().ContainsAnyInRange('０', '９'))
        {
            return Words;
        }

        var compact = string.Concat(CompatibilityText.Fold(text).Where(c => !char.IsWhiteSpace(c)));
        if (Band().Match(compact) is { Success: true } band && Number(band, "high") is { } top && Number(band, "low") is { } bottom && top > bottom)
        {
            return new(IndicatorValueKind.Band, IndicatorRelation.None, bottom, top, "%");
        }

        if (Date().IsMatch(compact))
        {
            return Words;
        }

        if (Quantity().Match(compact) is { Success: true } one && Number(one, "number") is { } value)
        {
            var relation = RelationOf(one.Groups["before"].Value, one.Groups["after"].Value);
            var (unit, factor) = UnitOf(one.Groups["unit"].Value);
            return new(IndicatorValueKind.Quantity, relation, value * factor, value * factor, unit);
        }

        if (Range().Match(compact) is { Success: true } range && Number(range, "low") is { } low && Number(range, "high") is { } high && low <= high)
        {
            var (unit, factor) = UnitOf(range.Groups["unit"].Value);
            return new(IndicatorValueKind.Range, IndicatorRelation.None, low * factor, high * factor, unit);
        }

        return Compound().IsMatch(compact)
            ? Numbers().Matches(compact).Select(found => Parsed(found.Value)).OfType<decimal>().ToArray() is { Length: > 1 } all
                ? new(IndicatorValueKind.Compound, IndicatorRelation.None, all.Min(), all.Max(), "") : Words
            : Words;
    }

    private static decimal? Number(Match match, string group) => Parsed(match.Groups[group].Value);

    private static decimal? Parsed(string digits) =>
        digits.Length <= 16 && decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static IndicatorRelation RelationOf(string before, string after) => (before, after) switch
    {
        ("≥" or ">=" or "≧" or "⩾" or ">" or "=>" or "不低于" or "不少于" or "至少" or "大于" or "大于等于" or "达到", _) => IndicatorRelation.AtLeast,
        ("≤" or "<=" or "≦" or "⩽" or "<" or "=<" or "不超过" or "不高于" or "不多于" or "小于" or "小于等于" or "控制在", _) => IndicatorRelation.AtMost,
        ("=", "") => IndicatorRelation.Equal,
        (_, "以上" or "及以上" or "(含)以上") => IndicatorRelation.AtLeast,
        (_, "以内" or "之内" or "以下" or "及以下" or "内") => IndicatorRelation.AtMost,
        _ => IndicatorRelation.None,
    };

    private static (string Unit, decimal Factor) UnitOf(string printed) => printed switch
    {
        ['万', .. var rest] => (rest, 10_000m),
        ['亿', .. var rest] => (rest, 100_000_000m),
        _ => (printed, 1m),
    };

    [GeneratedRegex(@"^(?<high>[0-9]{1,3}(\.[0-9]+)?)%?(\(含\))?[-—~～至](?<low>[0-9]{1,3}(\.[0-9]+)?)%(\(含\)|\(不含\))?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Band();

    [GeneratedRegex(@"[0-9]{4}年|[0-9]{4}[.\-/][0-9]{1,2}(月|[.\-/])|[0-9]{1,2}月([0-9]{1,2}日|底|末|前|$)|[0-9]{1,2}日前", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Date();

    [GeneratedRegex(@"^(?<before>≥|≤|≧|≦|⩾|⩽|>=|<=|=>|=<|=|>|<|不低于|不少于|至少|大于等于|大于|达到|不超过|不高于|不多于|小于等于|小于|控制在)?(?<number>-?[0-9][0-9,]*(\.[0-9]+)?)(?<unit>[^0-9≥≤=<>\-~～—至以之及内、,，;；]{0,8}?)(?<after>以上|及以上|\(含\)以上|以内|之内|以下|及以下|内)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Quantity();

    [GeneratedRegex(@"^(?<low>[0-9]+(\.[0-9]+)?)[^0-9≥≤=<>\-~～—至]{0,3}[-~～—至](?<high>[0-9]+(\.[0-9]+)?)(?<unit>[^0-9≥≤=<>、,，;；]{0,6})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Range();

    [GeneratedRegex(@"^[0-9]+(\.[0-9]+)?[^0-9≥≤=<>]{1,3}[≥≤=<>]+[0-9]+(\.[0-9]+)?[^0-9≥≤=<>]{0,4}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Compound();

    [GeneratedRegex(@"[0-9]+(\.[0-9]+)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Numbers();
}
