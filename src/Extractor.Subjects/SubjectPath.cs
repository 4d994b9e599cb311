namespace Extractor.Subjects;

/// <summary>Resolves the names of 类, 款 and 项, as headings of the narrative print them, to a code.</summary>
public static class SubjectPath
{
    /// <summary>
    /// The code that bears these names. Names may lack 支出 or be those of another year; one that is not on the list is passed
    /// over as long as the names below it point to one code only.
    /// </summary>
    /// <param name="names">Names of 类, 款, 项 from the top; null where none is printed.</param>
    /// <param name="year">Fiscal year; null when it is not known.</param>
    /// <returns>A code of the lowest level named; null when none or several fit.</returns>
    public static SubjectCode? Resolve(IReadOnlyList<string?> names, int? year)
    {
        ArgumentNullException.ThrowIfNull(names);
        var above = new List<SubjectCode>();
        var lowest = names.Count;
        while (lowest > 0 && names[lowest - 1] is null)
        {
            lowest--;
        }

        for (var level = 1; level <= lowest; level++)
        {
            if (names[level - 1] is not { } name)
            {
                continue;
            }

            var fitting = SubjectIndex.Functional.Find(name)
                .Where(entry => entry.Code.Level == level && (above.Count == 0 || above.Exists(parent => entry.Code.IsWithin(parent))))
                .ToArray();
            var inForce = fitting.Where(entry => entry.IsValidIn(year)).ToArray();
            var found = (inForce.Length > 0 ? inForce : fitting).Select(entry => entry.Code).Distinct().ToList();
            if (level == lowest)
            {
                return found.Count == 1 ? found[0] : null;
            }

            if (found.Count > 0)
            {
                above = found;
            }
        }

        return null;
    }
}
