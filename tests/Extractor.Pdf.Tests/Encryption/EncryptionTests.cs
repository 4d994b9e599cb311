using Extractor.Pdf.Encryption;
using Extractor.Pdf.Tests.Building;

namespace Extractor.Pdf.Tests.Encryption;

public class EncryptionTests
{
    public static TheoryData<string, byte[]> Readable => new()
    {
        { nameof(EncryptedFiles.Rc4Of40Bits), EncryptedFiles.Rc4Of40Bits() },
        { nameof(EncryptedFiles.Rc4Of128Bits), EncryptedFiles.Rc4Of128Bits() },
        { nameof(EncryptedFiles.Rc4CryptFilter), EncryptedFiles.Rc4CryptFilter() },
        { nameof(EncryptedFiles.Aes128), EncryptedFiles.Aes128() },
        { nameof(EncryptedFiles.Aes256Revision5), EncryptedFiles.Aes256Revision5() },
        { nameof(EncryptedFiles.Aes256Revision6), EncryptedFiles.Aes256Revision6() },
        { nameof(EncryptedFiles.Aes256WithObjectStreams), EncryptedFiles.Aes256WithObjectStreams() },
        { nameof(EncryptedFiles.EmptyOwnerRc4), EncryptedFiles.EmptyOwnerRc4() },
        { nameof(EncryptedFiles.EmptyOwnerAes256), EncryptedFiles.EmptyOwnerAes256() },
    };

    [Theory]
    [MemberData(nameof(Readable))]
    public void A_file_with_an_empty_password_is_read(string name, byte[] file)
    {
        PdfDocument document = PdfDocument.Open(file);
        Assert.True(Texts.OfPage(document) == "Secret", name);
        Assert.Equal("Cipher works", document.Producer);
        Assert.Empty(document.Diagnostics);
    }

    [Theory]
    [MemberData(nameof(Readable))]
    public void An_encrypted_file_is_read_without_its_table(string name, byte[] file)
    {
        PdfDocument document = PdfDocument.Open(Texts.Replace(file, "startxref", "startxxxx"));
        Assert.True(Texts.OfPage(document) == "Secret", name);
    }

    [Fact]
    public void A_file_with_a_password_says_so()
    {
        Assert.Equal("needs-password", Texts.CodeOf(EncryptedFiles.PasswordRevision4()));
        Assert.Equal("needs-password", Texts.CodeOf(EncryptedFiles.PasswordRevision6()));
    }

    [Fact]
    public void An_unknown_handler_says_so()
    {
        var pdf = new PdfBuilder { Trailer = "/Encrypt << /Filter /FoxitDRM /V 4 /R 4 >>" };
        pdf.AddTextPage("x");
        Assert.Equal("unsupported-encryption", Texts.CodeOf(pdf.Build()));
    }

    [Fact]
    public void Rc4_gives_the_known_vectors()
    {
        Assert.Equal("BBF316E8D940AF0AD3", Convert.ToHexString(Rc4.Apply("Key"u8, "Plaintext"u8)));
        Assert.Equal("1021BF0420", Convert.ToHexString(Rc4.Apply("Wiki"u8, "pedia"u8)));
    }
}
