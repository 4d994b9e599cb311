using System.Text;
using Extractor.Datasets.Findings;

namespace Extractor.Cli.Checking.Writers;

/// <summary>A section for each document, for issue trackers and mail.</summary>
internal sealed class MarkdownFindings(Wording words) : IFindingsWriter
{
    /// <summary>Characters that mean something to some Markdown, HTML within it, or an issue tracker (@ and # call people and issues).</summary>
    private const string Special = "\\`*_{}[]<>|#~@&$";

    public void Write(CheckRun run, TextWriter output)
    {
        Line(output, $"# {words.Title}");
        Line(output, "");
        Line(output, Escape(words.Conclusion(run.Totals)));
        foreach (var document in run.Documents)
        {
            Write(document, output);
        }

        if (run.Failures.Count > 0)
        {
            Line(output, "");
            Line(output, $"## {words.Failures}");
            Line(output, "");
            foreach (var failure in run.Failures)
            {
                var page = failure.Page is { } number ? $"{words.Page(number)}: " : "";
                Line(output, $"- {Escape(failure.File)}: {Escape(page + failure.Message)} ({Escape(failure.Code)})");
            }
        }
    }

    private void Write(CheckedDocument document, TextWriter output)
    {
        var text = new DocumentText(document, words);
        Line(output, "");
        Line(output, $"## {Escape(document.File)}");
        Line(output, "");
        Line(output, Escape(text.Heading));
        Line(output, "");
        Line(output, Escape(string.Join(" · ", text.Counts.Select(count => $"{count.Name} {count.Count}"))));
        if (document.Findings.Count > 0)
        {
            Line(output, "");
            Row(output, words.Severity, words.Place, words.What, words.Printed, words.Suggested, words.Rules);
            Line(output, "|---|---|---|---:|---:|---|");
            foreach (var finding in document.Findings)
            {
                Row(
                    output,
                    words.OfSeverity(finding.Severity),
                    text.PlaceOf(finding),
                    words.Message(finding),
                    DocumentText.PrintedAt(finding),
                    DocumentText.SuggestedFor(finding),
                    string.Join(", ", text.RulesOf(finding)));
            }
        }

        foreach (var note in text.Notes)
        {
            Line(output, "");
            Line(output, Escape(note));
        }

        if (document.Checks is { } checks)
        {
            Line(output, "");
            Line(output, $"### {words.AllChecks}");
            Line(output, "");
            Row(output, words.Rule, words.Outcome, words.What);
            Line(output, "|---|---|---|");
            foreach (var check in checks)
            {
                Row(output, PlainText.Of(check.Rule), words.OfOutcome(check.Outcome), words.Message(check));
            }
        }
    }

    private static void Row(TextWriter output, params IEnumerable<string> cells) =>
        Line(output, $"| {string.Join(" | ", cells.Select(Escape))} |");

    /// <summary>Character references where there is one for sure: not every tracker takes a backslash before each of these.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in PlainText.Of(text))
        {
            if (Special.Contains(c, StringComparison.Ordinal))
            {
                escaped.Append("&#").Append((int)c).Append(';');
            }
            else
            {
                escaped.Append(c);
            }
        }

        return escaped.ToString();
    }

    private static void Line(TextWriter output, string line)
    {
        output.Write(line);
        output.Write('\n');
    }
}
