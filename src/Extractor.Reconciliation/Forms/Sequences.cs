namespace Extractor.Reconciliation.Forms;

/// <summary>Choosing from sequences.</summary>
internal static class Sequences
{
    /// <summary>The only element that fits; null when none or several do.</summary>
    public static T? SingleOrNone<T>(this IEnumerable<T> source, Func<T, bool> fits)
        where T : class
    {
        using var found = source.Where(fits).GetEnumerator();
        if (!found.MoveNext())
        {
            return null;
        }

        var first = found.Current;
        return found.MoveNext() ? null : first;
    }
}
