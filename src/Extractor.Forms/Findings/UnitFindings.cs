using Extractor.Forms.Units;
using Extractor.Model;

namespace Extractor.Forms.Findings;

/// <summary>Doubts about the unit of a form.</summary>
internal static class UnitFindings
{
    /// <summary>万元 amounts from here on would be ten thousand million yuan: rather yuan, misread or not labelled.</summary>
    private const decimal SuspiciousInTenThousand = 1_000_000;

    /// <summary>A unit that had to be assumed, and amounts that look as if they were in yuan.</summary>
    public static IEnumerable<Diagnostic> Find(ReportTable table, TableUnit unit, IReadOnlyList<Observation> observations)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(observations);
        if (unit.Flag is null || observations.Count == 0)
        {
            yield break;
        }

        var page = table.Parts.Count > 0 ? table.Parts[0].Page : null;
        if (unit.Flag == Flags.UnitAssumed)
        {
            yield return new(DiagnosticSeverity.Warning, "forms", "unit-assumed", $"No unit is printed for table {table.Id} ({table.Form}) nor anywhere in the forms; {unit.Unit.Name} was assumed.", page);
        }

        var largest = observations.Max(observation => Math.Abs(observation.Value));
        if (unit.Unit.Yuan == MoneyUnit.TenThousandYuan.Yuan && largest >= SuspiciousInTenThousand)
        {
            yield return new(DiagnosticSeverity.Warning, "forms", "unit-suspect", $"Table {table.Id} ({table.Form}) prints no unit and holds amounts up to {largest.ToString(System.Globalization.CultureInfo.InvariantCulture)}; they may be in 元, not in {unit.Unit.Name}.", page);
        }
    }
}
