namespace Extractor.Pdf.Filters;

/// <summary>
/// Input that remembers whether more was asked for than there is: the framework's decompressor takes truncated data for complete.
/// </summary>
internal sealed class WatchedInput(ArraySegment<byte> bytes) : MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false)
{
    /// <summary>Whether a read found nothing left.</summary>
    public bool RanOut { get; private set; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        int read = base.Read(buffer, offset, count);
        RanOut |= read == 0 && count > 0;
        return read;
    }

    public override int Read(Span<byte> buffer)
    {
        int read = (int)Math.Min(buffer.Length, Length - Position);
        Take(read).CopyTo(buffer);
        RanOut |= read == 0 && !buffer.IsEmpty;
        return read;
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        ReadOnlySpan<byte> next = bytes.AsSpan((int)Position, count);
        Position += count;
        return next;
    }
}
