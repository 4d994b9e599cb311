using Extractor.Corpus.Generator.Narrative;
using Extractor.Corpus.Generator.Tables;

namespace Extractor.Corpus.Generator.Rendering;

/// <summary>Collects the blocks of a report in reading order, with what is to be read from them.</summary>
internal sealed class DocumentBuilder(Prose prose, bool bracketedSections = false)
{
    private int _section;
    private string _sectionTitle = "";
    private string _subsectionTitle = "";
    private bool _landscape;

    public List<Block> Blocks { get; } = [];

    public List<GridTable> Tables { get; } = [];

    public Prose Prose { get; } = prose;

    public void Cover(string? date, params string[] lines)
    {
        foreach (var line in lines) Blocks.Add(new Heading(0, line));
        if (date is not null) Blocks.Add(new Text(date, TextStyle.CoverLine));
    }

    /// <summary>The contents page; entries with an indent are sections of the part above.</summary>
    public void Contents(IEnumerable<string> entries)
    {
        Blocks.Add(new PageBreak());
        Blocks.Add(new Text("目  录", TextStyle.FormTitle));
        foreach (var entry in entries) Blocks.Add(new Text(entry, TextStyle.Contents));
    }

    /// <summary>Puts a contents page at <paramref name="index"/>, made of the headings and form titles that follow.</summary>
    public void InsertContents(int index, IEnumerable<string> formTitles, bool pageNumbers)
    {
        var entries = new List<Block> { new PageBreak(), new Text("目  录", TextStyle.FormTitle) };
        var page = 3;
        var titles = formTitles.ToList();
        foreach (var heading in Blocks.Skip(index).OfType<Heading>().Where(h => h.Level is 1 or 2))
        {
            var number = pageNumbers ? $"\t{page++}" : "";
            entries.Add(new Text(heading.Text + number, TextStyle.Contents));
            if (!heading.Text.StartsWith("第二部分", StringComparison.Ordinal)) continue;
            foreach (var title in titles) entries.Add(new Text(title + (pageNumbers ? $"\t{page++}" : ""), TextStyle.Contents));
        }
        Blocks.InsertRange(index, entries);
    }

    public void Part(string title, bool newPage = true)
    {
        if (newPage) Page(landscape: false, force: true);
        Blocks.Add(new Heading(1, title));
        _section = 0;
    }

    /// <summary>A numbered section: 一、…, or （一）… where parts already have 一、.</summary>
    public void Section(string title)
    {
        _section++;
        var number = FormTables.Ordinal(_section);
        _sectionTitle = bracketedSections ? $"（{number}）{title}" : $"{number}、{title}";
        _subsectionTitle = "";
        Blocks.Add(new Heading(2, _sectionTitle));
    }

    public void Subsection(string title)
    {
        // Below （一） comes 1. instead of another （一）.
        var close = title.IndexOf('）', StringComparison.Ordinal);
        if (bracketedSections && title[0] == '（')
            title = $"{Enumerable.Range(1, 20).First(n => FormTables.Ordinal(n) == title[1..close])}.{title[(close + 1)..]}";
        _subsectionTitle = title;
        Blocks.Add(new Heading(3, title));
    }

    /// <summary>A paragraph of the explanations; its marked figures become claims.</summary>
    public void Say(string text)
    {
        var section = _subsectionTitle.Length == 0 ? _sectionTitle : $"{_sectionTitle}/{_subsectionTitle}";
        var said = Prose.Said;
        Blocks.Add(new Text(Prose.Finish(section, text)) { Said = said });
    }

    public void Paragraph(string text, TextStyle style = TextStyle.Body) => Blocks.Add(new Text(text, style));

    public void Page(bool landscape, bool force = false)
    {
        if (landscape != _landscape) Blocks.Add(new NewSection(landscape));
        else if (force) Blocks.Add(new PageBreak());
        _landscape = landscape;
    }

    public void Table(GridTable table, string? title = null, FormLine? line = null)
    {
        if (title is not null) Blocks.Add(new Text(title, TextStyle.FormTitle));
        if (line is not null) Blocks.Add(line);
        Tables.Add(table);
        Blocks.Add(new TableBlock(table));
        foreach (var note in table.Notes) Blocks.Add(new Text(note, TextStyle.Note));
    }
}
