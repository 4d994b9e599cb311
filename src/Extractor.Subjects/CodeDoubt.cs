
namespace Extractor.Subjects;

/// <summary>
/// Decides whether the list of codes gives a reason to doubt a row. An unknown 项 or a name of another year is none; an unknown
/// 类 or a quite different name may mean that code and name slipped apart.
/// </summary>
public static class CodeDoubt
{
    /// <summary>Whether code and name do not belong together as far as the list can tell.</summary>
    public static bool Is(SubjectCode code, string? item, int? fiscalYear) => SubjectCodes.Check(code, item, fiscalYear) switch
    {
        SubjectMatch.UnknownClass => true,
        SubjectMatch.NameDiffers => !SubjectCodes.Find(code).Any(entry => IsAlike(entry.Name, item!)),
        _ => false,
    };

    /// <summary>Whether more than half of the characters of the longer name stand in the other: a misprint, not another subject.</summary>
    private static bool IsAlike(string first, string second)
    {
        var (a, b) = (LabelText.Normalise(first), LabelText.Normalise(second));
        var common = a.Distinct().Intersect(b).Count();
        return common * 2 > Math.Max(a.Distinct().Count(), b.Distinct().Count());
    }
}
