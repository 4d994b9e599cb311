using Extractor.Model;

namespace Extractor.Reconciliation.Performance;

/// <summary>The performance tables of a report, by meaning.</summary>
internal sealed class PerformanceIndex
{
    /// <summary>Finds them among the tables that are none of the nine forms.</summary>
    public PerformanceIndex(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var sheets = new List<PerformanceSheet>();
        var lists = new List<ProjectList>();
        foreach (var table in report.Tables.Where(table => table.Form is FormId.PerformanceSelfEvaluation or FormId.Other && table.Cells.Count > 0))
        {
            var grid = new SheetGrid(table);
            if (ProjectList.Read(grid) is { } list)
            {
                lists.Add(list);
            }
            else if (PerformanceSheetReader.Read(grid) is { } sheet)
            {
                sheets.Add(sheet);
            }
        }

        All = sheets;
        Sheets = [.. sheets.Where(sheet => sheet.Problem is null)];
        Balances = [.. Sheets.Where(sheet => sheet.Rows.Count > 0).Select(sheet => new SheetBalance(sheet))];
        Lists = lists;
    }

    /// <summary>Every sheet, those that cannot be understood too.</summary>
    public IReadOnlyList<PerformanceSheet> All { get; }

    /// <summary>The sheets that are understood.</summary>
    public IReadOnlyList<PerformanceSheet> Sheets { get; }

    /// <summary>Those of <see cref="Sheets"/> that have indicators, added up.</summary>
    public IReadOnlyList<SheetBalance> Balances { get; }

    /// <summary>The lists of projects.</summary>
    public IReadOnlyList<ProjectList> Lists { get; }
}
