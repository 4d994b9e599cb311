using System.Collections.Frozen;
using System.Globalization;

namespace Extractor.Subjects;

/// <summary>
/// The lists of subject codes with the years of their names (政府收支分类科目, fiscal years 2017 to 2025). The functional list
/// is meant to be complete for 类, nearly for 款, not for 项.
/// </summary>
public static class SubjectCodes
{
    private static readonly FrozenDictionary<string, SubjectEntry[]> Entries = Load("functional-codes.csv")
        .Concat(Load("economic-codes.csv"))
        .GroupBy(entry => entry.Code.Digits, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>All codes with all their names, by code.</summary>
    public static IReadOnlyList<SubjectEntry> All { get; } =
        [.. Entries.Values.SelectMany(entries => entries).OrderBy(entry => entry.Code.Digits, StringComparer.Ordinal)];

    /// <summary>All names that the code has had; empty when it is not on the list.</summary>
    public static IReadOnlyList<SubjectEntry> Find(SubjectCode code) => Entries.GetValueOrDefault(code.Digits, []);

    /// <summary>The names of the code in that fiscal year; all names when the year is not known.</summary>
    public static IReadOnlyList<SubjectEntry> Find(SubjectCode code, int? year) => [.. Find(code).Where(entry => entry.IsValidIn(year))];

    /// <summary>Compares a code and its printed name with the list.</summary>
    /// <param name="code">The code.</param>
    /// <param name="name">As printed; null or empty when none is.</param>
    /// <param name="year">Fiscal year; null when it is not known.</param>
    public static SubjectMatch Check(SubjectCode code, string? name, int? year)
    {
        var entries = Find(code);
        if (entries.Count == 0)
        {
            return Find(code.Class).Count == 0 ? SubjectMatch.UnknownClass
                : code.Level == 3 && Find(code.Parent!.Value).Count > 0 ? SubjectMatch.UnknownItem
                : SubjectMatch.UnknownSection;
        }

        if (string.IsNullOrWhiteSpace(name))
        {
            return entries.Any(entry => entry.IsValidIn(year)) ? SubjectMatch.Match : SubjectMatch.OtherYear;
        }

        var named = entries.Where(entry => SubjectName.AreSame(entry.Name, name)).ToArray();
        return named.Length == 0 ? SubjectMatch.NameDiffers
            : named.Any(entry => entry.IsValidIn(year)) ? SubjectMatch.Match
            : SubjectMatch.OtherYear;
    }

    private static IEnumerable<SubjectEntry> Load(string file)
    {
        using var stream = typeof(SubjectCodes).Assembly.GetManifestResourceStream("Extractor.Subjects." + file)
            ?? throw new InvalidOperationException($"The list {file} is not embedded.");
        using var reader = new StreamReader(stream);
        var number = 0;
        var entries = new List<SubjectEntry>();
        while (reader.ReadLine() is { } line)
        {
            number++;
            // code,name,level,valid_from,valid_to,…: only the note, further right, may be quoted.
            var fields = line.Split(',', 6);
            if (number == 1)
            {
                continue;
            }

            if (fields.Length < 6 || SubjectCode.TryParse(fields[0]) is not { } code)
            {
                throw new InvalidOperationException($"Line {number} of the list {file} is malformed.");
            }

            // The confidence stands behind the note.
            var confidence = fields[5][(fields[5].LastIndexOf(',') + 1)..].TrimEnd();
            entries.Add(new(code, fields[1], Year(fields[3]), Year(fields[4]), confidence is "sample" or "source"));
        }

        return entries;
    }

    private static int? Year(string field) => field.Length == 0 ? null : int.Parse(field, CultureInfo.InvariantCulture);
}
