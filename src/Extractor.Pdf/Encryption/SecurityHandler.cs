using System.Buffers.Binary;
using System.Security.Cryptography;
using Extractor.Model;
using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Encryption;

/// <summary>The standard security handler (7.6.3; ISO 32000-2, 7.6.4), opened with the empty password.</summary>
internal sealed class SecurityHandler
{
    private static ReadOnlySpan<byte> Padding =>
    [
        0x28, 0xBF, 0x4E, 0x5E, 0x4E, 0x75, 0x8A, 0x41, 0x64, 0x00, 0x4E, 0x56, 0xFF, 0xFA, 0x01, 0x08,
        0x2E, 0x2E, 0x00, 0xB6, 0xD0, 0x68, 0x3E, 0x80, 0x2F, 0x0C, 0xA9, 0xFE, 0x64, 0x53, 0x69, 0x7A,
    ];

    private readonly Dictionary<string, CryptMethod> _methods = new(StringComparer.Ordinal) { ["Identity"] = CryptMethod.Identity };
    private readonly IPdfObjects _objects;
    private readonly PdfDictionary _dictionary;
    private readonly int _version;
    private readonly int _revision;
    private readonly byte[] _key;

    /// <summary>Finds the key.</summary>
    /// <param name="objects">The file.</param>
    /// <param name="dictionary">The encryption dictionary.</param>
    /// <param name="fileId">First element of the trailer's ID; empty when it has none.</param>
    /// <exception cref="UnreadableFileException">needs-password, or unsupported-encryption.</exception>
    public SecurityHandler(IPdfObjects objects, PdfDictionary dictionary, byte[] fileId)
    {
        _objects = objects;
        _dictionary = dictionary;
        string filter = objects.ResolveName(dictionary["Filter"]) ?? "Standard";
        _version = Integer("V", 0);
        _revision = Integer("R", 2);
        if (filter != "Standard" || _version is not (1 or 2 or 4 or 5) || _revision is < 2 or > 6)
        {
            throw new UnreadableFileException(
                "unsupported-encryption", $"The file is encrypted in a way that is not supported (handler {filter}, V {_version}, R {_revision}).");
        }

        EncryptsMetadata = objects.Resolve(dictionary["EncryptMetadata"]) is not PdfBoolean { Value: false };
        ReadMethods();
        _key = (_version == 5 ? FindAes256Key() : FindMd5Key(fileId))
            ?? throw new UnreadableFileException("needs-password", "The file is encrypted and can only be opened with a password.");
    }

    public CryptMethod StreamMethod { get; private set; }

    public CryptMethod StringMethod { get; private set; }

    public bool EncryptsMetadata { get; }

    /// <summary>The method of a named crypt filter; that of streams when there is no such filter.</summary>
    public CryptMethod Method(string cryptFilter) => _methods.GetValueOrDefault(cryptFilter, StreamMethod);

    public ReadOnlyMemory<byte> Decrypt(CryptMethod method, int number, int generation, ReadOnlyMemory<byte> data) => method switch
    {
        CryptMethod.Rc4 => Rc4.Apply(ObjectKey(number, generation, isAes: false), data.Span),
        CryptMethod.Aes128 => DecryptAes(ObjectKey(number, generation, isAes: true), data.Span),
        CryptMethod.Aes256 => DecryptAes(_key, data.Span),
        _ => data,
    };

    private void ReadMethods()
    {
        if (_version < 4)
        {
            StreamMethod = StringMethod = CryptMethod.Rc4;
            return;
        }

        foreach ((string name, PdfObject value) in _objects.ResolveDictionary(_dictionary["CF"])?.Entries ?? PdfDictionary.Empty.Entries)
        {
            if (name != "Identity" && _objects.ResolveDictionary(value) is { } filter)
            {
                _methods[name] = _objects.ResolveName(filter["CFM"]) switch
                {
                    "V2" => CryptMethod.Rc4,
                    "AESV2" => CryptMethod.Aes128,
                    "AESV3" => CryptMethod.Aes256,
                    "None" or null => CryptMethod.Identity,
                    var other => throw new UnreadableFileException(
                        "unsupported-encryption", $"The file is encrypted by the unknown method '{other}'."),
                };
            }
        }

        StreamMethod = _methods.GetValueOrDefault(_objects.ResolveName(_dictionary["StmF"]) ?? "Identity");
        StringMethod = _methods.GetValueOrDefault(_objects.ResolveName(_dictionary["StrF"]) ?? "Identity");
    }

    private byte[]? FindMd5Key(byte[] fileId)
    {
        byte[] owner = Bytes("O", 32);
        byte[] user = Bytes("U", 32);
        foreach (int length in KeyLengths())
        {
            byte[] key = Md5Key(Padding, owner, fileId, length);
            if (IsUserKey(key, user, fileId))
                return key;

            // An empty owner password yields the user password (algorithm 7).
            key = Md5Key(UserPassword(owner, length), owner, fileId, length);
            if (IsUserKey(key, user, fileId))
                return key;
        }

        return null;
    }

    /// <summary>The length in bytes that the dictionary states, then those in common use: the statement is often wrong.</summary>
    private IEnumerable<int> KeyLengths()
    {
        if (_version == 1 || _revision == 2)
            return [5, 16];
        int bits = Integer("Length", 0);
        if (bits < 40 && _version == 4)
            bits = 128;
        if (bits < 40)
            bits = bits is >= 5 and <= 16 ? bits * 8 : 40;
        return new[] { Math.Clamp(bits / 8, 5, 16), 16, 5 }.Distinct();
    }

    /// <summary>Algorithm 2.</summary>
    private byte[] Md5Key(ReadOnlySpan<byte> paddedPassword, byte[] owner, byte[] fileId, int length)
    {
        Span<byte> permissions = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(permissions, unchecked((int)(_objects.ResolveNumber(_dictionary["P"])?.Long ?? 0)));
        byte[] suffix = _revision >= 4 && !EncryptsMetadata ? [0xFF, 0xFF, 0xFF, 0xFF] : [];
        byte[] key = MD5.HashData([.. paddedPassword, .. owner, .. permissions, .. fileId, .. suffix]);
        if (_revision >= 3)
        {
            for (int i = 0; i < 50; i++)
                key = MD5.HashData(key.AsSpan(0, length));
        }

        return key[..length];
    }

    /// <summary>Algorithm 7 with an empty owner password.</summary>
    private byte[] UserPassword(byte[] owner, int length)
    {
        byte[] key = MD5.HashData(Padding);
        if (_revision < 3)
            return Rc4.Apply(key.AsSpan(0, length), owner);
        for (int i = 0; i < 50; i++)
            key = MD5.HashData(key);
        byte[] password = owner;
        for (int round = 19; round >= 0; round--)
            password = Rc4.Apply(RoundKey(key.AsSpan(0, length), round), password);
        return password;
    }

    /// <summary>Algorithms 4, 5 and 6.</summary>
    private bool IsUserKey(byte[] key, byte[] user, byte[] fileId)
    {
        if (_revision == 2)
            return Rc4.Apply(key, Padding).AsSpan().SequenceEqual(user);
        byte[] check = MD5.HashData([.. Padding, .. fileId]);
        for (int round = 0; round <= 19; round++)
            check = Rc4.Apply(RoundKey(key, round), check);
        return check.AsSpan().SequenceEqual(user.AsSpan(0, 16));
    }

    private static byte[] RoundKey(ReadOnlySpan<byte> key, int round)
    {
        byte[] result = key.ToArray();
        for (int i = 0; i < result.Length; i++)
            result[i] ^= (byte)round;
        return result;
    }

    /// <summary>ISO 32000-2, algorithm 2.A.</summary>
    private byte[]? FindAes256Key()
    {
        byte[] owner = Bytes("O", 48);
        byte[] user = Bytes("U", 48);
        if (PasswordHash.Compute(_revision, [], user.AsSpan(32, 8), []).AsSpan().SequenceEqual(user.AsSpan(0, 32)))
            return FileKey(PasswordHash.Compute(_revision, [], user.AsSpan(40, 8), []), "UE");
        if (PasswordHash.Compute(_revision, [], owner.AsSpan(32, 8), user).AsSpan().SequenceEqual(owner.AsSpan(0, 32)))
            return FileKey(PasswordHash.Compute(_revision, [], owner.AsSpan(40, 8), user), "OE");
        return null;
    }

    private byte[] FileKey(byte[] intermediate, string entry)
    {
        using var aes = Aes.Create();
        aes.Key = intermediate;
        return aes.DecryptCbc(Bytes(entry, 32), new byte[16], PaddingMode.None);
    }

    /// <summary>Algorithm 1.</summary>
    private byte[] ObjectKey(int number, int generation, bool isAes)
    {
        byte[] salt = isAes ? [0x73, 0x41, 0x6C, 0x54] : [];
        byte[] hash = MD5.HashData(
            [.. _key, (byte)number, (byte)(number >> 8), (byte)(number >> 16), (byte)generation, (byte)(generation >> 8), .. salt]);
        return hash[..Math.Min(_key.Length + 5, 16)];
    }

    private static ReadOnlyMemory<byte> DecryptAes(byte[] key, ReadOnlySpan<byte> data)
    {
        int length = (data.Length - 16) & ~15;
        if (length <= 0)
            return ReadOnlyMemory<byte>.Empty;
        using var aes = Aes.Create();
        aes.Key = key;
        byte[] plain = aes.DecryptCbc(data.Slice(16, length), data[..16], PaddingMode.None);

        // Padding is removed where it is right, and forgiven where it is not.
        int padding = plain[^1];
        return padding is >= 1 and <= 16 ? plain.AsMemory(0, plain.Length - padding) : plain;
    }

    private int Integer(string entry, int absent) => _objects.ResolveNumber(_dictionary[entry])?.Int ?? absent;

    /// <summary>A string of exactly this length; a longer one is cut, a shorter one filled with zeros.</summary>
    private byte[] Bytes(string entry, int length)
    {
        byte[] bytes = (_objects.Resolve(_dictionary[entry]) as PdfString)?.Bytes ?? [];
        Array.Resize(ref bytes, length);
        return bytes;
    }
}
