using System.IO.Compression;
using System.Text;

namespace Extractor.Corpus.Tests.BadInput;

/// <summary>Files that are broken, hostile, or something else than they seem. All are made here; none is stored.</summary>
internal static class BadFiles
{
    /// <summary>A Chinese font that is not embedded, with one of the predefined CMaps (ISO 32000-1, 9.7.5.2).</summary>
    private const string Song =
        "<< /Font << /F1 << /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts "
        + "[<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 >>] >> >> >>";

    /// <summary>A font that gives no way to know what its glyphs mean.</summary>
    private const string Unmapped =
        "<< /Font << /F1 << /Type /Font /Subtype /Type0 /BaseFont /Unknown /Encoding /Identity-H /DescendantFonts "
        + "[<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Unknown /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 >>] >> >> >>";

    public static byte[] Empty => [];

    public static byte[] Jpeg => [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF\0"u8, .. new byte[500]];

    public static byte[] Plain => Encoding.UTF8.GetBytes("部门决算公开说明\n");

    public static byte[] Truncated => Text(20)[..900];

    /// <summary>No password is right, for the digest that it is compared with is none (ISO 32000-1, 7.6.3).</summary>
    public static byte[] Password
    {
        get
        {
            var digest = new string('5', 64);
            var sketch = new PdfSketch
            {
                Trailer = $"/Encrypt << /Filter /Standard /V 1 /R 2 /O <{digest}> /U <{digest}> /P -4 >> /ID [<{digest[..32]}> <{digest[..32]}>]",
            };
            sketch.AddPages(Song, Line("收入支出决算总表"));
            return sketch.Bytes();
        }
    }

    public static byte[] LoopInPageTree
    {
        get
        {
            var sketch = PdfSketch.WithPages(Song, Line("第一页"));
            sketch.Add(2, "<< /Type /Pages /Kids [10 0 R 2 0 R 5 0 R] /Count 1000000 /MediaBox [0 0 595 842] >>");
            sketch.Add(5, "<< /Type /Pages /Parent 2 0 R /Kids [2 0 R 5 0 R] /Count 1 >>");
            return sketch.Bytes();
        }
    }

    /// <summary>The cross-reference section names itself as the one before it.</summary>
    public static byte[] LoopInXref
    {
        get
        {
            var file = Encoding.Latin1.GetString(PdfSketch.WithPages(Song, Line("第一页")).Bytes());
            var xref = file.LastIndexOf("xref\n0", StringComparison.Ordinal);
            return Encoding.Latin1.GetBytes(file.Replace("/Root 1 0 R", $"/Prev {xref} /Root 1 0 R", StringComparison.Ordinal));
        }
    }

    public static byte[] NestedArrays
    {
        get
        {
            var sketch = PdfSketch.WithPages(Song, Line("第一页"));
            sketch.Add(3, "<< /Font " + new string('[', 10_000) + new string(']', 10_000) + " >>");
            return sketch.Bytes();
        }
    }

    /// <summary>A page whose content, compressed twice, is a few hundred bytes of file and a quarter of a GB of zeros.</summary>
    public static byte[] Bomb
    {
        get
        {
            var sketch = PdfSketch.WithPages(Song, Line("第一页"), "");
            sketch.AddStream(13, "/Filter [/FlateDecode /FlateDecode]", Deflate(Deflate(new byte[256 << 20])));
            return sketch.Bytes();
        }
    }

    public static byte[] UnmappedFont => PdfSketch.WithPages(Unmapped, Line("收入支出决算总表")).Bytes();

    /// <summary>Each page is one image.</summary>
    public static byte[] Scan
    {
        get
        {
            var sketch = PdfSketch.WithPages("<< /XObject << /I 4 0 R >> >>", "q 595 0 0 842 0 0 cm /I Do Q", "q 595 0 0 842 0 0 cm /I Do Q");
            sketch.AddStream(4, "/Type /XObject /Subtype /Image /Width 8 /Height 8 /BitsPerComponent 8 /ColorSpace /DeviceGray", new byte[64]);
            return sketch.Bytes();
        }
    }

    public static byte[] ZipOfSomethingElse => DocxSketch.Zip(("readme.txt", "hello"u8.ToArray()));

    public static byte[] ZipBomb => DocxSketch.WithMainPart(new byte[512 << 20]);

    public static byte[] ExternalEntity => DocxSketch.WithBody(
        DocxSketch.Paragraph("&secret;"), "<!DOCTYPE w [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>");

    /// <summary>A budget, which looks much like a final account.</summary>
    public static byte[] Budget => DocxSketch.Of(
        DocxSketch.Paragraph("青石县水务局2025年部门预算公开"),
        DocxSketch.Paragraph("一、部门收支总体情况表"),
        DocxSketch.Paragraph("单位：万元"),
        DocxSketch.Table(
            ["收入", "", "支出", ""],
            ["项目", "预算数", "项目", "预算数"],
            ["一、一般公共预算拨款收入", "120.00", "一、一般公共服务支出", "100.00"],
            ["二、政府性基金预算拨款收入", "", "二、社会保障和就业支出", "20.00"],
            ["本年收入合计", "120.00", "本年支出合计", "120.00"]));

    /// <summary>The forms that departments fill in, not filled in.</summary>
    public static byte[] Template => DocxSketch.Of(
        DocxSketch.Paragraph("XX县XX局"),
        DocxSketch.Paragraph("2024年度部门决算"),
        EmptyForm("收入决算表", "公开02表", "本年收入合计", "财政拨款收入", "上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入"),
        EmptyForm("支出决算表", "公开03表", "本年支出合计", "基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"),
        EmptyForm("一般公共预算财政拨款支出决算表", "公开05表", "本年支出", "基本支出", "项目支出"),
        DocxSketch.Paragraph("XX局2024年度收入总计XX万元，比上年增加XX万元。"));

    /// <summary>So many pages of running text.</summary>
    public static byte[] Text(int pages) =>
        PdfSketch.WithPages(Song, [.. Enumerable.Range(1, pages).Select(page => Line($"第{page}页：本年收入合计为若干万元，与上年基本持平。"))]).Bytes();

    private static string EmptyForm(string title, string number, params string[] columns)
    {
        var blanks = columns.Select(_ => "").ToArray();
        return DocxSketch.Paragraph(title)
            + DocxSketch.Paragraph(number)
            + DocxSketch.Paragraph("部门：XX局　单位：万元")
            + DocxSketch.Table(
                ["项目", "", .. columns],
                ["功能分类科目编码", "科目名称", .. blanks],
                ["栏次", "", .. columns.Select((_, i) => $"{i + 1}")],
                ["合计", "", .. blanks],
                ["201", "一般公共服务支出", .. blanks]);
    }

    private static string Line(string text) => $"BT /F1 12 Tf 72 720 Td <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}> Tj ET";

    private static byte[] Deflate(byte[] data)
    {
        using var stream = new MemoryStream();
        using (var zlib = new ZLibStream(stream, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(data);
        }

        return stream.ToArray();
    }
}
