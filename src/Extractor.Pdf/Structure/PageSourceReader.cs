using Extractor.Model;
using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Structure;

/// <summary>Gathers what a page's contents are read from.</summary>
internal sealed class PageSourceReader(PdfFile file, PdfLimits limits)
{
    private static readonly PdfRectangle Letter = new(0, 0, 612, 792);

    /// <summary>Larger sizes are damage; readers do not go beyond 14,400 units as a rule (annex C).</summary>
    private const double MaxSide = 200_000;

    /// <summary>The page without its contents.</summary>
    public PageSource ReadShape(int number, PageNode node)
    {
        double unit = file.ResolveNumber(node.Dictionary["UserUnit"])?.Value ?? 1;
        return new PageSource(
            number,
            file.ResolveDictionary(node.Resources) ?? PdfDictionary.Empty,
            ReadBox(node),
            ReadRotation(node.Rotate),
            unit is > 0 and <= 1_000_000 ? unit : 1,
            ReadOnlyMemory<byte>.Empty);
    }

    private PdfRectangle ReadBox(PageNode node)
    {
        PdfRectangle media = file.ResolveRectangle(node.MediaBox) is { } box && IsUsable(box) ? box : Letter;
        if (media == Letter && node.MediaBox is null)
            file.Report(DiagnosticSeverity.Warning, "page-without-size", "The page states no size; US Letter was assumed.");
        if (file.ResolveRectangle(node.CropBox) is not { } crop || !IsUsable(crop))
            return media;
        PdfRectangle shown = media.Intersect(crop);
        return IsUsable(shown) ? shown : media;
    }

    private static bool IsUsable(PdfRectangle box) =>
        !box.IsEmpty && Math.Abs(box.X0) <= MaxSide && Math.Abs(box.Y0) <= MaxSide && Math.Abs(box.X1) <= MaxSide && Math.Abs(box.Y1) <= MaxSide;

    private int ReadRotation(PdfObject? value)
    {
        double angle = file.ResolveNumber(value)?.Value ?? 0;
        double turns = Math.Round(angle / 90, MidpointRounding.AwayFromZero);
        if (turns * 90 != angle)
            file.Report(DiagnosticSeverity.Info, "odd-rotation", "The page's rotation is no multiple of 90 degrees; the nearest was taken.");
        return (int)(((turns % 4) + 4) % 4) * 90;
    }

    /// <summary>The page's content streams, decoded and joined; empty when there are none.</summary>
    /// <exception cref="UnreadableFileException">More decompressed bytes than the limits allow.</exception>
    public ReadOnlyMemory<byte> ReadContent(PageNode node)
    {
        PdfObject? contents = node.Dictionary["Contents"];
        PdfObject value = file.Resolve(contents);
        if (value is PdfStream single)
            return Decode(single);
        if (value is not PdfArray array)
        {
            if (contents is not null)
                file.Report(DiagnosticSeverity.Error, "contents-missing", "The page's contents are not in the file.");
            return ReadOnlyMemory<byte>.Empty;
        }

        var parts = new List<ReadOnlyMemory<byte>>(array.Items.Count);
        long total = 0;
        foreach (PdfObject item in array.Items)
        {
            if (file.Resolve(item) is not PdfStream stream)
            {
                file.Report(DiagnosticSeverity.Warning, "contents-missing", "A part of the page's contents is not in the file.");
                continue;
            }

            ReadOnlyMemory<byte> part = Decode(stream);
            total += part.Length + 1;
            if (total > limits.MaxStreamBytes)
                throw new UnreadableFileException("too-large", "The contents of the page are larger than the limits allow.");
            parts.Add(part);
        }

        return parts.Count == 1 ? parts[0] : Join(parts, (int)total);
    }

    /// <summary>A token never crosses the border between two streams (7.8.2), so a newline stands between them.</summary>
    private static byte[] Join(List<ReadOnlyMemory<byte>> parts, int total)
    {
        byte[] joined = new byte[total];
        int position = 0;
        foreach (ReadOnlyMemory<byte> part in parts)
        {
            part.CopyTo(joined.AsMemory(position));
            position += part.Length;
            joined[position++] = (byte)'\n';
        }

        return joined;
    }

    private ReadOnlyMemory<byte> Decode(PdfStream stream)
    {
        ReadOnlyMemory<byte> data = file.Decode(stream, out string imageFilter);
        if (imageFilter.Length == 0)
            return data;
        file.Report(DiagnosticSeverity.Error, "contents-unreadable", $"A part of the page's contents is encoded by '{imageFilter}' and was left out.");
        return ReadOnlyMemory<byte>.Empty;
    }
}
