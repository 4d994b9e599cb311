using Extractor.Cli.Output;
using Extractor.Datasets.Findings;
using Extractor.Model;
using Spectre.Console;
using Spectre.Console.Rendering;
using Paragraph = Spectre.Console.Paragraph;
using Table = Spectre.Console.Table;

namespace Extractor.Cli.Checking.Writers;

/// <summary>In columns. To a terminal with colours; elsewhere text and nothing else.</summary>
internal sealed class TableFindings(Wording words, int columns, bool isTerminal) : IFindingsWriter
{
    /// <summary>Titles of forms and sections are broken into lines of this width in a wide terminal; the message gets the rest.</summary>
    private const int WidePlace = 28;

    private const int NarrowPlace = 16;

    /// <summary>From here on a terminal counts as wide.</summary>
    private const int Wide = 100;

    private const int NarrowestMessage = 20;

    /// <summary>A space on each side of a cell and the border on its left, in columns.</summary>
    private const int CellSpace = 3;

    private const string Indent = "  ";

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

        console.Write(new Text(LineFolder.Fold(words.Conclusion(run.Totals), columns) + "\n", Bold));
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
        console.Write(new Text(LineFolder.Fold(PlainText.Of(document.File), columns) + "\n", Bold));
        Line(console, text.Heading);
        Line(console, string.Join(" · ", text.Counts.Select(count => $"{count.Name} {count.Count}")));
        if (document.Findings.Count > 0)
        {
            console.Write(Findings(document, text));
        }

        foreach (var note in text.Notes)
        {
            Line(console, note);
        }

        if (document.Checks is { } checks)
        {
            console.Write(Checks(checks));
        }

        console.WriteLine();
    }

    private void Line(IAnsiConsole console, string text) => console.Write(
        new Text(Indent + LineFolder.Fold(text, columns - Indent.Length).Replace("\n", "\n" + Indent, StringComparison.Ordinal) + "\n"));

    private Table Findings(CheckedDocument document, DocumentText text)
    {
        var place = columns >= Wide ? WidePlace : NarrowPlace;
        var rows = document.Findings.Select(finding => new Row(
            [words.OfSeverity(finding.Severity), LineFolder.Fold(text.PlaceOf(finding), place)],
            FindingSeverity.IsMinor(finding.Severity) ? Minor : Error,
            words.Message(finding),
            $"{words.Rules} {string.Join(", ", text.RulesOf(finding))}",
            [DocumentText.PrintedAt(finding), DocumentText.SuggestedFor(finding)]));
        return Grid([words.Severity, words.Place], words.What, [words.Printed, words.Suggested], [.. rows]);
    }

    private Table Checks(IReadOnlyList<Check> checks) => Grid(
        [words.Outcome, words.Rule],
        words.What,
        [],
        [
            .. checks.Select(check => new Row(
                [words.OfOutcome(check.Outcome), PlainText.Of(check.Rule)],
                check.Outcome == CheckOutcome.Fail ? Error : Style.Plain,
                words.Message(check),
                Second: null,
                [])),
        ]);

    /// <summary>A table whose message takes what the columns to its left and right leave of the terminal.</summary>
    private Table Grid(IReadOnlyList<string> left, string message, IReadOnlyList<string> right, IReadOnlyList<Row> rows)
    {
        var table = new Table().Border(TableBorder.Simple);
        int Widest(IEnumerable<string> texts) => texts.SelectMany(text => text.Split('\n')).Max(DisplayWidth.Of);
        int[] lefts = [.. left.Select((head, i) => Widest(rows.Select(row => row.Left[i]).Prepend(head)))];
        int[] rights = [.. right.Select((head, i) => Widest(rows.Select(row => row.Right[i]).Prepend(head)))];

        // The cells, the message's own space, and the border on the right.
        var taken = lefts.Concat(rights).Sum(width => width + CellSpace) + CellSpace + 1;
        var rest = Math.Max(columns - taken, NarrowestMessage);
        Add(left, lefts, Justify.Left);
        Add([message], [Math.Min(rest, Widest(rows.SelectMany(row => new[] { row.Message, row.Second ?? "" }).Prepend(message)))], Justify.Left);
        Add(right, rights, Justify.Right);
        foreach (var row in rows)
        {
            var text = new Paragraph(LineFolder.Fold(row.Message, rest));
            if (row.Second is { } second)
            {
                text.Append("\n" + LineFolder.Fold(second, rest), Dim);
            }

            IRenderable[] cells = [new Text(row.Left[0], row.Style), .. row.Left.Skip(1).Select(cell => new Text(cell)), text, .. row.Right.Select(cell => new Text(cell))];
            table.AddRow(cells);
        }

        return table;

        void Add(IReadOnlyList<string> heads, IReadOnlyList<int> widths, Justify justify)
        {
            for (var i = 0; i < heads.Count; i++)
            {
                table.AddColumn(new TableColumn(new Text(heads[i], Dim)) { Width = widths[i], Alignment = justify, NoWrap = true });
            }
        }
    }

    /// <summary>A line of a table.</summary>
    /// <param name="Left">Cells before the message; may have several lines.</param>
    /// <param name="Style">Of the first cell.</param>
    /// <param name="Message">Broken into as many lines as it takes.</param>
    /// <param name="Second">Below the message, in the background; null for nothing.</param>
    /// <param name="Right">Figures after the message.</param>
    private sealed record Row(IReadOnlyList<string> Left, Style Style, string Message, string? Second, IReadOnlyList<string> Right);
}
