namespace Extractor.Pdf.Objects;

/// <summary>An integer or a real (7.3.3).</summary>
internal sealed class PdfNumber(double value) : PdfObject
{
    public double Value { get; } = value;

    /// <summary>Truncated to an integer; saturated at the ends of its range.</summary>
    public int Int => (int)Math.Clamp(Value, int.MinValue, int.MaxValue);

    public long Long => (long)Math.Clamp(Value, long.MinValue, long.MaxValue);
}
