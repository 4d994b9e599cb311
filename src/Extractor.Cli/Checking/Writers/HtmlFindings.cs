using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Extractor.Datasets.Findings;
using Extractor.Model;

namespace Extractor.Cli.Checking.Writers;

/// <summary>
/// One page that needs nothing else: no script, no font, no image. Each finding shows what is printed at the places in question
/// beside what is printed at those that they are held against. Whatever comes from a document is encoded.
/// </summary>
internal sealed class HtmlFindings(Wording words) : IFindingsWriter
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly Lazy<string> Style = new(() =>
    {
        using var stream = typeof(HtmlFindings).Assembly.GetManifestResourceStream("Extractor.Cli.findings.css")
            ?? throw new InvalidOperationException("The style of the page is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    });

    public void Write(CheckRun run, TextWriter output)
    {
        output.Write($"<!DOCTYPE html>\n<html lang=\"{words.LanguageTag}\">\n<head>\n<meta charset=\"utf-8\">\n");
        output.Write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");

        // Should an encoding ever be forgotten, the browser still fetches and runs nothing.
        output.Write("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        output.Write($"<title>{Text(words.Title)}</title>\n<style>\n{Style.Value}</style>\n</head>\n<body>\n");
        output.Write($"<header>\n<h1>{Text(words.Title)}</h1>\n<p>{Text(words.Conclusion(run.Totals))}</p>\n</header>\n");
        Failures(run, output);
        if (run.Documents.Count > 1)
        {
            Overview(run, output);
        }

        for (var i = 0; i < run.Documents.Count; i++)
        {
            Document(run.Documents[i], i + 1, output);
        }

        output.Write($"<footer>\n<p class=\"sign\"><span>{Text(words.Reviewer)}</span><span>{Text(words.Date)}</span></p>\n</footer>\n</body>\n</html>\n");
    }

    private void Failures(CheckRun run, TextWriter output)
    {
        if (run.Failures.Count == 0)
        {
            return;
        }

        output.Write($"<section class=\"failures\">\n<h2>{Text(words.Failures)}</h2>\n");
        Table(output, [words.Document, words.Reason], run.Failures.Select(failure => (IReadOnlyList<string>)
        [
            Text(failure.File),
            Text($"{(failure.Page is { } page ? words.Page(page) + ": " : "")}{failure.Message} ({failure.Code})"),
        ]));
        output.Write("</section>\n");
    }

    private void Overview(CheckRun run, TextWriter output)
    {
        output.Write("<nav>\n");
        Table(
            output,
            [words.Document, words.Department, words.Year, words.Errors, words.Minor, words.Fail, words.InsufficientData],
            run.Documents.Select((document, index) => (IReadOnlyList<string>)
            [
                $"<a href=\"#d{PlainText.Of(index + 1)}\">{Text(document.File)}</a>",
                Text(document.Department ?? words.UnknownDepartment),
                Text(document.FiscalYear?.ToString(CultureInfo.InvariantCulture) ?? "-"),
                PlainText.Of(document.Errors),
                PlainText.Of(document.Minor),
                PlainText.Of(document.Summary.Sum(part => part.Fail)),
                PlainText.Of(document.Summary.Sum(part => part.InsufficientData)),
            ]),
            firstNumber: 3);
        output.Write("</nav>\n");
    }

    private void Document(CheckedDocument document, int number, TextWriter output)
    {
        var text = new DocumentText(document, words);
        output.Write($"<section class=\"document\" id=\"d{PlainText.Of(number)}\">\n<h2>{Text(text.Heading)}</h2>\n");
        output.Write($"<p class=\"source\">{Text(document.File)}<br><code>SHA-256 {Text(document.Sha256)}</code></p>\n<ul class=\"counts\">\n");
        foreach (var (name, count) in text.Counts)
        {
            output.Write($"<li><b>{Text(count)}</b> {Text(name)}</li>\n");
        }

        output.Write("</ul>\n");
        foreach (var note in text.Notes)
        {
            output.Write($"<p class=\"note\">{Text(note)}</p>\n");
        }

        foreach (var finding in document.Findings)
        {
            Finding(finding, text, output);
        }

        if (document.Summary.Count > 0)
        {
            output.Write($"<h3>{Text(words.ByPart)}</h3>\n");
            Summary(document, output);
        }

        if (document.Checks is { } checks)
        {
            output.Write($"<h3>{Text(words.AllChecks)}</h3>\n");
            Table(output, [words.Rule, words.Outcome, words.What], checks.Select(check => (IReadOnlyList<string>)
                [Text(check.Rule), Text(words.OfOutcome(check.Outcome)), Text(words.Message(check))]));
        }

        output.Write("</section>\n");
    }

    private void Finding(Finding finding, DocumentText text, TextWriter output)
    {
        var severity = FindingSeverity.IsMinor(finding.Severity) ? "minor" : "error";
        output.Write($"<article class=\"finding {severity}\">\n<h3><span class=\"severity\">{Text(words.OfSeverity(finding.Severity))}</span> ");
        output.Write($"{Text(words.OfKind(finding.Kind))} <small>{Text(text.PlaceOf(finding))}</small></h3>\n<p class=\"message\">{Text(words.Message(finding))}</p>\n");
        if (finding.Printed is not null || finding.Suggested is not null)
        {
            output.Write("<dl class=\"figures\">");
            output.Write($"<div><dt>{Text(words.Printed)}</dt><dd>{Text(DocumentText.PrintedAt(finding))}</dd></div>");
            output.Write($"<div><dt>{Text(words.Suggested)}</dt><dd>{Text(DocumentText.SuggestedFor(finding))}</dd></div></dl>\n");
        }

        var (atFault, against) = (text.AtFault(finding), text.Against(finding));
        output.Write("<div class=\"sides\">\n");
        Side(words.AtFault, atFault, output);
        if (against.Count > 0)
        {
            Side(words.Against, against, output);
        }

        output.Write("</div>\n");
        if (text.ChecksOf(finding) is { Count: > 0 } checks)
        {
            Evidence(checks, output);
        }

        output.Write("</article>\n");
    }

    private void Side(string name, IReadOnlyList<Place> places, TextWriter output)
    {
        output.Write($"<div class=\"side\">\n<h4>{Text(name)}</h4>\n");
        for (var i = 0; i < places.Count;)
        {
            // The items of a sum stand in one form, often on one page: that is said once, and they are set as a table.
            var where = Where(places[i]);
            var together = places.Skip(i).TakeWhile(place => Where(place) == where).ToArray();
            output.Write($"<figure>\n<figcaption>{Text(where)}</figcaption>\n");
            if (together.Length == 1)
            {
                Single(together[0], output);
            }
            else
            {
                Table(
                    output,
                    [words.Row, words.Column, words.Printed],
                    together.Select(place => (IReadOnlyList<string>)[Text(place.Row ?? ""), Text(place.Column ?? ""), Quote(place) + Doubts(place, "<br><small>{0}</small>")]),
                    firstNumber: together.Any(place => place.Kind == PlaceKind.Claim) ? int.MaxValue : 2);
            }

            output.Write("</figure>\n");
            i += together.Length;
        }

        output.Write("</div>\n");
    }

    private string Where(Place place) => words.Where(place.Page, place.Path, words.TitleOf(place)) ?? place.Ref;

    private void Single(Place place, TextWriter output)
    {
        Named(words.Row, place.Row, output);
        Named(words.Column, place.Column, output);
        if (place.Text is not null)
        {
            output.Write($"<blockquote>{Quote(place)}</blockquote>\n");
        }

        output.Write(Doubts(place, "<p>{0}</p>\n"));
    }

    /// <summary>Why the reading may be at fault, not the document; empty when it is not in doubt. A failed check is what the page is about.</summary>
    private string Doubts(Place place, string element)
    {
        var flags = place.Flags.Where(flag => flag != Flags.CheckFailed).ToArray();
        return flags.Length == 0 ? "" : element.Replace("{0}", $"<span>{Text(words.Doubts)}</span> {Text(string.Join(", ", flags))}", StringComparison.Ordinal);
    }

    private static void Named(string name, string? value, TextWriter output)
    {
        if (value is not null)
        {
            output.Write($"<p><span>{Text(name)}</span> {Text(value)}</p>\n");
        }
    }

    /// <summary>The figure of a claim is marked in its quote; other places hold nothing but their figure.</summary>
    private string Quote(Place place)
    {
        var text = place.Text ?? "";
        if (place is { FigureStart: { } start, FigureLength: { } length } && start >= 0 && length > 0 && start <= text.Length - length)
        {
            return $"“{Encoded(text[..start])}<mark>{Encoded(text.Substring(start, length))}</mark>{Encoded(text[(start + length)..])}”";
        }

        return place.Kind switch
        {
            PlaceKind.Claim => $"“{Text(text)}”",
            _ when string.IsNullOrWhiteSpace(text) => Text(words.Blank),
            PlaceKind.Observation => $"<mark>{Text(text)}</mark> {Text(place.Unit ?? "")}",
            _ => Text(text),
        };
    }

    private void Evidence(IReadOnlyList<Check> checks, TextWriter output)
    {
        // What is about words has no figures.
        var withFigures = checks.Any(check => check.Expected is not null || check.Actual is not null);
        string[] figures = withFigures ? [words.Expected, words.Actual, words.Difference, words.Tolerance] : [];
        Table(
            output,
            [words.Rule, words.What, .. figures],
            checks.Select(check => (IReadOnlyList<string>)
            [
                $"<code>{Text(check.Rule)}</code>",
                Text(words.Message(check)),
                .. withFigures ? Figures(check.Expected, check.Actual, check.Difference, check.Tolerance) : [],
            ]),
            firstNumber: 2);

        static IEnumerable<string> Figures(params decimal?[] figures) => figures.Select(figure => PlainText.Of(figure, unit: null, figures));
    }

    private void Summary(CheckedDocument document, TextWriter output) => Table(
        output,
        [words.Part, words.Errors, words.Minor, words.Pass, words.Rounding, words.Fail, words.NotApplicable, words.InsufficientData],
        document.Summary.Select(part => (IReadOnlyList<string>)
        [
            Text(words.OfScope(part.Scope)),
            PlainText.Of(part.Errors),
            PlainText.Of(part.Minor),
            PlainText.Of(part.Pass),
            PlainText.Of(part.Rounding),
            PlainText.Of(part.Fail),
            PlainText.Of(part.NotApplicable),
            PlainText.Of(part.InsufficientData),
        ]),
        firstNumber: 1);

    /// <summary>A table that scrolls by itself where the screen is too narrow for it.</summary>
    /// <param name="output">The page.</param>
    /// <param name="head">Not encoded yet.</param>
    /// <param name="rows">Encoded, for they may hold elements.</param>
    /// <param name="firstNumber">0-based; from this column on there are figures, set to the right.</param>
    private static void Table(TextWriter output, IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows, int firstNumber = int.MaxValue)
    {
        output.Write("<div class=\"table\"><table>\n<thead><tr>");
        for (var column = 0; column < head.Count; column++)
        {
            output.Write($"<th{Class(column)}>{Text(head[column])}</th>");
        }

        output.Write("</tr></thead>\n<tbody>\n");
        foreach (var row in rows)
        {
            output.Write("<tr>");
            for (var column = 0; column < row.Count; column++)
            {
                output.Write($"<td{Class(column)}>{row[column]}</td>");
            }

            output.Write("</tr>\n");
        }

        output.Write("</tbody>\n</table></div>\n");

        string Class(int column) => column >= firstNumber ? " class=\"number\"" : "";
    }

    private static string Text(string text) => Encoder.Encode(PlainText.Of(text));

    /// <summary>A piece of a text, whose outer spaces are part of it.</summary>
    private static string Encoded(string piece)
    {
        var plain = Text(piece);
        return (piece.Length > 0 && char.IsWhiteSpace(piece[0]) ? " " : "") + plain.TrimStart() + (piece.Length > 1 && char.IsWhiteSpace(piece[^1]) ? " " : "");
    }
}
