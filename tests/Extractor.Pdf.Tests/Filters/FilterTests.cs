using Extractor.Model;
using Extractor.Pdf.Filters;
using Extractor.Pdf.Objects;
using Extractor.Pdf.Tests.Building;
using FsCheck;
using FsCheck.Fluent;
using Check = FsCheck.Check;

namespace Extractor.Pdf.Tests.Filters;

public class FilterTests
{
    [Fact]
    public void Every_filter_gives_back_what_was_encoded() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), data =>
        {
            Assert.Equal(data, Decode("/FlateDecode", PdfBuilder.Deflate(data)));
            Assert.Equal(data, Decode("/ASCIIHexDecode", PdfBuilder.Bytes(Convert.ToHexString(data) + ">")));
            Assert.Equal(data, Decode("/ASCII85Decode", FilterEncoding.Ascii85(data)));
            Assert.Equal(data, Decode("/RunLengthDecode", FilterEncoding.RunLength(data)));
            Assert.Equal(data, Decode("/LZWDecode", FilterEncoding.Lzw(data, 1)));
        }));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Lzw_grows_its_codes_at_the_right_moment(int earlyChange)
    {
        byte[] data = new byte[60_000];
        new Random(7).NextBytes(data);
        for (int i = 0; i < data.Length; i++)
            data[i] &= 15;
        Assert.Equal(data, Decode("/LZWDecode", FilterEncoding.Lzw(data, earlyChange), $"<< /EarlyChange {earlyChange} >>"));
    }

    [Fact]
    public void Flate_without_header_or_with_a_bad_checksum_is_read()
    {
        byte[] data = PdfBuilder.Bytes(string.Concat(Enumerable.Repeat("0.5 w 1 0 0 RG ", 500)));
        byte[] encoded = PdfBuilder.Deflate(data);
        Assert.Equal(data, Decode("/FlateDecode", encoded[2..]));
        encoded[^1] ^= 0xFF;
        Assert.Equal(data, Decode("/FlateDecode", encoded));
        Assert.Equal(data, Decode("/FlateDecode", [(byte)'\r', (byte)'\n', .. encoded]));
        encoded[0] = 0;
        Assert.Equal(data, Decode("/FlateDecode", encoded));
    }

    [Fact]
    public void Truncated_flate_keeps_what_came_before()
    {
        byte[] data = new byte[20_000];
        new Random(1).NextBytes(data);
        for (int i = 0; i < data.Length; i++)
            data[i] &= 63;
        byte[] encoded = PdfBuilder.Deflate(data);
        byte[] decoded = Decode("/FlateDecode", encoded[..(encoded.Length / 2)], out TestFile objects);
        Assert.InRange(decoded.Length, 9_000, 11_000);
        Assert.Equal(data[..decoded.Length], decoded);
        Assert.Equal(["damaged-stream"], objects.Codes);
    }

    [Fact]
    public void Damaged_flate_keeps_what_came_before()
    {
        byte[] data = PdfBuilder.Bytes(string.Join(' ', Enumerable.Range(0, 20_000)));
        byte[] encoded = PdfBuilder.Deflate(data);
        encoded.AsSpan(encoded.Length / 2, 40).Fill(0xFF);
        byte[] decoded = Decode("/FlateDecode", encoded, out TestFile objects);
        int sound = data.Length / 3;
        Assert.Equal(data[..sound], decoded[..sound]);
        Assert.Equal(["damaged-stream"], objects.Codes);
    }

    [Fact]
    public void Predictors_are_undone_for_all_depths() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300),
        Prop.ForAll(
            Gen.Elements(1, 2, 4, 8, 16).SelectMany(
                bits => Gen.Choose(1, 4).SelectMany(colors => Gen.Choose(1, 20).Select(columns => (bits, colors, columns)))).ToArbitrary(),
            shape =>
            {
                int rowLength = ((shape.bits * shape.colors * shape.columns) + 7) / 8;
                byte[] data = new byte[rowLength * 7];
                new Random(shape.GetHashCode()).NextBytes(data);
                byte[] png = FilterEncoding.Png(data, rowLength, Math.Max(1, shape.bits * shape.colors / 8));
                string parameters = $"/Colors {shape.colors} /BitsPerComponent {shape.bits} /Columns {shape.columns}";
                Assert.Equal(data, Decode("/FlateDecode", PdfBuilder.Deflate(png), $"<< /Predictor 15 {parameters} >>"));

                FilterEncoding.ClearRest(data, rowLength, shape.bits * shape.colors * shape.columns);
                byte[] tiff = FilterEncoding.Tiff(data, rowLength, shape.bits, shape.colors, shape.columns);
                Assert.Equal(data, Decode("/FlateDecode", PdfBuilder.Deflate(tiff), $"<< /Predictor 2 {parameters} >>"));
            }));

    [Fact]
    public void Filters_follow_each_other_with_their_own_parameters()
    {
        byte[] data = [1, 2, 3, 4];
        byte[] png = FilterEncoding.Png(data, 2, 1);
        byte[] encoded = FilterEncoding.Ascii85(PdfBuilder.Deflate(png));
        Assert.Equal(data, Decode("[/ASCII85Decode /FlateDecode]", encoded, "[null << /Predictor 12 /Columns 2 >>]"));
        Assert.Equal(data, Decode("[/A85 /Fl]", encoded, "[null << /Predictor 12 /Columns 2 >>]"));
        Assert.Equal(data, Decode("[/Crypt /FlateDecode]", PdfBuilder.Deflate(data), "[<< /Name /Identity >> null]"));
    }

    [Theory]
    [InlineData("/DCTDecode", "DCTDecode")]
    [InlineData("[/AHx /DCT]", "DCTDecode")]
    [InlineData("/CCF", "CCITTFaxDecode")]
    public void Image_filters_are_left_to_others(string filter, string expected)
    {
        var objects = new TestFile();
        PdfStream stream = objects.Stream(filter, PdfBuilder.Bytes("FFD8>"), "null");
        new StreamDecoder(objects, PdfLimits.Default).Decode(stream, out string imageFilter);
        Assert.Equal(expected, imageFilter);
    }

    [Fact]
    public void A_stream_that_grows_beyond_the_limit_is_refused()
    {
        byte[] bomb = PdfBuilder.Deflate(PdfBuilder.Deflate(new byte[50_000_000]));
        var objects = new TestFile();
        PdfStream stream = objects.Stream("[/FlateDecode /FlateDecode]", bomb, "null");
        var decoder = new StreamDecoder(objects, new PdfLimits { MaxStreamBytes = 1_000_000 });
        Assert.Equal("too-large", Assert.Throws<UnreadableFileException>(() => decoder.Decode(stream, out _)).Code);
    }

    [Fact]
    public void All_streams_of_a_file_share_a_limit()
    {
        var objects = new TestFile();
        PdfStream stream = objects.Stream("/FlateDecode", PdfBuilder.Deflate(new byte[600_000]), "null");
        var decoder = new StreamDecoder(objects, new PdfLimits { MaxFileBytes = 1_000_000 });
        decoder.Decode(stream, out _);
        Assert.Throws<UnreadableFileException>(() => decoder.Decode(stream, out _));
    }

    [Fact]
    public void Arbitrary_bytes_never_break_a_filter() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500),
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), data =>
        {
            foreach (string filter in (string[])["/FlateDecode", "/LZWDecode", "/ASCIIHexDecode", "/ASCII85Decode", "/RunLengthDecode"])
            {
                Decode(filter, data, "<< /Predictor 15 /Columns 3 >>");
                Decode(filter, [0x78, 0x9C, .. data], "<< /Predictor 2 /Columns 3 /BitsPerComponent 4 >>");
            }
        }));

    private static byte[] Decode(string filter, byte[] data, string parameters = "null") => Decode(filter, data, out _, parameters);

    private static byte[] Decode(string filter, byte[] data, out TestFile objects, string parameters = "null")
    {
        objects = new TestFile();
        return new StreamDecoder(objects, PdfLimits.Default).Decode(objects.Stream(filter, data, parameters), out _).ToArray();
    }
}
