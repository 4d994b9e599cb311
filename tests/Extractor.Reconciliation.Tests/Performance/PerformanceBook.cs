using Extractor.Model;

namespace Extractor.Reconciliation.Tests.Performance;

/// <summary>The consistent report with performance tables, sentences and claims.</summary>
internal sealed class PerformanceBook
{
    private readonly List<SheetText> _sheets = [];
    private readonly List<Block> _blocks = [];
    private readonly List<Claim> _claims = [];

    public PerformanceBook(params SheetText[] sheets) => _sheets.AddRange(sheets);

    /// <summary>Forms in which all money is of the general budget.</summary>
    public bool IsGeneral { get; init; } = true;

    /// <summary>Adds a sentence in which each figure in brackets is a claim: subject, measure and unit in the order of the figures.</summary>
    public PerformanceBook Say(string sentence, params (string Subject, string Measure, string Unit)[] claims)
    {
        var text = "";
        var figures = new List<(int Start, string Digits)>();
        foreach (var part in sentence.Split('[', ']').Select((part, at) => (Part: part, IsFigure: at % 2 == 1)))
        {
            if (part.IsFigure) figures.Add((text.Length, part.Part));
            text += part.Part;
        }

        foreach (var ((start, digits), (subject, measure, unit)) in figures.Zip(claims))
        {
            var value = decimal.Parse(digits);
            _claims.Add(new()
            {
                Id = $"c{_claims.Count + 1}",
                Section = "s1",
                Text = text[Math.Max(0, text.LastIndexOfAny(['，', '。', '：'], start) + 1)..(start + digits.Length)] + unit,
                Subject = subject,
                Measure = measure,
                Value = value,
                Unit = unit,
                Amount = unit switch { "万元" => value * 10_000, "元" => value, _ => null },
                Page = 1,
                Flags = [],
                Ranges = [new(_blocks.Count, start, digits.Length)],
            });
        }

        _blocks.Add(new Paragraph(text, [new(0, text.Length, new SourceRef(1, null, null))]));
        return this;
    }

    public IReadOnlyList<Check> Check()
    {
        var book = Book.Consistent();
        var report = book.Build();
        var tables = report.Tables;
        if (IsGeneral)
        {
            // Without the forms of other money and of all expenditure the general budget is all there is.
            tables = [.. tables.Where(table => table.Form is FormId.GeneralPublicBudgetExpenditure or FormId.GeneralPublicBudgetBasicExpenditure)];
        }

        report = report with
        {
            Tables = [.. tables, .. _sheets.Select((sheet, at) => sheet.Table($"t{at + 20}"))],
            Observations = [.. report.Observations.Where(found => tables.Any(table => table.Id == found.Table))],
            Sections = [new("s1", "一", "预算绩效情况说明", 1, 1, null)],
            Claims = _claims,
        };
        return Reconciler.Check(report, new Document(report.Source, _blocks, [])).Checks;
    }

    public CheckOutcome[] Outcomes(string rule) => [.. Check().Where(check => check.Rule == rule).Select(check => check.Outcome)];
}
