using System.Globalization;
using System.Text.RegularExpressions;

namespace Extractor.Reconciliation.Performance;

/// <summary>The points that a label promises: 产出指标（20分）, 得分（20分×执行率）.</summary>
internal static partial class LabelWeight
{
    /// <summary>The points; null when the label names none, or more than one.</summary>
    /// <param name="label">Folded, without white space.</param>
    public static decimal? Of(string label)
    {
        if (!label.Contains('分', StringComparison.Ordinal) || !label.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        var found = Points().Matches(label);
        return found.Count == 1 ? decimal.Parse(found[0].Groups["points"].Value, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>The label without its points.</summary>
    public static string Strip(string label) => label.Contains('分', StringComparison.Ordinal) ? Points().Replace(label, "") : label;

    [GeneratedRegex(@"\((分值|权重|满分)?:?(?<points>[0-9]{1,3}(\.[0-9]{1,2})?)分([*×xX/]执行率)?\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Points();
}
