using Extractor.Datasets.Findings;
using Extractor.Model;
using Spectre.Console;
using Spectre.Console.Rendering;
using Table = Spectre.Console.Table;

namespace Extractor.Cli.Checking.Writers;

/// <summary>In columns. To a terminal with colours; elsewhere text and nothing else.</summary>
internal sealed class TableFindings(Wording words, int columns, bool isTerminal) : IFindingsWriter
{
    /// <summary>Page and title of a form take this much in a wide terminal; the message gets the rest.</summary>
    private const int WidePlace = 26;

    private const int NarrowPlace = 16;

    /// <summary>From here on a terminal counts as wide.</summary>
    private const int Wide = 100;

    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Dim = new(decoration: Decoration.Dim);
    private static readonly Style Error = new(Color.Red, decoration: Decoration.Bold);
    private static readonly Style Minor = new(Color.Yellow);

    public void Write(CheckRun run, TextWriter output)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var console = CreateConsole(isTerminal ? output : text);
        foreach (var document in run.Documents)
        {
            Write(console, document);
        }

        console.Write(new Text(words.Conclusion(run.Totals) + "\n", Bold));
        if (!isTerminal)
        {
            // Cells are filled up with spaces, which a file has no use for.
            foreach (var line in text.ToString().TrimEnd('\n').Split('\n'))
            {
                output.Write(line.TrimEnd());
                output.Write('\n');
            }
        }
    }

    private IAnsiConsole CreateConsole(TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = columns;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    private void Write(IAnsiConsole console, CheckedDocument document)
    {
        var text = new DocumentText(document, words);
        console.Write(new Text($"{PlainText.Of(document.File)}\n", Bold));
        console.Write(Indented(new Text(text.Heading)));
        console.Write(Indented(new Text(string.Join(" · ", text.Counts.Select(count => $"{count.Name} {count.Count}")))));
        if (document.Findings.Count > 0)
        {
            console.Write(Findings(document, text));
        }

        foreach (var note in text.Notes)
        {
            console.Write(Indented(new Text(note)));
        }

        if (document.Checks is { } checks)
        {
            console.Write(Checks(checks));
        }

        console.WriteLine();
    }

    private Table Findings(CheckedDocument document, DocumentText text)
    {
        var table = Grid();
        table.AddColumn(new TableColumn(new Text(words.Severity, Dim)).NoWrap());
        table.AddColumn(new TableColumn(new Text(words.Place, Dim)).Width(columns >= Wide ? WidePlace : NarrowPlace));
        table.AddColumn(new TableColumn(new Text(words.What, Dim)));
        table.AddColumn(new TableColumn(new Text(words.Printed, Dim)).RightAligned().NoWrap());
        table.AddColumn(new TableColumn(new Text(words.Suggested, Dim)).RightAligned().NoWrap());
        foreach (var finding in document.Findings)
        {
            table.AddRow(
                new Text(words.OfSeverity(finding.Severity), FindingSeverity.IsMinor(finding.Severity) ? Minor : Error),
                new Text(text.PlaceOf(finding)),
                new Rows(new Text(words.Message(finding)), new Text($"{words.Rules} {string.Join(", ", text.RulesOf(finding))}", Dim)),
                new Text(PlainText.Of(finding.Printed, finding.Unit)),
                new Text(PlainText.Of(finding.Suggested, finding.Unit)));
        }

        return table;
    }

    private Table Checks(IReadOnlyList<Check> checks)
    {
        var table = Grid();
        table.AddColumn(new TableColumn(new Text(words.Rule, Dim)).NoWrap());
        table.AddColumn(new TableColumn(new Text(words.Outcome, Dim)).NoWrap());
        table.AddColumn(new TableColumn(new Text(words.What, Dim)));
        foreach (var check in checks)
        {
            table.AddRow(new Text(PlainText.Of(check.Rule)), new Text(words.OfOutcome(check.Outcome)), new Text(words.Message(check)));
        }

        return table;
    }

    private static Table Grid() => new Table().Border(TableBorder.Simple);

    private static Padder Indented(IRenderable inner) => new(inner, new Padding(2, 0, 0, 0));
}
