namespace Extractor.Pdf.Syntax;

/// <summary>Undoes the encryption of the strings of one object.</summary>
internal interface IStringCipher
{
    byte[] Decrypt(byte[] bytes);
}
