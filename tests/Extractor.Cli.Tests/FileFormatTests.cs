using Extractor.Cli.Reading;

namespace Extractor.Cli.Tests;

public sealed class FileFormatTests
{
    [Theory]
    [InlineData("%PDF-1.7\n", "PDF")]
    [InlineData("\n\n%PDF-1.4", "PDF")]
    [InlineData("PK\u0003\u0004", "DOCX")]
    [InlineData("\u00FF\u00D8\u00FF\u00E0", "a JPEG image")]
    [InlineData("\u0089PNG\r\n", "a PNG image")]
    [InlineData("\u00D0\u00CF\u0011\u00E0", "an old Word file (.doc) or an encrypted DOCX")]
    [InlineData("  <!DOCTYPE html>", "an HTML or XML file")]
    [InlineData("{\\rtf1", "an RTF file")]
    [InlineData("1 0 obj", "of no known format")]
    [InlineData("", "of no known format")]
    public void Content_decides_what_a_file_is(string content, string name) =>
        Assert.Equal(name, FileFormat.Of(System.Text.Encoding.Latin1.GetBytes(content)).Name);
}
