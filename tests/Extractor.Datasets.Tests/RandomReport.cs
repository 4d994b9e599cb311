using Extractor.Model;

namespace Extractor.Datasets.Tests;

/// <summary>Reports of arbitrary content, the same for the same seed. They obey the types, not the sense, of the model.</summary>
internal sealed class RandomReport(int seed, int size)
{
    private static readonly string[] Pieces =
    [
        "收入", "支出", "14,344.12", "“三公”经费", "（项）", "a\"b\\c", "\t", "\n", "\u2028", "𠮷", "", " ", "</script>", "é", "\u0001", "～", "\uE000",
    ];

    private readonly Random _random = new(seed);

    public static Report Create(int seed, int size) => new RandomReport(seed, size).Report();

    private Report Report() => new()
    {
        SchemaVersion = ReportJson.SchemaVersion,
        Source = new SourceFile(Text(), "application/pdf", new string('a', 64), _random.NextInt64(1L << 40), Maybe(() => _random.Next()), MaybeText()),
        Metadata = new ReportMetadata(MaybeText(), MaybeText(), Maybe(() => 2024), MaybeText(), MaybeText(), MaybeText(), Texts()),
        Sections = Some(() => new Section(Text(), MaybeText(), Text(), _random.Next(1, 5), Page(), MaybeText())),
        Tables = Some(Table),
        Observations = Some(() => new Observation
        {
            Id = Text(),
            Form = Pick(FormId.Nine),
            Table = Text(),
            Row = _random.Next(),
            ColumnIndex = _random.Next(),
            Column = Text(),
            Code = MaybeText(),
            Item = MaybeText(),
            Level = Maybe(() => _random.Next(1, 4)),
            Line = Maybe(() => _random.Next()),
            IsTotal = Bool(),
            Value = Number(),
            Decimals = _random.Next(6),
            Unit = Text(),
            Amount = Number(),
            Text = Text(),
            Page = Page(),
            Bbox = Box(),
            Path = MaybeText(),
            Confidence = _random.Next(101) / 100.0,
            Flags = Texts(),
        }),
        Claims = Some(() => new Claim
        {
            Id = Text(),
            Section = MaybeText(),
            Text = Text(),
            Subject = Text(),
            Measure = Text(),
            Base = MaybeText(),
            Items = Texts(),
            Period = Maybe(() => 2023),
            Value = Number(),
            Direction = MaybeText(),
            Unit = Text(),
            Amount = Maybe(Number),
            Page = Page(),
            Bbox = Box(),
            Path = MaybeText(),
            Flags = Texts(),
        }),
        Checks = Some(() => new Check
        {
            Id = Text(),
            Finding = MaybeText(),
            Rule = Text(),
            Outcome = Pick(Enum.GetValues<CheckOutcome>()),
            Severity = MaybeText(),
            Expected = Maybe(Number),
            Actual = Maybe(Number),
            Difference = Maybe(Number),
            Tolerance = Maybe(Number),
            Refs = Texts(),
            Page = Page(),
            Message = Text(),
            MessageEn = Text(),
        }),
        Findings = Some(() => new Finding
        {
            Id = Text(),
            Kind = Pick(Enum.GetValues<FindingKind>()),
            Severity = Text(),
            Rule = Text(),
            Refs = Texts(),
            Form = Bool() ? null : Pick(FormId.Nine),
            Section = MaybeText(),
            Printed = Maybe(Number),
            Suggested = Maybe(Number),
            Unit = MaybeText(),
            Evidence = Texts(),
            Page = Page(),
            Bbox = Box(),
            Path = MaybeText(),
            Message = Text(),
            MessageEn = Text(),
        }),
        CheckSummary = Some(() => new CheckSummary(Text(), _random.Next(), _random.Next(), _random.Next(), _random.Next(), _random.Next(), _random.Next(), _random.Next())),
        Ledger = Bool() ? null : new Ledger
        {
            Printed = _random.Next(),
            Observations = _random.Next(),
            Cells = _random.Next(),
            Claims = _random.Next(),
            Furniture = _random.Next(),
            LeftOver = _random.Next(),
            LeftOverShare = Number(),
            Rest = Some(() => new LedgerEntry(Text(), Text(), MaybeText(), Page(), Box(), MaybeText())),
        },
        Diagnostics = Some(() => new Diagnostic(Pick(Enum.GetValues<DiagnosticSeverity>()), Text(), Text(), Text(), Page())),
    };

    private ReportTable Table() => new()
    {
        Id = Text(),
        Form = Bool() ? FormId.Other : Pick(FormId.Nine),
        FormNumber = MaybeText(),
        Title = MaybeText(),
        Unit = MaybeText(),
        IsEmpty = Bool(),
        EmptyStatement = MaybeText(),
        Notes = Texts(),
        Parts = Some(() => new ReportTablePart(Page(), Box(), MaybeText())),
        Columns = Some(() => new Column(_random.Next(), Texts())),
        Header = Some(Texts),
        Rows = Some(Texts),
        Cells = Some(() => new ReportCell(
            _random.Next(), _random.Next(), _random.Next(1, 9), _random.Next(1, 9), Text(), Pick(Enum.GetValues<CellStatus>()), Page(), Box(),
            MaybeText(), Pick(Enum.GetValues<ReadMethod>()), _random.NextDouble(), Texts())),
        Flags = Texts(),
    };

    private string Text() => string.Concat(Enumerable.Range(0, _random.Next(4)).Select(_ => Pick(Pieces)));

    private string? MaybeText() => Bool() ? Text() : null;

    private IReadOnlyList<string> Texts() => Some(Text);

    private int? Page() => Maybe(() => _random.Next(1, 3000));

    private Box? Box() => Maybe(() => new Box(Points(), Points(), Points(), Points()));

    private double Points() => Math.Round((_random.NextDouble() * 2000) - 100, 2, MidpointRounding.AwayFromZero) + 0.0;

    private decimal Number() => new(_random.Next(), _random.Next(), Bool() ? 0 : _random.Next(), Bool(), (byte)_random.Next(8));

    private bool Bool() => _random.Next(2) == 0;

    private T? Maybe<T>(Func<T> make)
        where T : struct => Bool() ? make() : null;

    private T Pick<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];

    private IReadOnlyList<T> Some<T>(Func<T> make) => [.. Enumerable.Range(0, _random.Next(size + 1)).Select(_ => make())];
}
