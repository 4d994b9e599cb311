namespace Extractor.Pdf.Filters;

/// <summary>
/// A decoder of deflate data (RFC 1951) for damaged streams: slower than the framework's, but it keeps every byte before the damage.
/// </summary>
internal ref struct Inflater(ReadOnlySpan<byte> source)
{
    private static ReadOnlySpan<byte> CodeLengthOrder => [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    private static ReadOnlySpan<ushort> LengthBases =>
        [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];

    private static ReadOnlySpan<byte> LengthBits => [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];

    private static ReadOnlySpan<ushort> DistanceBases =>
    [
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289,
        16385, 24577,
    ];

    private static ReadOnlySpan<byte> DistanceBits =>
        [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];

    private readonly ReadOnlySpan<byte> _source = source;
    private int _position;
    private uint _bits;
    private int _bitCount;
    private bool _failed;

    /// <summary>Decodes up to the end or the first damage; true when the end was reached soundly.</summary>
    public bool Run(OutputBuffer target)
    {
        bool last;
        do
        {
            last = Bits(1) == 1;
            switch (Bits(2))
            {
                case 0: Stored(target); break;
                case 1: Compressed(target, FixedLengths(), FixedDistances()); break;
                case 2: Dynamic(target); break;
                default: _failed = true; break;
            }
        }
        while (!last && !_failed);
        return !_failed;
    }

    private static HuffmanCode FixedLengths()
    {
        Span<byte> lengths = stackalloc byte[288];
        lengths[..144].Fill(8);
        lengths[144..256].Fill(9);
        lengths[256..280].Fill(7);
        lengths[280..].Fill(8);
        return new HuffmanCode(lengths);
    }

    private static HuffmanCode FixedDistances()
    {
        Span<byte> lengths = stackalloc byte[30];
        lengths.Fill(5);
        return new HuffmanCode(lengths);
    }

    private int Bits(int count)
    {
        while (_bitCount < count)
        {
            if (_position >= _source.Length)
            {
                _failed = true;
                return 0;
            }

            _bits |= (uint)_source[_position++] << _bitCount;
            _bitCount += 8;
        }

        int value = (int)(_bits & ((1u << count) - 1));
        _bits >>= count;
        _bitCount -= count;
        return value;
    }

    private void Stored(OutputBuffer target)
    {
        _bits = 0;
        _bitCount = 0;
        if (_failed || _position + 4 > _source.Length)
        {
            _failed = true;
            return;
        }

        int length = _source[_position] | (_source[_position + 1] << 8);
        int complement = _source[_position + 2] | (_source[_position + 3] << 8);
        _position += 4;
        if (length != (~complement & 0xFFFF))
        {
            _failed = true;
            return;
        }

        int available = Math.Min(length, _source.Length - _position);
        target.Add(_source.Slice(_position, available));
        _position += available;
        _failed = available < length;
    }

    private void Dynamic(OutputBuffer target)
    {
        int lengthCount = Bits(5) + 257;
        int distanceCount = Bits(5) + 1;
        int codeCount = Bits(4) + 4;
        Span<byte> lengths = stackalloc byte[320];
        for (int i = 0; i < codeCount; i++)
            lengths[CodeLengthOrder[i]] = (byte)Bits(3);
        var codeLengths = new HuffmanCode(lengths[..19]);
        lengths.Clear();
        int index = 0;
        while (index < lengthCount + distanceCount && !_failed)
        {
            int symbol = Symbol(codeLengths);
            if (symbol < 16)
            {
                lengths[index++] = (byte)Math.Max(symbol, 0);
                continue;
            }

            byte repeated = 0;
            int count;
            if (symbol == 16)
            {
                if (index == 0)
                    _failed = true;
                else
                    repeated = lengths[index - 1];
                count = 3 + Bits(2);
            }
            else
            {
                count = symbol == 17 ? 3 + Bits(3) : 11 + Bits(7);
            }

            if (index + count > lengthCount + distanceCount)
            {
                _failed = true;
                return;
            }

            lengths.Slice(index, count).Fill(repeated);
            index += count;
        }

        if (!_failed)
            Compressed(target, new HuffmanCode(lengths[..lengthCount]), new HuffmanCode(lengths.Slice(lengthCount, distanceCount)));
    }

    private void Compressed(OutputBuffer target, HuffmanCode lengthCode, HuffmanCode distanceCode)
    {
        while (true)
        {
            int symbol = Symbol(lengthCode);
            if (_failed || symbol == 256)
                return;
            if (symbol < 256)
            {
                target.Add((byte)symbol);
                continue;
            }

            symbol -= 257;
            if (symbol >= LengthBases.Length)
            {
                _failed = true;
                return;
            }

            int length = LengthBases[symbol] + Bits(LengthBits[symbol]);
            int distanceSymbol = Symbol(distanceCode);
            if (_failed || distanceSymbol >= DistanceBases.Length)
            {
                _failed = true;
                return;
            }

            int distance = DistanceBases[distanceSymbol] + Bits(DistanceBits[distanceSymbol]);
            if (_failed || distance > target.Length)
            {
                _failed = true;
                return;
            }

            target.Repeat(distance, length);
        }
    }

    /// <summary>The next symbol; when there is none, -1, and the data is damaged.</summary>
    private int Symbol(HuffmanCode code)
    {
        int value = 0;
        int first = 0;
        int index = 0;
        for (int length = 1; length <= HuffmanCode.MaxLength; length++)
        {
            value |= Bits(1);
            if (_failed)
                return -1;
            int count = code.Counts[length];
            if (value - count < first)
                return code.Symbols[index + value - first];
            index += count;
            first = (first + count) << 1;
            value <<= 1;
        }

        _failed = true;
        return -1;
    }
}
