namespace Extractor.Datasets.Json;

/// <summary>
/// Breaks compact JSON into lines so that people and line-oriented tools can read it: one cell, printed row, observation,
/// diagnostic or number left over a line. Takes JSON as the serializer writes it (valid, without white space); changes only white space.
/// </summary>
internal ref struct LineLayout
{
    /// <summary>
    /// Containers at this depth and deeper stay on one line; what the tables of a report and the documents of a run hold is two
    /// levels further down, the rest of the ledger one.
    /// </summary>
    private const int Flat = 2;

    private const int FlatWithin = 4;

    private const int FlatInLedger = 3;

    private readonly ReadOnlySpan<byte> _compact;
    private byte[] _laidOut;
    private int _length;
    private int _depth;

    private LineLayout(ReadOnlySpan<byte> compact)
    {
        _compact = compact;
        _laidOut = new byte[compact.Length + (compact.Length / 4) + 64];
    }

    public static byte[] Apply(ReadOnlySpan<byte> compact) => new LineLayout(compact).Apply();

    private byte[] Apply()
    {
        var flat = Flat;
        for (var at = 0; at < _compact.Length; at++)
        {
            var c = _compact[at];
            switch (c)
            {
                case (byte)'"':
                    var end = EndOfString(at);
                    if (_depth == 1)
                    {
                        var name = _compact[at..end];
                        flat = name.SequenceEqual("\"tables\""u8) || name.SequenceEqual("\"documents\""u8) ? FlatWithin
                            : name.SequenceEqual("\"ledger\""u8) ? FlatInLedger
                            : Flat;
                    }

                    Write(_compact[at..end]);
                    at = end - 1;
                    break;
                case (byte)'{' or (byte)'[' when _compact[at + 1] is (byte)'}' or (byte)']':
                    Write(_compact.Slice(at, 2));
                    at++;
                    break;
                case (byte)'{' or (byte)'[':
                    Write(c);
                    _depth++;
                    if (_depth <= flat)
                    {
                        NewLine();
                    }

                    break;
                case (byte)'}' or (byte)']':
                    _depth--;
                    if (_depth < flat)
                    {
                        NewLine();
                    }

                    Write(c);
                    break;
                case (byte)',':
                    Write(c);
                    if (_depth <= flat)
                    {
                        NewLine();
                    }
                    else
                    {
                        Write((byte)' ');
                    }

                    break;
                case (byte)':':
                    Write(": "u8);
                    break;
                default:
                    Write(c);
                    break;
            }
        }

        Write((byte)'\n');
        return _laidOut.AsSpan(0, _length).ToArray();
    }

    private readonly int EndOfString(int start)
    {
        var at = start + 1;
        while (true)
        {
            at += _compact[at..].IndexOfAny((byte)'"', (byte)'\\');
            if (_compact[at] == '"')
            {
                return at + 1;
            }

            at += 2;
        }
    }

    private void NewLine()
    {
        Write((byte)'\n');
        for (var i = 0; i < _depth; i++)
        {
            Write("  "u8);
        }
    }

    private void Write(byte value)
    {
        if (_length == _laidOut.Length)
        {
            Array.Resize(ref _laidOut, _length * 2);
        }

        _laidOut[_length++] = value;
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        if (_length + bytes.Length > _laidOut.Length)
        {
            Array.Resize(ref _laidOut, (_length + bytes.Length) * 2);
        }

        bytes.CopyTo(_laidOut.AsSpan(_length));
        _length += bytes.Length;
    }
}
