using System.Security.Cryptography;

namespace Extractor.Pdf.Encryption;

/// <summary>The password hashes of AES-256 encryption (ISO 32000-2, 7.6.4.3).</summary>
internal static class PasswordHash
{
    /// <summary>Algorithm 2.B for revision 6; for revision 5 (Adobe's extension level 3) the plain SHA-256 with which it begins.</summary>
    public static byte[] Compute(int revision, ReadOnlySpan<byte> password, ReadOnlySpan<byte> salt, ReadOnlySpan<byte> userData)
    {
        byte[] key = SHA256.HashData([.. password, .. salt, .. userData]);
        if (revision < 6)
            return key;

        using var aes = Aes.Create();
        byte lastByte = 0;
        for (int round = 0; round < 64 || lastByte > round - 32; round++)
        {
            byte[] sequence = [.. password, .. key, .. userData];
            byte[] repeated = new byte[sequence.Length * 64];
            for (int i = 0; i < 64; i++)
                sequence.CopyTo(repeated, i * sequence.Length);
            aes.Key = key[..16];
            byte[] encrypted = aes.EncryptCbc(repeated, key.AsSpan(16, 16), PaddingMode.None);

            // The first 16 bytes as a number modulo 3; 256 modulo 3 is 1, so that it is the sum of the bytes.
            int remainder = 0;
            foreach (byte b in encrypted.AsSpan(0, 16))
                remainder += b;
            key = (remainder % 3) switch
            {
                0 => SHA256.HashData(encrypted),
                1 => SHA384.HashData(encrypted),
                _ => SHA512.HashData(encrypted),
            };
            lastByte = encrypted[^1];
        }

        return key[..32];
    }
}
