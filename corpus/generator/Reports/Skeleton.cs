using Extractor.Corpus.Generator.Figures;
using Extractor.Corpus.Generator.Narrative;
using Extractor.Corpus.Generator.Rendering;
using Extractor.Corpus.Generator.Tables;

namespace Extractor.Corpus.Generator.Reports;

/// <summary>The usual order of a report: organisation, forms, explanations, glossary. What differs between provinces is given.</summary>
internal sealed class Skeleton(Account account, Layout layout, Voice voice, DocumentBuilder document)
{
    private readonly FormTables _forms = new(account, layout);

    public DocumentBuilder Document => document;

    public required string[] Cover { get; init; }

    public string? Date { get; init; }

    public required string Duties { get; init; }

    public required string Organisation { get; init; }

    /// <summary>单位 or 部门 in the titles of the parts.</summary>
    public string Kind { get; init; } = "部门";

    public required Func<FormTables, FormChapter> Chapter { get; init; }

    public bool ThreePublicFirst { get; init; }

    /// <summary>Other matters as parts of one section instead of sections of their own.</summary>
    public bool Collective { get; init; }

    /// <summary>Titles of the parts without 第一部分.</summary>
    public bool ChineseParts { get; init; }

    /// <summary>Further sections before the glossary.</summary>
    public Action<Narrator>? More { get; init; }

    public void Write()
    {
        var year = $"{account.Year}年度";
        document.Cover(Date, Cover);
        var contents = document.Blocks.Count;
        var chapter = Chapter(_forms);
        document.Part(Part(1, $"{Kind}概况"));
        document.Section("主要职责");
        document.Paragraph(Duties);
        document.Section("机构设置");
        document.Paragraph(Organisation);
        document.Part(Part(2, $"{year}{Kind}决算表"));
        chapter.Write();
        document.Part(Part(3, $"{year}{Kind}决算情况说明"));
        var narrator = new Narrator(account, voice, document);
        narrator.WriteAll(ThreePublicFirst);
        if (Collective) document.Section("其他重要事项的情况说明");
        Other("机关运行经费支出情况", 1, narrator.Administration);
        Other("政府采购支出情况", 2, narrator.Procurement);
        Other("国有资产占用情况", 3, narrator.Assets);
        narrator.Performance();
        More?.Invoke(narrator);
        document.Part(Part(4, "名词解释"));
        Glossary.Write(document, account);
        document.InsertContents(contents, chapter.ContentsTitles(), pageNumbers: true);
    }

    private string Part(int number, string title) =>
        ChineseParts ? $"{FormTables.Ordinal(number)}、{title}" : $"第{FormTables.Ordinal(number)}部分 {title}";

    private void Other(string title, int number, Func<string> text)
    {
        if (Collective) document.Subsection($"（{FormTables.Ordinal(number)}）{title}");
        else document.Section(title + "说明");
        document.Say(text());
    }
}
