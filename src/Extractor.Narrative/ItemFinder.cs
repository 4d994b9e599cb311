using Extractor.Subjects;

namespace Extractor.Narrative;

/// <summary>Finds the code of an item that is printed without its 类, as the sections on the smaller budgets do.</summary>
internal static class ItemFinder
{
    /// <summary>The code; null when no or several items bear the name.</summary>
    /// <param name="name">As printed.</param>
    /// <param name="level">2 for 款, 3 for 项; 0 when the text does not say.</param>
    /// <param name="context">Items of its budget go before all others.</param>
    /// <param name="sibling">The code named before, whose siblings go before others; null when there is none.</param>
    /// <param name="year">Fiscal year; null when it is not known.</param>
    public static SubjectCode? Find(string name, int level, Context context, SubjectCode? sibling, int? year)
    {
        var entries = SubjectIndex.Functional.Find(name);
        if (entries.Count == 0)
        {
            return null;
        }

        var inForce = entries.Where(entry => entry.IsValidIn(year)).ToArray();
        var codes = (inForce.Length > 0 ? inForce : entries).Select(entry => entry.Code).Where(code => level == 0 ? code.Level > 1 : code.Level == level).Distinct().ToArray();
        if (context.HasCodes && codes.Where(context.Pays).ToArray() is { Length: > 0 } paid)
        {
            codes = paid;
        }

        if (level == 0 && codes.Any(code => code.Level == 3))
        {
            codes = [.. codes.Where(code => code.Level == 3)];
        }

        if (codes.Length > 1 && sibling is { } other && codes.Where(code => code.Parent == other.Parent || code.Parent == other).ToArray() is [var near])
        {
            return near;
        }

        return codes is [var only] ? only : null;
    }
}
