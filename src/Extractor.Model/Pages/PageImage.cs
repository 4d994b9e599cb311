namespace Extractor.Model;

/// <summary>An image painted on a page, as stored.</summary>
/// <param name="Box">Where it is shown.</param>
/// <param name="Width">Samples a row.</param>
/// <param name="Height">Rows.</param>
/// <param name="Filter">
/// Name of the last filter that was not undone (<c>DCTDecode</c>, <c>JPXDecode</c>, <c>CCITTFaxDecode</c>, <c>JBIG2Decode</c>),
/// or empty when <paramref name="Data"/> holds plain samples.
/// </param>
/// <param name="BitsPerComponent">1, 2, 4, 8 or 16; 0 when the filter determines it.</param>
/// <param name="ColorSpace">Name of the colour space (<c>DeviceGray</c>, <c>DeviceRGB</c>, <c>ICCBased</c> …); empty for masks.</param>
/// <param name="Data">The bytes that <paramref name="Filter"/> encodes.</param>
public sealed record PageImage(
    Box Box, int Width, int Height, string Filter, int BitsPerComponent, string ColorSpace, ReadOnlyMemory<byte> Data);
