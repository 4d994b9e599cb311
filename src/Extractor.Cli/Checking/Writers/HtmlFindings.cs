using System.Globalization;
using Extractor.Datasets.Findings;

namespace Extractor.Cli.Checking.Writers;

/// <summary>
/// One page that needs nothing else: no script, no font, no image. Each finding shows what is printed at the places in question
/// beside what is printed at those that they are held against. Whatever comes from a document is encoded.
/// </summary>
internal sealed class HtmlFindings(Wording words) : IFindingsWriter
{
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
        output.Write($"<title>{HtmlText.Of(words.Title)}</title>\n<style>\n{Style.Value}</style>\n</head>\n<body>\n");
        output.Write($"<header>\n<h1>{HtmlText.Of(words.Title)}</h1>\n<p>{HtmlText.Of(words.Conclusion(run.Totals))}</p>\n</header>\n");
        Failures(run, output);
        if (run.Documents.Count > 1)
        {
            Overview(run, output);
        }

        for (var i = 0; i < run.Documents.Count; i++)
        {
            Document(run.Documents[i], i + 1, output);
        }

        output.Write($"<footer>\n<p class=\"sign\"><span>{HtmlText.Of(words.Reviewer)}</span><span>{HtmlText.Of(words.Date)}</span></p>\n</footer>\n</body>\n</html>\n");
    }

    private void Failures(CheckRun run, TextWriter output)
    {
        if (run.Failures.Count == 0)
        {
            return;
        }

        output.Write($"<section class=\"failures\">\n<h2>{HtmlText.Of(words.Failures)}</h2>\n");
        HtmlText.Table(output, [words.Document, words.Reason], run.Failures.Select(failure => (IReadOnlyList<string>)
        [
            HtmlText.Of(failure.File),
            HtmlText.Of($"{(failure.Page is { } page ? words.Page(page) + ": " : "")}{failure.Message} ({failure.Code})"),
        ]));
        output.Write("</section>\n");
    }

    private void Overview(CheckRun run, TextWriter output)
    {
        output.Write("<nav>\n");
        HtmlText.Table(
            output,
            [words.Document, words.Department, words.Year, words.Errors, words.Minor, words.Fail, words.InsufficientData],
            run.Documents.Select((document, index) => (IReadOnlyList<string>)
            [
                $"<a href=\"#d{PlainText.Of(index + 1)}\">{HtmlText.Of(document.File)}</a>",
                HtmlText.Of(document.Department ?? words.UnknownDepartment),
                HtmlText.Of(document.FiscalYear?.ToString(CultureInfo.InvariantCulture) ?? "-"),
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
        var findings = new HtmlFinding(words);
        output.Write($"<section class=\"document\" id=\"d{PlainText.Of(number)}\">\n<h2>{HtmlText.Of(text.Heading)}</h2>\n");
        output.Write($"<p class=\"source\">{HtmlText.Of(document.File)}<br><code>SHA-256 {HtmlText.Of(document.Sha256)}</code></p>\n<ul class=\"counts\">\n");
        foreach (var (name, count) in text.Counts)
        {
            output.Write($"<li><b>{HtmlText.Of(count)}</b> {HtmlText.Of(name)}</li>\n");
        }

        output.Write("</ul>\n");
        foreach (var note in text.Notes)
        {
            output.Write($"<p class=\"note\">{HtmlText.Of(note)}</p>\n");
        }

        foreach (var finding in document.Findings)
        {
            findings.Write(finding, text, output);
        }

        if (document.Summary.Count > 0)
        {
            output.Write($"<h3>{HtmlText.Of(words.ByPart)}</h3>\n");
            Summary(document, output);
        }

        if (document.Checks is { } checks)
        {
            output.Write($"<h3>{HtmlText.Of(words.AllChecks)}</h3>\n");
            HtmlText.Table(output, [words.Rule, words.Outcome, words.What], checks.Select(check => (IReadOnlyList<string>)
                [HtmlText.Of(check.Rule), HtmlText.Of(words.OfOutcome(check.Outcome)), HtmlText.Of(words.Message(check))]));
        }

        output.Write("</section>\n");
    }

    private void Summary(CheckedDocument document, TextWriter output) => HtmlText.Table(
        output,
        [words.Part, words.Errors, words.Minor, words.Pass, words.Rounding, words.Fail, words.NotApplicable, words.InsufficientData],
        document.Summary.Select(part => (IReadOnlyList<string>)
        [
            HtmlText.Of(words.OfScope(part.Scope)),
            PlainText.Of(part.Errors),
            PlainText.Of(part.Minor),
            PlainText.Of(part.Pass),
            PlainText.Of(part.Rounding),
            PlainText.Of(part.Fail),
            PlainText.Of(part.NotApplicable),
            PlainText.Of(part.InsufficientData),
        ]),
        firstNumber: 1);
}
