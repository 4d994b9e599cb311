using Extractor.Model;
using Extractor.Reconciliation.Claims;
using Extractor.Reconciliation.Documents;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.Performance;

namespace Extractor.Reconciliation.Forms;

/// <summary>The nine forms of a report, addressed by meaning. A form that is missing, or printed more than once, is null.</summary>
internal sealed class ReportIndex
{
    private readonly Dictionary<string, TableView> _views = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CodeForm> _codeForms = new(StringComparer.Ordinal);
    private readonly HashSet<string> _repeated = new(StringComparer.Ordinal);
    private readonly Dictionary<NarrativePart, PartText> _texts = [];
    private ThreePublicClaims? _threePublicText;
    private DocumentText? _text;
    private Narrative? _narrative;
    private ConceptFigures? _concepts;

    /// <summary>Indexes a report.</summary>
    /// <param name="report">The report with its claims.</param>
    /// <param name="document">The document that it was read from; null when it is not at hand.</param>
    /// <param name="prior">The report of the year before; null when it is not at hand.</param>
    public ReportIndex(Report report, Document? document = null, Report? prior = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        Report = report;
        Document = document;
        Prior = prior is null ? null : new(prior);
        Claims = new(report);
        Performance = new(report);
        var precision = new PrintedPrecision(report.Observations);
        var observations = report.Observations.ToLookup(found => found.Table, StringComparer.Ordinal);
        foreach (var form in report.Tables.Where(table => FormId.Nine.Contains(table.Form, StringComparer.Ordinal)).GroupBy(table => table.Form, StringComparer.Ordinal))
        {
            var filled = form.Where(table => observations[table.Id].Any()).ToArray();
            if (filled.Length > 1)
            {
                _repeated.Add(form.Key);
                continue;
            }

            var table = filled.Length == 1 ? filled[0] : form.First();
            _views[form.Key] = new(table, [.. observations[table.Id]], precision);
        }

        Summary = View(FormId.RevenueAndExpenditureSummary) is { } summary ? new(summary) : null;
        Appropriation = View(FormId.FiscalAppropriationSummary) is { } appropriation ? new(appropriation) : null;
        Economic = View(FormId.GeneralPublicBudgetBasicExpenditure) is { } economic ? new(economic) : null;
        ThreePublic = View(FormId.ThreePublicExpenses) is { } threePublic ? new(threePublic) : null;
        foreach (var form in new[] { FormId.Revenue, FormId.Expenditure, FormId.GeneralPublicBudgetExpenditure, FormId.GovernmentFundBudget, FormId.StateCapitalBudget })
        {
            if (View(form) is { } view)
            {
                _codeForms[form] = new(view);
            }
        }
    }

    /// <summary>The report.</summary>
    public Report Report { get; }

    /// <summary>The document that the report was read from; null when it is not at hand.</summary>
    public Document? Document { get; }

    /// <summary>The text of the document; null when it is not at hand.</summary>
    public DocumentText? Text => Document is null ? null : _text ??= DocumentText.Read(Document, Report);

    /// <summary>The report of the same department for the year before; null when it is not at hand.</summary>
    public ReportIndex? Prior { get; }

    /// <summary>What the narrative states.</summary>
    public ClaimIndex Claims { get; }

    /// <summary>The performance sheets, score tables and lists of projects.</summary>
    public PerformanceIndex Performance { get; }

    /// <summary>The same, put together to statements, in reading order.</summary>
    public IReadOnlyList<Statement> Statements => Narrative.All;

    /// <summary>The statements by part, section and subject.</summary>
    public Narrative Narrative => _narrative ??= new(Reconciliation.Claims.Statements.Read(Report, Claims));

    /// <summary>Which figures of the forms the narrative's subjects mean.</summary>
    public ConceptFigures Concepts => _concepts ??= new(this);

    /// <summary>What the text says of three-public expenses.</summary>
    public ThreePublicClaims ThreePublicText => _threePublicText ??= new(this);

    /// <summary>F1.</summary>
    public SummaryForm? Summary { get; }

    /// <summary>F4.</summary>
    public AppropriationForm? Appropriation { get; }

    /// <summary>F6.</summary>
    public EconomicForm? Economic { get; }

    /// <summary>F7.</summary>
    public ThreePublicForm? ThreePublic { get; }

    /// <summary>What a part of the narrative states with certainty of the year accounted for.</summary>
    public PartText TextOf(NarrativePart part)
    {
        if (!_texts.TryGetValue(part, out var text))
        {
            text = new(this, part);
            _texts[part] = text;
        }

        return text;
    }

    /// <summary>F2, F3, F5, F8 or F9; null when it is missing.</summary>
    public CodeForm? Codes(string form) => _codeForms.GetValueOrDefault(form);

    /// <summary>The table of a form; null when it is missing or repeated.</summary>
    public TableView? View(string form) => _views.GetValueOrDefault(form);

    /// <summary>Whether several tables with figures claim to be the form.</summary>
    public bool IsRepeated(string form) => _repeated.Contains(form);
}
