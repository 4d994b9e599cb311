using Extractor.Forms.Units;
using Extractor.Model;

namespace Extractor.Forms.Findings;

/// <summary>Doubts about the unit of a form.</summary>
internal static class UnitFindings
{
    /// <summary>万元 amounts from here on would be ten thousand million yuan: rather yuan, misread or not labelled.</summary>
    private const decimal SuspiciousInTenThousand = 1_000_000;

    /// <summary>Forms whose unit had to be assumed because none of the forms prints one: one diagnostic for all of them.</summary>
    public static IEnumerable<Diagnostic> Assumed(IReadOnlyList<ReportTable> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        var assumed = tables.Where(table => !table.IsEmpty && table.Flags.Contains(Flags.UnitAssumed, StringComparer.Ordinal)).ToArray();
        if (assumed.Length > 0)
        {
            yield return new(DiagnosticSeverity.Warning, "forms", "unit-assumed", $"No form prints a unit; {assumed[0].Unit} was assumed for {string.Join(", ", assumed.Select(table => table.Id))}.", assumed[0].Parts.Count > 0 ? assumed[0].Parts[0].Page : null);
        }
    }

    /// <summary>Amounts without printed unit that look as if they were in yuan.</summary>
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
        var largest = observations.Max(observation => Math.Abs(observation.Value));
        if (unit.Unit.Yuan == MoneyUnit.TenThousandYuan.Yuan && largest >= SuspiciousInTenThousand)
        {
            yield return new(DiagnosticSeverity.Warning, "forms", "unit-suspect", $"Table {table.Id} ({table.Form}) prints no unit and holds amounts up to {largest.ToString(System.Globalization.CultureInfo.InvariantCulture)}; they may be in 元, not in {unit.Unit.Name}.", page);
        }
    }
}
