using System.Buffers;
using Extractor.Model;

namespace Extractor.Pdf.Filters;

/// <summary>Grows on a pooled array as a filter yields bytes, up to a limit.</summary>
internal sealed class OutputBuffer(int expected, long limit) : IDisposable
{
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent((int)Math.Clamp(Math.Min(expected, limit), 256, 64 << 20));

    /// <summary>Bytes written so far.</summary>
    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, Length);

    /// <summary>Room for at least so many bytes, to be taken by <see cref="Advance"/>.</summary>
    /// <exception cref="UnreadableFileException">The limit is reached.</exception>
    public Span<byte> Room(int atLeast)
    {
        if (_buffer.Length - Length < atLeast)
            Grow(atLeast);
        return _buffer.AsSpan(Length);
    }

    /// <summary>Takes bytes of the room.</summary>
    /// <exception cref="UnreadableFileException">The limit is exceeded.</exception>
    public void Advance(int count)
    {
        Length += count;
        if (Length > limit)
            throw TooLarge();
    }

    /// <summary>Forgets what was written.</summary>
    public void Clear() => Length = 0;

    public void Add(byte value)
    {
        if (Length == _buffer.Length)
            Grow(1);
        _buffer[Length] = value;
        Advance(1);
    }

    public void Add(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Advance(bytes.Length);
    }

    /// <summary>Repeats bytes that were written <paramref name="distance"/> bytes ago; the two may overlap.</summary>
    public void Repeat(int distance, int count)
    {
        Room(count);
        for (int i = 0; i < count; i++)
            _buffer[Length + i] = _buffer[Length + i - distance];
        Advance(count);
    }

    public byte[] ToArray() => Written.ToArray();

    public void Dispose()
    {
        byte[] buffer = _buffer;
        _buffer = [];
        if (buffer.Length > 0)
            ArrayPool<byte>.Shared.Return(buffer);
    }

    private void Grow(int atLeast)
    {
        if (Length >= limit || (long)Length + atLeast > Array.MaxLength)
            throw TooLarge();
        long wanted = Math.Min(Math.Max(_buffer.Length * 2L, (long)Length + atLeast), Array.MaxLength);
        byte[] grown = ArrayPool<byte>.Shared.Rent((int)wanted);
        Written.CopyTo(grown);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = grown;
    }

    private static UnreadableFileException TooLarge() =>
        new("too-large", "A stream of the file yields more bytes than the limits allow when it is decompressed.");
}
