using Extractor.Forms.Headers;
using Extractor.Forms.Recognition;
using Extractor.Model;

namespace Extractor.Forms.Units;

/// <summary>Finds the unit of each form: printed for it, else that of the other forms of the file, else the customary 万元.</summary>
internal sealed class UnitResolver
{
    private readonly MoneyUnit? _usual;

    /// <summary>Looks through the forms of a file.</summary>
    public UnitResolver(IReadOnlyList<RecognizedTable> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        _usual = tables.Where(table => FormId.Nine.Contains(table.Form, StringComparer.Ordinal))
            .Select(table => Printed(table.Shape))
            .OfType<MoneyUnit>()
            .GroupBy(unit => unit)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key.Yuan)
            .FirstOrDefault()?.Key;
    }

    /// <summary>The unit that most forms print; null when none prints one.</summary>
    public MoneyUnit? Usual => _usual;

    /// <summary>The unit of a form.</summary>
    public TableUnit Resolve(TableShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        return Printed(shape) is { } printed ? new(printed, null)
            : _usual is { } usual ? new(usual, Flags.UnitInherited)
            : new(MoneyUnit.TenThousandYuan, Flags.UnitAssumed);
    }

    /// <summary>The unit printed above the table, in its title or in its heads; null when there is none.</summary>
    public static MoneyUnit? Printed(TableShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        if (shape.Context.Unit is { } unit)
        {
            return unit;
        }

        var heads = shape.Paths.SelectMany(path => path).Distinct(StringComparer.Ordinal)
            .Select(head => UnitText.FromHead(head) ?? (head.Contains("单位", StringComparison.Ordinal) ? UnitText.FromLine(head) : null))
            .OfType<MoneyUnit>().Distinct().ToArray();
        return heads.Length == 1 ? heads[0] : shape.Context.Notes.Select(UnitText.FromLine).FirstOrDefault(found => found is not null);
    }
}
