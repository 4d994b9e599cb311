namespace Extractor.Pdf.Encryption;

/// <summary>How a crypt filter encrypts (table 25, and ISO 32000-2).</summary>
internal enum CryptMethod
{
    /// <summary>Not at all.</summary>
    Identity,

    /// <summary>RC4 with a key for each object.</summary>
    Rc4,

    /// <summary>AES-128 in CBC mode with a key for each object.</summary>
    Aes128,

    /// <summary>AES-256 in CBC mode with the file's key.</summary>
    Aes256,
}
