namespace Extractor.Reconciliation.Claims;

/// <summary>The statements of the narrative, by part, section and subject.</summary>
internal sealed class Narrative
{
    private readonly ILookup<NarrativePart, Statement> _byPart;
    private readonly Dictionary<(string?, string), Statement> _firstAmounts = [];

    /// <summary>Indexes statements.</summary>
    /// <param name="statements">In reading order.</param>
    public Narrative(IReadOnlyList<Statement> statements)
    {
        ArgumentNullException.ThrowIfNull(statements);
        All = statements;
        _byPart = statements.ToLookup(statement => statement.Part);
        foreach (var statement in statements.Where(statement => statement.Amount is not null))
        {
            _firstAmounts.TryAdd((statement.Section, statement.Subject), statement);
        }
    }

    /// <summary>All of them, in reading order.</summary>
    public IReadOnlyList<Statement> All { get; }

    /// <summary>Those of a part, in reading order.</summary>
    public IEnumerable<Statement> In(NarrativePart part) => _byPart[part];

    /// <summary>Those of a part about certain subjects, in reading order.</summary>
    public IEnumerable<Statement> In(NarrativePart part, params string[] subjects) =>
        _byPart[part].Where(statement => subjects.Contains(statement.Subject, StringComparer.Ordinal));

    /// <summary>The first statement of an amount of a subject in a section; null when the section states none.</summary>
    public Statement? FirstAmount(string? section, string subject) => _firstAmounts.GetValueOrDefault((section, subject));
}
