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
