using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Forms;

/// <summary>收入支出决算总表: rows found by label, because their numbers differ between years (reference: forms, F1).</summary>
internal sealed class SummaryForm
{
    private static readonly string[] SourceNames = ["一般公共预算", "政府性基金", "国有资本经营", "上级补助", "事业收入", "经营收入", "附属单位", "其他收入"];

    /// <summary>Reads both sides.</summary>
    public SummaryForm(TableView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        IsEmpty = view.IsEmpty;
        Revenue = new(view, "收入");
        Expenditure = new(view, "支出");
    }

    /// <summary>Whether the form prints no figure.</summary>
    public bool IsEmpty { get; }

    /// <summary>Left side.</summary>
    public Side Revenue { get; }

    /// <summary>Right side.</summary>
    public Side Expenditure { get; }

    /// <summary>本年收入合计.</summary>
    public SideRow? RevenueRow => field ??= Revenue.Row("本年收入合计");

    /// <summary>本年支出合计.</summary>
    public SideRow? ExpenditureRow => field ??= Expenditure.Row("本年支出合计");

    /// <summary>Row 27.</summary>
    public Figure? RevenueSum => Revenue.At(RevenueRow);

    /// <summary>Row 28.</summary>
    public Figure? UsedBalance => Revenue.At(Revenue.Row("使用非财政拨款结余", "用事业基金弥补收支差额", "使用专用结余"));

    /// <summary>Row 29.</summary>
    public Figure? Opening => Revenue.At(Revenue.Row("年初结转和结余", "上年结转"));

    /// <summary>Row 30.</summary>
    public Figure? RevenueTotal => Revenue.At(Revenue.Row("总计", "收入总计"));

    /// <summary>Row 57.</summary>
    public Figure? ExpenditureSum => Expenditure.At(ExpenditureRow);

    /// <summary>Row 58.</summary>
    public Figure? Distribution => Expenditure.At(Expenditure.Row("结余分配"));

    /// <summary>Row 59.</summary>
    public Figure? Closing => Expenditure.At(Expenditure.Row("年末结转和结余", "结转下年"));

    /// <summary>Row 60.</summary>
    public Figure? ExpenditureTotal => Expenditure.At(Expenditure.Row("总计", "支出总计"));

    /// <summary>Rows 1 to 8.</summary>
    public IReadOnlyList<Figure?> Sources => [.. Revenue.Above(RevenueRow).Select(row => Revenue.At(row))];

    /// <summary>Rows 31 to 56.</summary>
    public IReadOnlyList<Figure?> Classes => [.. Expenditure.Above(ExpenditureRow).Select(row => Expenditure.At(row))];

    /// <summary>A source of revenue by the beginning of its name.</summary>
    public Figure? Source(params string[] beginnings) => Revenue.At(Revenue.RowBefore(RevenueRow, beginnings));

    /// <summary>The figure of a class: zero when the form surely does not print it; null when it cannot be known.</summary>
    public Figure? Class(ExpenditureClass subject) =>
        Expenditure.At(Expenditure.RowBefore(ExpenditureRow, subject.Beginnings))
        ?? (Absent.Contains(subject) ? Expenditure.Zero(subject.Beginnings[0], "") : null);

    /// <summary>
    /// The names of sources that the form does not print, when it prints most and each of its rows is one that is known; empty
    /// otherwise. Older forms print the appropriations in one line.
    /// </summary>
    public IReadOnlyList<string> AbsentSources
    {
        get
        {
            var rows = Revenue.Above(RevenueRow);
            bool IsNamed(SideRow row, string name) => row.Name.StartsWith(name, StringComparison.Ordinal);
            var absent = SourceNames.Where(name => !rows.Any(row => IsNamed(row, name))).ToArray();
            return absent.Length <= SourceNames.Length / 2 && rows.All(row => SourceNames.Any(name => IsNamed(row, name))) ? absent : [];
        }
    }

    /// <summary>The names of classes that the form does not print; empty when that is not certain.</summary>
    public IReadOnlyList<string> AbsentClasses => [.. Absent.Select(subject => subject.Beginnings[0])];

    private IReadOnlyList<ExpenditureClass> Absent => field ??= ExpenditureClass.Absent(Expenditure.Above(ExpenditureRow));
}
