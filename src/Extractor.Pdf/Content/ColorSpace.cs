using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Content;

/// <summary>A colour space (ISO 32000-1, 8.6), known only as far as telling white from other colours takes.</summary>
internal sealed class ColorSpace
{
    /// <summary>Lighter than this in each component is white to the eye and on paper.</summary>
    private const double White = 0.985;

    private readonly Family _family;
    private readonly ColorSpace? _base;
    private readonly ReadOnlyMemory<byte> _palette;

    private ColorSpace(Family family, ColorSpace? baseSpace = null, ReadOnlyMemory<byte> palette = default)
    {
        _family = family;
        _base = baseSpace;
        _palette = palette;
    }

    private enum Family
    {
        Gray,
        Rgb,
        Cmyk,
        Lab,
        Indexed,
        Tint,
        Other,
    }

    public static ColorSpace Gray { get; } = new(Family.Gray);

    public static ColorSpace Rgb { get; } = new(Family.Rgb);

    public static ColorSpace Cmyk { get; } = new(Family.Cmyk);

    /// <summary>Patterns and whatever is not known: never white.</summary>
    public static ColorSpace Other { get; } = new(Family.Other);

    /// <summary>Values that make a colour.</summary>
    public int Components => _family switch { Family.Gray or Family.Indexed or Family.Tint => 1, Family.Cmyk => 4, _ => 3 };

    public bool IsIndexed => _family == Family.Indexed;

    public static ColorSpace Read(IPdfObjects objects, PdfObject? value, PdfDictionary resources, int depth = 0)
    {
        if (depth > 4)
            return Other;
        switch (objects.Resolve(value))
        {
            case PdfName name:
                return name.Value switch
                {
                    "DeviceGray" or "G" or "CalGray" => Gray,
                    "DeviceRGB" or "RGB" or "CalRGB" => Rgb,
                    "DeviceCMYK" or "CMYK" => Cmyk,
                    "Pattern" => Other,
                    _ => objects.GetDictionary(resources, "ColorSpace") is { } spaces && spaces[name.Value] is { } named
                        ? Read(objects, named, PdfDictionary.Empty, depth + 1)
                        : Other,
                };
            case PdfArray { Items.Count: > 0 } array:
                return ReadArray(objects, array, resources, depth);
            default:
                return Other;
        }
    }

    /// <summary>Whether a colour of this space is white.</summary>
    public bool IsWhite(ReadOnlySpan<double> values)
    {
        switch (_family)
        {
            case Family.Gray: return values.Length > 0 && values[^1] >= White;
            case Family.Rgb: return values.Length >= 3 && values[^3] >= White && values[^2] >= White && values[^1] >= White;
            case Family.Cmyk: return values.Length >= 4 && values[^4] + values[^3] + values[^2] + values[^1] <= 1 - White;
            case Family.Lab: return values.Length >= 3 && values[^3] >= 100 * White && Math.Abs(values[^2]) < 2 && Math.Abs(values[^1]) < 2;
            case Family.Tint:
                foreach (double value in values)
                {
                    if (value > 1 - White)
                        return false;
                }

                return values.Length > 0;
            case Family.Indexed:
                return values.Length > 0 && IsWhiteEntry((int)Math.Clamp(values[^1], 0, 255));
            default: return false;
        }
    }

    private static ColorSpace ReadArray(IPdfObjects objects, PdfArray array, PdfDictionary resources, int depth)
    {
        PdfObject? Item(int index) => index < array.Items.Count ? array.Items[index] : null;

        switch ((objects.Resolve(Item(0)) as PdfName)?.Value)
        {
            case "DeviceGray" or "CalGray": return Gray;
            case "DeviceRGB" or "CalRGB": return Rgb;
            case "DeviceCMYK": return Cmyk;
            case "Lab": return new ColorSpace(Family.Lab);
            case "ICCBased":
                return objects.Resolve(Item(1)) is PdfStream profile
                    ? objects.GetNumber(profile.Dictionary, "N") switch { 1 => Gray, 3 => Rgb, 4 => Cmyk, _ => Other }
                    : Other;
            case "Separation":
                return objects.Resolve(Item(1)) is PdfName { Value: "None" } ? Other : new ColorSpace(Family.Tint);
            case "DeviceN":
                return new ColorSpace(Family.Tint);
            case "Indexed" or "I":
                ReadOnlyMemory<byte> palette = objects.Resolve(Item(3)) switch
                {
                    PdfString text => text.Bytes,
                    PdfStream stream => objects.Decode(stream, out _),
                    _ => default,
                };
                return new ColorSpace(Family.Indexed, Read(objects, Item(1), resources, depth + 1), palette);
            default: return Other;
        }
    }

    private bool IsWhiteEntry(int index)
    {
        if (_base is not { _family: Family.Gray or Family.Rgb or Family.Cmyk } space || (index + 1) * space.Components > _palette.Length)
            return false;

        Span<double> values = stackalloc double[space.Components];
        for (int i = 0; i < values.Length; i++)
            values[i] = _palette.Span[(index * values.Length) + i] / 255.0;
        return space.IsWhite(values);
    }
}
