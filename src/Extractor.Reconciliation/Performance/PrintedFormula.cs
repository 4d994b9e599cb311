using System.Globalization;
using System.Text.RegularExpressions;

namespace Extractor.Reconciliation.Performance;

/// <summary>The computation of a score that an explanation shows: 2.4=4/5*3 (reached, wanted, points).</summary>
/// <param name="Score">What it says that the score is.</param>
/// <param name="Exact">What its own terms give.</param>
internal readonly partial record struct PrintedFormula(decimal Score, decimal Exact)
{
    /// <summary>The computation in a text; null when there is none, or more than one.</summary>
    /// <param name="text">Without white space.</param>
    public static PrintedFormula? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.Contains('=', StringComparison.Ordinal) || Terms().Matches(text) is not { Count: 1 } found)
        {
            return null;
        }

        decimal Term(string group) => decimal.Parse(found[0].Groups[group].Value, CultureInfo.InvariantCulture);
        return Term("wanted") is not 0 and var wanted ? new(Term("score"), Term("reached") / wanted * Term("points")) : null;
    }

    [GeneratedRegex(@"(?<![0-9.])(?<score>[0-9]{1,3}(\.[0-9]{1,3})?)=(?<reached>[0-9]{1,9}(\.[0-9]{1,4})?)/(?<wanted>[0-9]{1,9}(\.[0-9]{1,4})?)[*×xX](?<points>[0-9]{1,3}(\.[0-9]{1,3})?)(?![0-9.%])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Terms();
}
