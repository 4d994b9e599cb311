using System.Globalization;
using Extractor.Corpus.Generator.Narrative;
using Extractor.Corpus.Generator.Rendering;
using Extractor.Corpus.Generator.Tables;

namespace Extractor.Corpus.Generator.Flaws;

/// <summary>Puts contradictions into a finished report and keeps what is to be read from it in step.</summary>
internal sealed class FlawEditor
{
    private readonly List<ExpectedFinding> _expected = [];

    public FlawEditor(ReportDocument consistent, string id)
    {
        var account = consistent.Account;
        Report = consistent with { Account = account with { Plan = account.Plan with { Id = id } }, Findings = _expected };
    }

    public ReportDocument Report { get; }

    private List<Block> Blocks => Report.Content.Blocks;

    /// <summary>Prints another number for a figure of a form.</summary>
    public FlawEditor Figure(string form, string? code, string? item, string column, Func<string, string> change, string rule)
    {
        var table = Table(form);
        var figure = table.Figures.First(f => f.Code == code && (code is not null || f.Item == item) && table.ColumnPath(f.Column).EndsWith(column, StringComparison.Ordinal));
        var old = table.Body[figure.Row][figure.Column];
        var changed = change(old);
        table.Body[figure.Row][figure.Column] = changed;
        table.Figures[table.Figures.IndexOf(figure)] = figure with { Value = Value(changed) };
        _expected.Add(new ExpectedFinding(rule, $"{old} is printed as {changed}") { Form = form, Row = figure.Row, Column = figure.Column });
        return this;
    }

    /// <summary>Takes the statement away that says why a form is empty.</summary>
    public FlawEditor Unexplained(string form, string statement, string rule)
    {
        var table = Table(form);
        table.Notes.RemoveAll(note => note.Contains(statement, StringComparison.Ordinal));
        Blocks.RemoveAll(block => block is Text text && text.Content.Contains(statement, StringComparison.Ordinal) && text.Style == TextStyle.Note);
        _expected.Add(new ExpectedFinding(rule, "an empty form does not say why") { Form = form });
        return this;
    }

    /// <summary>Prints another number where a sentence states one.</summary>
    public FlawEditor Number(string section, string measure, string unit, Func<string, string> change, string rule)
    {
        var claim = Claims.First(c => c.Section.Contains(section, StringComparison.Ordinal) && c.Measure.Contains(measure, StringComparison.Ordinal) && c.Unit == unit);
        var changed = change(claim.Number);
        Replace(claim.Said, claim.Start, claim.Number, changed);
        Claims[Claims.IndexOf(claim)] = claim with
        {
            Number = changed,
            Value = Value(changed),
            Quote = claim.Quote.Replace(claim.Number, changed, StringComparison.Ordinal),
        };
        _expected.Add(new ExpectedFinding(rule, $"{claim.Number} is stated as {changed}") { Section = claim.Section.Split('/')[^1], Number = changed });
        return this;
    }

    /// <summary>Prints other words in a sentence of a section; no number may stand in them.</summary>
    public FlawEditor Words(string section, string words, string others, string rule, string? number = null)
    {
        var said = Claims.First(c => c.Section.Contains(section, StringComparison.Ordinal) && TextOf(c.Said).Contains(words, StringComparison.Ordinal));
        Replace(said.Said, TextOf(said.Said).IndexOf(words, StringComparison.Ordinal), words, others);
        _expected.Add(new ExpectedFinding(rule, $"“{others}” instead of “{words}”") { Section = said.Section.Split('/')[^1], Number = number });
        return this;
    }

    /// <summary>Prints another heading.</summary>
    public FlawEditor Heading(string words, string others, string rule)
    {
        var at = Blocks.FindIndex(block => block is Heading heading && heading.Text.Contains(words, StringComparison.Ordinal));
        var changed = ((Heading)Blocks[at]).Text.Replace(words, others, StringComparison.Ordinal);
        Blocks[at] = (Heading)Blocks[at] with { Text = changed };
        _expected.Add(new ExpectedFinding(rule, $"“{others}” instead of “{words}” in a heading") { Section = changed });
        return this;
    }

    private List<Claim> Claims => Report.Content.Prose.Claims;

    private GridTable Table(string form) => Report.Content.Tables.Single(table => table.Form == form);

    private static decimal Value(string number) => decimal.Parse(number, NumberStyles.Number, CultureInfo.InvariantCulture);

    private int At(int said) => Blocks.FindIndex(block => block is Text text && text.Said == said);

    private string TextOf(int said) => ((Text)Blocks[At(said)]).Content;

    private void Replace(int said, int start, string old, string changed)
    {
        var text = (Text)Blocks[At(said)];
        Blocks[At(said)] = text with { Content = text.Content.Remove(start, old.Length).Insert(start, changed) };
        for (var i = 0; i < Claims.Count; i++)
        {
            var claim = Claims[i];
            if (claim.Said == said && claim.Start > start) claim = claim with { Start = claim.Start + changed.Length - old.Length };
            if (claim.Said == said && claim.Quote.Contains(old, StringComparison.Ordinal) && !old.Any(char.IsAsciiDigit))
                claim = claim with { Quote = claim.Quote.Replace(old, changed, StringComparison.Ordinal), Measure = claim.Measure.Replace(old, changed, StringComparison.Ordinal) };
            Claims[i] = claim;
        }
    }
}
