using Extractor.Pdf.Objects;
using Extractor.Pdf.Syntax;
using Extractor.Pdf.Tests.Building;

namespace Extractor.Pdf.Tests.Syntax;

public class PdfTokenizerTests
{
    [Theory]
    [InlineData("12", 12)]
    [InlineData("-7", -7)]
    [InlineData("+3", 3)]
    [InlineData("--5", -5)]
    [InlineData(".5.", 0.5)]
    [InlineData("4.", 4)]
    [InlineData("-.002", -0.002)]
    [InlineData("1e5", 100000)]
    [InlineData("2.5E-3", 0.0025)]
    [InlineData("1.2.3", 1.2)]
    [InlineData("5-3", 53)]
    [InlineData("-", 0)]
    [InlineData(".", 0)]
    [InlineData("123456789012345678901234", 1.23456789012345678901234e23)]
    [InlineData("0.1234567890123456789", 0.1234567890123456789)]
    public void Odd_numbers_are_read_as_the_common_readers_do(string text, double expected)
    {
        var tokenizer = new PdfTokenizer(PdfBuilder.Bytes(text));
        Assert.True(tokenizer.Read());
        Assert.Equal(PdfTokenKind.Number, tokenizer.Kind);
        Assert.Equal(expected, tokenizer.Number, Math.Abs(expected) * 1e-15);
        Assert.False(tokenizer.Read());
    }

    [Theory]
    [InlineData("(a(b)c\\)d)", "a(b)c)d")]
    [InlineData("(\\101\\7x\\1234)", "A\ax\u00534")]
    [InlineData("(a\\\r\nb\rc\r\nd)", "ab\nc\nd")]
    [InlineData("(\\n\\q\\\\)", "\nq\\")]
    [InlineData("(no end", "no end")]
    [InlineData("<48 65 6C6c 6F2>", "Hello ")]
    [InlineData("<>", "")]
    public void Strings_lose_their_escapes(string text, string expected)
    {
        var tokenizer = new PdfTokenizer(PdfBuilder.Bytes(text));
        Assert.True(tokenizer.Read());
        Assert.Equal(expected, System.Text.Encoding.Latin1.GetString(tokenizer.StringBytes()));
    }

    [Fact]
    public void Tokens_need_no_space_between_them()
    {
        var tokenizer = new PdfTokenizer("[/A#42#4<</B(x)>>]12 0 R% rest\ntrue{1}"u8);
        var kinds = new List<PdfTokenKind>();
        while (tokenizer.Read())
            kinds.Add(tokenizer.Kind);
        Assert.Equal(
            [
                PdfTokenKind.ArrayStart, PdfTokenKind.Name, PdfTokenKind.DictionaryStart, PdfTokenKind.Name, PdfTokenKind.LiteralString,
                PdfTokenKind.DictionaryEnd, PdfTokenKind.ArrayEnd, PdfTokenKind.Number, PdfTokenKind.Number, PdfTokenKind.Keyword,
                PdfTokenKind.Keyword, PdfTokenKind.BraceStart, PdfTokenKind.Number, PdfTokenKind.BraceEnd,
            ],
            kinds);
    }

    [Fact]
    public void Names_undo_hash_signs_only_before_two_digits()
    {
        var tokenizer = new PdfTokenizer("/A#42#4#zz"u8);
        tokenizer.Read();
        Assert.Equal("AB#4#zz", tokenizer.NameText());
    }

    [Fact]
    public void References_are_told_from_numbers()
    {
        var array = Assert.IsType<PdfArray>(Parse("[1 2 3 0 R 4 null true]"));
        Assert.Equal(6, array.Items.Count);
        Assert.Equal(3, Assert.IsType<PdfReference>(array.Items[2]).Number);
        var dictionary = Assert.IsType<PdfDictionary>(Parse("<< /A 1 0 R /B 2 /C 3.0 /D null /E [ /F >>"));
        Assert.IsType<PdfReference>(dictionary["A"]);
        Assert.Equal(2, Assert.IsType<PdfNumber>(dictionary["B"]).Int);
        Assert.Null(dictionary["D"]);
        Assert.IsType<PdfArray>(dictionary["E"]);
    }

    [Fact]
    public void Nesting_beyond_the_limit_is_cut_and_told()
    {
        var parser = new ObjectParser(PdfLimits.Default);
        var tokenizer = new PdfTokenizer(PdfBuilder.Bytes(new string('[', 100_000)));
        parser.Parse(ref tokenizer);
        Assert.True(parser.NestingExceeded);
    }

    private static PdfObject Parse(string text)
    {
        var tokenizer = new PdfTokenizer(PdfBuilder.Bytes(text));
        return new ObjectParser(PdfLimits.Default).Parse(ref tokenizer);
    }
}
