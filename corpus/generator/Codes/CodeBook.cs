using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;

namespace Extractor.Corpus.Generator.Codes;

/// <summary>The official names of functional and economic codes in one fiscal year.</summary>
internal sealed class CodeBook
{
    private static readonly ConcurrentDictionary<int, CodeBook> Books = [];

    private readonly Dictionary<string, string> _functional;
    private readonly Dictionary<string, string> _economic;

    private CodeBook(Dictionary<string, string> functional, Dictionary<string, string> economic)
    {
        _functional = functional;
        _economic = economic;
    }

    public static CodeBook Of(int year) =>
        Books.GetOrAdd(year, y => new CodeBook(Load("functional-codes.csv", y), Load("economic-codes.csv", y)));

    /// <summary>Name of a functional code of 3, 5 or 7 digits; throws for a code that the year does not know.</summary>
    public string Functional(string code) => Name(_functional, code);

    public string Economic(string code) => Name(_economic, code);

    private static string Name(Dictionary<string, string> names, string code) =>
        names.TryGetValue(code, out var name) ? name : throw new ArgumentException($"Code {code} is not in force.", nameof(code));

    private static Dictionary<string, string> Load(string resource, int year)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"Resource {resource} is missing.");
        using var reader = new StreamReader(stream);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            // Only the note, behind the fields used here, is ever quoted.
            var fields = line.Split(',');
            if (fields.Length < 5 || !Within(fields[3], fields[4], year)) continue;
            // Where no boundary is asserted the first row is the newest name.
            names.TryAdd(fields[0], fields[1]);
        }
        return names;
    }

    private static bool Within(string from, string to, int year) =>
        (from.Length == 0 || int.Parse(from, CultureInfo.InvariantCulture) <= year)
        && (to.Length == 0 || int.Parse(to, CultureInfo.InvariantCulture) >= year);
}
