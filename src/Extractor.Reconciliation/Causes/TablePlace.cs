using System.Globalization;
using Extractor.Model;

namespace Extractor.Reconciliation.Causes;

/// <summary>A cell of a table.</summary>
/// <param name="Table">Id of the table.</param>
/// <param name="Row">0-based over header and body.</param>
/// <param name="Column">0-based.</param>
internal readonly record struct TablePlace(string Table, int Row, int Column)
{
    /// <summary>The place that a reference such as <c>t3/r5/c2</c> names; null when it names none.</summary>
    public static TablePlace? Parse(string reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        var row = reference.IndexOf("/r", StringComparison.Ordinal);
        var column = row < 0 ? -1 : reference.IndexOf("/c", row, StringComparison.Ordinal);
        return column > 0
            && int.TryParse(reference.AsSpan(row + 2, column - row - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var r)
            && int.TryParse(reference.AsSpan(column + 2), NumberStyles.None, CultureInfo.InvariantCulture, out var c)
            ? new(reference[..row], r, c)
            : null;
    }

    /// <summary>The place of an observation.</summary>
    public static TablePlace Of(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        return new(observation.Table, observation.Row, observation.ColumnIndex);
    }
}
