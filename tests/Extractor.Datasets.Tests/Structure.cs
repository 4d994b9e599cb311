using System.Collections;
using System.Reflection;

namespace Extractor.Datasets.Tests;

/// <summary>Compares records by content, lists included, and names the first difference.</summary>
internal static class Structure
{
    public static string? FirstDifference(object? a, object? b, string at = "$")
    {
        if (a is null || b is null || a is string || a.GetType().IsValueType)
        {
            return Equals(a, b) ? null : $"{at}: {a ?? "null"} is not {b ?? "null"}";
        }

        if (a is IEnumerable first && b is IEnumerable second)
        {
            object?[] x = [.. first.Cast<object?>()], y = [.. second.Cast<object?>()];
            return x.Length != y.Length
                ? $"{at}: {x.Length} items are not {y.Length}"
                : x.Select((item, i) => FirstDifference(item, y[i], $"{at}[{i}]")).FirstOrDefault(d => d is not null);
        }

        return a.GetType() != b.GetType()
            ? $"{at}: other type"
            : a.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public)
                .Select(p => FirstDifference(p.GetValue(a), p.GetValue(b), $"{at}.{p.Name}")).FirstOrDefault(d => d is not null);
    }
}
