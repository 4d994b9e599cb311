using Extractor.Subjects;

namespace Extractor.Narrative;

/// <summary>
/// What a section or a sentence is about as a whole. 本年收入 is that of the department, of the government funds or of the
/// state capital, whichever budget is spoken of (reference: narrative, section 3, same word, other subject).
/// </summary>
internal sealed class Context
{
    private readonly Dictionary<string, string> _map = new(StringComparer.Ordinal);
    private readonly List<string> _codes = [];

    private Context(string id) => Id = id;

    /// <summary>plain, performance, fund, state-capital, general-budget or fiscal.</summary>
    public string Id { get; }

    /// <summary>Nothing special: the department's account as a whole.</summary>
    public static Context Plain => ContextList.Plain;

    /// <summary>Whether its sentences evaluate performance.</summary>
    public bool IsPerformance => Id == "performance";

    /// <summary>Whether items are looked up among those that this budget pays.</summary>
    public bool HasCodes => _codes.Count > 0;

    /// <summary>What the concept means here.</summary>
    public string Meaning(string concept) => _map.GetValueOrDefault(concept, concept);

    /// <summary>What the base of a share means here: 占本年支出合计的 in the section on all appropriations means all expenditure.</summary>
    public string BaseMeaning(string concept) => Id == "fiscal" ? concept : Meaning(concept);

    /// <summary>Whether this budget pays for the code.</summary>
    public bool Pays(SubjectCode code) => _codes.Exists(prefix => code.Digits.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>The contexts of the embedded list, keyed by their id.</summary>
    internal static Dictionary<string, Context> Load(IEnumerable<string[]> rows)
    {
        var contexts = new Dictionary<string, Context>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (!contexts.TryGetValue(row[1], out var context))
            {
                contexts.Add(row[1], context = new(row[1]));
            }

            if (row[0] == "map")
            {
                context._map.Add(row[2], row[3]);
            }
            else if (row[0] == "codes")
            {
                context._codes.AddRange(row[2].Split('|'));
            }
        }

        return contexts;
    }
}
