using Extractor.Model;
using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Content;

/// <summary>Gathers the images of a page; those that are stretched to a line are rulings instead.</summary>
internal sealed class ImageCollector(IPdfObjects objects, RulingCollector rulings, PageDiagnostics diagnostics, int maxImages)
{
    /// <summary>An image up to this thickness in points and samples is a line.</summary>
    private const double MaxLineThickness = 3;
    private const int MaxLineSamples = 2;

    private readonly List<PageImage> _images = [];
    private readonly Dictionary<PdfStream, (ReadOnlyMemory<byte> Data, string Filter)> _decoded = [];

    public IReadOnlyList<PageImage> Images => _images;

    public void Add(PdfStream image, PdfDictionary resources, GraphicsState state)
    {
        Box box = PageGeometry.Transform(state.Ctm, 0, 0, 1, 1);
        Box visible = PageGeometry.Intersect(box, state.Clip);
        int width = (int)(objects.GetNumber(image.Dictionary, "Width") ?? 0);
        int height = (int)(objects.GetNumber(image.Dictionary, "Height") ?? 0);
        bool isMask = objects.Resolve(image.Dictionary["ImageMask"]) is PdfBoolean { Value: true };
        if (!double.IsFinite(box.Width + box.Height) || state.IsFillTransparent)
            return;
        if (IsLine(box, width, height))
        {
            if (isMask ? !state.IsFillWhite : !IsWhite(image, resources))
                rulings.Rectangle(box, state.Clip, isCell: false);
            return;
        }

        if (visible.Width <= 0 || visible.Height <= 0)
            return;
        if (_images.Count >= maxImages)
        {
            diagnostics.Add(DiagnosticSeverity.Error, "too-many-images", "The page holds more images than the limits allow; the rest is left out.");
            return;
        }

        if (TryDecode(image, out ReadOnlyMemory<byte> data, out string filter))
        {
            int bits = isMask ? 1 : (int)Math.Clamp(objects.GetNumber(image.Dictionary, "BitsPerComponent") ?? 0, 0, 16);
            _images.Add(new PageImage(box, width, height, filter, bits, isMask ? string.Empty : SpaceName(image), data));
        }
    }

    private static bool IsLine(Box box, int width, int height) =>
        Math.Min(box.Width, box.Height) <= MaxLineThickness
        && (box.Width < box.Height ? Math.Min(width, height) <= MaxLineSamples || box.Height > 20 * box.Width
            : Math.Min(width, height) <= MaxLineSamples || box.Width > 20 * box.Height);

    private string SpaceName(PdfStream image) => objects.Resolve(image.Dictionary["ColorSpace"]) switch
    {
        PdfName name => name.Value,
        PdfArray { Items.Count: > 0 } array => (objects.Resolve(array.Items[0]) as PdfName)?.Value ?? string.Empty,
        _ => string.Empty,
    };

    /// <summary>Whether all samples of a tiny image of eight bits are white; an image that cannot be told is not.</summary>
    private bool IsWhite(PdfStream image, PdfDictionary resources)
    {
        if (objects.GetNumber(image.Dictionary, "BitsPerComponent") != 8 || image.Raw.Length > 4096
            || !TryDecode(image, out ReadOnlyMemory<byte> data, out string filter) || filter.Length > 0)
        {
            return false;
        }

        ColorSpace space = ColorSpace.Read(objects, image.Dictionary["ColorSpace"], resources);
        ReadOnlySpan<byte> samples = data.Span[..Math.Min(data.Length, 4096)];
        int components = space.Components;
        Span<double> color = stackalloc double[components];
        for (int i = 0; i + components <= samples.Length; i += components)
        {
            for (int k = 0; k < components; k++)
                color[k] = space.IsIndexed ? samples[i + k] : samples[i + k] / 255.0;
            if (!space.IsWhite(color))
                return false;
        }

        return samples.Length >= components;
    }

    private bool TryDecode(PdfStream image, out ReadOnlyMemory<byte> data, out string filter)
    {
        if (_decoded.TryGetValue(image, out var known))
        {
            (data, filter) = known;
            return true;
        }

        try
        {
            data = objects.Decode(image, out filter);
            _decoded[image] = (data, filter);
            return true;
        }
        catch (UnreadableFileException exception)
        {
            diagnostics.Add(DiagnosticSeverity.Error, "unreadable-image", $"An image cannot be decoded: {exception.Message}");
            (data, filter) = (default, string.Empty);
            return false;
        }
    }
}
