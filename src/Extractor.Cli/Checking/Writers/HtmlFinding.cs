using Extractor.Datasets.Findings;
using Extractor.Model;

namespace Extractor.Cli.Checking.Writers;

/// <summary>One finding in HTML, with the evidence side by side.</summary>
internal sealed class HtmlFinding(Wording words)
{
    public void Write(Finding finding, DocumentText text, TextWriter output)
    {
        var severity = FindingSeverity.IsMinor(finding.Severity) ? "minor" : "error";
        output.Write($"<article class=\"finding {severity}\">\n<h3><span class=\"severity\">{HtmlText.Of(words.OfSeverity(finding.Severity))}</span> ");
        output.Write($"{HtmlText.Of(words.OfKind(finding.Kind))} <small>{HtmlText.Of(text.PlaceOf(finding))}</small></h3>\n<p class=\"message\">{HtmlText.Of(words.Message(finding))}</p>\n");
        if (finding.Printed is not null || finding.Suggested is not null)
        {
            output.Write("<dl class=\"figures\">");
            output.Write($"<div><dt>{HtmlText.Of(words.Printed)}</dt><dd>{HtmlText.Of(DocumentText.PrintedAt(finding))}</dd></div>");
            output.Write($"<div><dt>{HtmlText.Of(words.Suggested)}</dt><dd>{HtmlText.Of(DocumentText.SuggestedFor(finding))}</dd></div></dl>\n");
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
            Evidence(finding, checks, output);
        }

        output.Write("</article>\n");
    }

    private void Side(string name, IReadOnlyList<Place> places, TextWriter output)
    {
        output.Write($"<div class=\"side\">\n<h4>{HtmlText.Of(name)}</h4>\n");
        for (var i = 0; i < places.Count;)
        {
            // The items of a sum stand in one form, often on one page: that is said once, and they are set as a table.
            var where = Where(places[i]);
            var together = places.Skip(i).TakeWhile(place => Where(place) == where).ToArray();
            output.Write($"<figure>\n<figcaption>{HtmlText.Of(where)}</figcaption>\n");
            if (together.Length == 1 || together.All(place => place.Row is null && place.Column is null))
            {
                Array.ForEach(together, place => Single(place, output));
            }
            else
            {
                HtmlText.Table(
                    output,
                    [words.Row, words.Column, words.Printed],
                    together.Select(place => (IReadOnlyList<string>)[HtmlText.Of(place.Row ?? ""), HtmlText.Of(place.Column ?? ""), Quote(place) + Doubts(place, "<br><small>{0}</small>")]),
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
        return flags.Length == 0 ? "" : element.Replace("{0}", $"<span>{HtmlText.Of(words.Doubts)}</span> {HtmlText.Of(string.Join(", ", flags))}", StringComparison.Ordinal);
    }

    private static void Named(string name, string? value, TextWriter output)
    {
        if (value is not null)
        {
            output.Write($"<p><span>{HtmlText.Of(name)}</span> {HtmlText.Of(value)}</p>\n");
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
            PlaceKind.Claim => $"“{HtmlText.Of(text)}”",
            _ when string.IsNullOrWhiteSpace(text) => HtmlText.Of(words.Blank),
            PlaceKind.Observation => $"<mark>{HtmlText.Of(text)}</mark> {HtmlText.Of(place.Unit ?? "")}",
            _ => HtmlText.Of(text),
        };
    }

    private void Evidence(Finding finding, IReadOnlyList<Check> checks, TextWriter output)
    {
        if (checks is [{ Expected: null, Actual: null } only] && words.Message(only) == words.Message(finding))
        {
            output.Write($"<p><span>{HtmlText.Of(words.Rule)}</span> <code>{HtmlText.Of(only.Rule)}</code></p>\n");
            return;
        }

        // What is about words has no figures.
        var withFigures = checks.Any(check => check.Expected is not null || check.Actual is not null);
        string[] figures = withFigures ? [words.Expected, words.Actual, words.Difference, words.Tolerance] : [];
        HtmlText.Table(
            output,
            [words.Rule, words.What, .. figures],
            checks.Select(check => (IReadOnlyList<string>)
            [
                $"<code>{HtmlText.Of(check.Rule)}</code>",
                HtmlText.Of(words.Message(check)),
                .. withFigures ? Figures(check.Expected, check.Actual, check.Difference, check.Tolerance) : [],
            ]),
            firstNumber: 2);

        static IEnumerable<string> Figures(params decimal?[] figures) => figures.Select(figure => PlainText.Of(figure, unit: null, figures));
    }

    /// <summary>A piece of a text, whose outer spaces are part of it.</summary>
    private static string Encoded(string piece)
    {
        var plain = HtmlText.Of(piece);
        return (piece.Length > 0 && char.IsWhiteSpace(piece[0]) ? " " : "") + plain.TrimStart() + (piece.Length > 1 && char.IsWhiteSpace(piece[^1]) ? " " : "");
    }
}
