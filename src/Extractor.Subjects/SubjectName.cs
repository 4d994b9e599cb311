using System.Text.RegularExpressions;

namespace Extractor.Subjects;

/// <summary>Compares names of subjects across the ways of printing them (reference: codes, label variants).</summary>
public static partial class SubjectName
{
    /// <summary>Whether two printed names mean the same name of one code. Not meant for names of different codes.</summary>
    public static bool AreSame(string first, string second)
    {
        var (a, b) = (LabelText.Normalise(first), LabelText.Normalise(second));
        return a == b || Stem(a) == Stem(b) || Stem(Bracketed().Replace(a, "")) == Stem(Bracketed().Replace(b, ""));
    }

    /// <summary>
    /// What two names have in common when they mean the same: equal as <paramref name="name"/> prints them, or equal without
    /// what stands in brackets. For finding a name among many without comparing it with each.
    /// </summary>
    /// <param name="name">As printed.</param>
    /// <returns>The key of the whole name and that of the name without brackets; often the same.</returns>
    internal static (string Whole, string Bare) Keys(string name)
    {
        var normalised = LabelText.Normalise(name);
        var whole = Stem(normalised);
        return (whole, normalised.Contains('(', StringComparison.Ordinal) ? Stem(Bracketed().Replace(normalised, "")) : whole);
    }

    private static string Stem(string normalised)
    {
        var stem = Marker().Replace(normalised, "");
        stem = Filler().Replace(stem, "").Replace("补贴", "补助", StringComparison.Ordinal).Replace("运行维护费", "运行费", StringComparison.Ordinal);
        var short_ = Suffix().Replace(stem, "");
        return short_.Length > 0 ? short_ : stem;
    }

    // The 类/款/项 marker that some forms print behind the name.
    [GeneratedRegex("\\([类款项]\\)$|[类款项]$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Marker();

    [GeneratedRegex("[的()“”\"、,·和与及]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Filler();

    [GeneratedRegex("等?(支出|费用|经费|费)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Suffix();

    [GeneratedRegex("\\([^()]*\\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Bracketed();
}
