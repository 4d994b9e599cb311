using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Forms;

/// <summary>财政拨款收入支出决算总表 (reference: forms, F4). The openings repeat the labels of the revenues and are told by position.</summary>
internal sealed class AppropriationForm
{
    /// <summary>The budgets, as rows and columns name them.</summary>
    public static IReadOnlyList<string> Budgets { get; } = ["一般公共预算", "政府性基金", "国有资本经营"];

    private static readonly string[] TotalHeads = ["合计", "小计"];

    /// <summary>Reads both sides.</summary>
    public AppropriationForm(TableView view)
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

    /// <summary>Row 27.</summary>
    public SideRow? RevenueRow => Revenue.Row("本年收入合计");

    /// <summary>Row 28.</summary>
    public SideRow? OpeningRow => Revenue.Row("年初财政拨款结转和结余", "年初结转和结余", "上年结转");

    /// <summary>Row 32.</summary>
    public SideRow? RevenueTotalRow => Revenue.Row("总计", "收入总计");

    /// <summary>Row 59.</summary>
    public SideRow? ExpenditureRow => field ??= Expenditure.Row("本年支出合计");

    /// <summary>Row 60.</summary>
    public SideRow? ClosingRow => Expenditure.Row("年末财政拨款结转和结余", "年末结转和结余", "结转下年");

    /// <summary>Row 64.</summary>
    public SideRow? ExpenditureTotalRow => Expenditure.Row("总计", "支出总计");

    /// <summary>Row 27.</summary>
    public Figure? RevenueSum => Revenue.At(RevenueRow);

    /// <summary>Row 28.</summary>
    public Figure? Opening => Revenue.At(OpeningRow);

    /// <summary>Row 32.</summary>
    public Figure? RevenueTotal => Revenue.At(RevenueTotalRow);

    /// <summary>Rows 1 to 3.</summary>
    public IReadOnlyList<Figure?> Revenues => [.. Revenue.Above(RevenueRow).Select(row => Revenue.At(row))];

    /// <summary>Rows 29 to 31.</summary>
    public IReadOnlyList<Figure?> Openings => [.. Revenue.Between(OpeningRow, RevenueTotalRow).Select(row => Revenue.At(row))];

    /// <summary>Revenue of one budget (rows 1 to 3).</summary>
    public Figure? RevenueOf(string budget) => Revenue.At(Revenue.RowBefore(RevenueRow, budget));

    /// <summary>Opening of one budget (rows 29 to 31).</summary>
    public Figure? OpeningOf(string budget) => Revenue.At(Revenue.RowAfter(OpeningRow, budget));

    /// <summary>A row of the right side in the column of all budgets.</summary>
    public Figure? Sum(SideRow? row) => Expenditure.At(row, TotalHeads);

    /// <summary>A row of the right side in the column of one budget.</summary>
    public Figure? Of(SideRow? row, string budget) => Expenditure.At(row, budget);

    /// <summary>The row of a class; null when the form does not print it.</summary>
    public SideRow? ClassRow(ExpenditureClass subject) => Expenditure.RowBefore(ExpenditureRow, subject.Beginnings);

    /// <summary>The rows of all classes.</summary>
    public IReadOnlyList<SideRow> ClassRows => field ??= Expenditure.Above(ExpenditureRow);

    /// <summary>The names of classes that the form does not print; empty when that is not certain.</summary>
    public IReadOnlyList<string> AbsentClasses => field ??= [.. ExpenditureClass.Absent(ClassRows).Select(subject => subject.Beginnings[0])];

    /// <summary>The budgets whose revenue the form does not print, when it prints at least one; empty otherwise.</summary>
    public IReadOnlyList<string> AbsentBudgets
    {
        get
        {
            var rows = Revenue.Above(RevenueRow);
            var absent = Budgets.Where(budget => !rows.Any(row => row.Name.StartsWith(budget, StringComparison.Ordinal))).ToArray();
            return absent.Length < Budgets.Count ? absent : [];
        }
    }
}
