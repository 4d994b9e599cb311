using Extractor.Corpus.Generator.Rendering;
using Extractor.Corpus.Generator.Tables;

namespace Extractor.Corpus.Generator.Reports;

/// <summary>Puts the nine forms into a document with the titles, numbers and lines of a province.</summary>
internal sealed class FormChapter(DocumentBuilder document, FormTables forms)
{
    /// <summary>Form numbers in the order of forms.md, in printing order.</summary>
    public required IReadOnlyList<int> Order { get; init; }

    /// <summary>From the position (1-based) and the bare title to the printed title.</summary>
    public required Func<int, string, string> Title { get; init; }

    /// <summary>Printed number by position, such as 公开01表; null for none.</summary>
    public Func<int, string>? Number { get; init; }

    /// <summary>部门：, 单位： or 编制单位：.</summary>
    public string NameLabel { get; init; } = "部门：";

    public string? Name { get; init; }

    public bool YearInLine { get; init; } = true;

    public string UnitLabel { get; init; } = "金额单位：";

    public IReadOnlyCollection<int> Landscape { get; init; } = [2, 3, 4, 5, 7, 8, 9];

    /// <summary>Forms without a unit line.</summary>
    public IReadOnlyCollection<int> NoUnit { get; init; } = [];

    /// <summary>Further notes by form.</summary>
    public Func<int, string[]> Notes { get; init; } = _ => [];

    /// <summary>The statement below an empty form; null when another place covers it.</summary>
    public Func<int, string>? EmptyStatement { get; init; } = null;

    /// <summary>Whether each form begins a page.</summary>
    public bool PagePerForm { get; init; } = true;

    /// <summary>Own bare titles by form.</summary>
    public IReadOnlyDictionary<int, string> Titles { get; init; } = new Dictionary<int, string>();

    public string BareTitle(int form)
    {
        if (Titles.TryGetValue(form, out var own)) return own;
        var layout = forms.Layout;
        return form switch
        {
            1 => "收入支出决算总表",
            2 => "收入决算表",
            3 => "支出决算表",
            4 => "财政拨款收入支出决算总表",
            5 => "一般公共预算财政拨款支出决算表",
            6 => layout.Year >= 2022 && layout.LineNumbers ? "一般公共预算财政拨款基本支出决算明细表" : "一般公共预算财政拨款基本支出决算表",
            7 => layout.Year >= 2022 ? "财政拨款“三公”经费支出决算表" : "一般公共预算财政拨款“三公”经费支出决算表",
            8 => "政府性基金预算财政拨款收入支出决算表",
            _ => layout.LongStateCapital ? "国有资本经营预算财政拨款收入支出决算表" : "国有资本经营预算财政拨款支出决算表",
        };
    }

    /// <summary>Titles as the contents page lists them.</summary>
    public IEnumerable<string> ContentsTitles() => Order.Select((form, i) => $"{FormTables.Ordinal(i + 1)}、{BareTitle(form)}");

    public void Write()
    {
        for (var i = 0; i < Order.Count; i++) Write(Order[i], i + 1);
    }

    /// <summary>Forms that were made in another way than the rest, as happens when several people fill them in.</summary>
    public IReadOnlyDictionary<int, FormTables> Others { get; init; } = new Dictionary<int, FormTables>();

    private GridTable Make(int form, string title)
    {
        var tables = Others.GetValueOrDefault(form, forms);
        return form switch
        {
            1 => tables.Summary(title),
            2 => tables.Revenue(title),
            3 => tables.Expenditure(title),
            4 => tables.FiscalSummary(title),
            5 => tables.General(title),
            6 => tables.BasicExpenditure(title),
            7 => tables.ThreePublic(title),
            8 => tables.Fund(title),
            _ => tables.StateCapital(title),
        };
    }

    /// <summary>Writes one of the nine forms as the n-th table of the chapter.</summary>
    public void Write(int form, int position)
    {
        var title = Title(position, BareTitle(form));
        var table = Make(form, title);
        table.Notes.Add($"注：{Purpose(form)}");
        table.Notes.AddRange(Notes(form));
        if (table.Figures.Count == 0 && EmptyStatement is { } statement) table.Notes.Add(statement(form));
        Write(table, title, position, landscape: Landscape.Contains(form), unit: !NoUnit.Contains(form));
    }

    /// <summary>Writes a form, or a table that looks like one.</summary>
    public void Write(GridTable table, string title, int position, bool landscape, bool unit = true)
    {
        document.Page(landscape, force: PagePerForm && position > 1);
        var name = NameLabel + (Name ?? forms.Account.Plan.FormName ?? forms.Account.Department);
        var year = YearInLine ? $"{forms.Account.Year}年度" : "";
        var unitText = unit ? UnitLabel + forms.Layout.Unit : "";
        if (forms.Layout.TitleInside)
        {
            var n = table.Columns;
            table.Lead.Add([title, .. Enumerable.Repeat(GridTable.Left, n - 1)]);
            var number = Number?.Invoke(position) ?? "";
            if (number.Length > 0) table.Lead.Add([number, .. Enumerable.Repeat(GridTable.Left, n - 1)]);
            var half = n / 2;
            table.Lead.Add([name, .. Enumerable.Repeat(GridTable.Left, half - 1), unitText, .. Enumerable.Repeat(GridTable.Left, n - half - 1)]);
            document.Table(table);
            return;
        }
        var end = Number is null ? unitText : unitText.Length == 0 ? Number(position) : $"{Number(position)}\n{unitText}";
        document.Table(table, title.Length == 0 ? null : title, new FormLine(name, year, end));
    }

    private static string Purpose(int form) => form switch
    {
        1 => "本表反映当年全部收支及年末结转结余。",
        2 => "本表反映当年取得的各类收入。",
        3 => "本表反映当年发生的各类支出。",
        4 => "本表反映当年各项财政拨款的收支及结转结余。",
        5 => "本表反映当年一般公共预算财政拨款的支出。",
        6 => "本表反映当年一般公共预算财政拨款基本支出的构成。",
        7 => "本表反映当年“三公”经费的预算与决算，决算数含以前年度结转资金安排的支出。",
        8 => "本表反映当年政府性基金预算财政拨款的收支及结转结余。",
        _ => "本表反映当年国有资本经营预算财政拨款的收支。",
    };
}
