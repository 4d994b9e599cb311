using System.Text;

namespace Extractor.Pdf.Syntax;

/// <summary>
/// Splits bytes into tokens (ISO 32000-1, 7.2 and 7.3) without allocating. The same rules hold for file objects, content streams,
/// character maps and PostScript functions. Never fails: what is no token is passed over.
/// </summary>
internal ref struct PdfTokenizer(ReadOnlySpan<byte> data)
{
    private readonly ReadOnlySpan<byte> _data = data;
    private ReadOnlySpan<byte> _bytes;
    private int _position;

    /// <summary>Offset of the next byte to be read. May be set to any value; beyond the end means the end.</summary>
    public int Position
    {
        readonly get => _position;
        set => _position = Math.Clamp(value, 0, _data.Length);
    }

    /// <summary>Everything that is being read.</summary>
    public readonly ReadOnlySpan<byte> Data => _data;

    /// <summary>What the last <see cref="Read"/> found.</summary>
    public PdfTokenKind Kind { get; private set; }

    /// <summary>Offset of the first byte of the token, its delimiter included.</summary>
    public int Start { get; private set; }

    /// <summary>Value of a number.</summary>
    public double Number { get; private set; }

    /// <summary>Whether the number was written without point or exponent.</summary>
    public bool IsInteger { get; private set; }

    /// <summary>The token's bytes as <see cref="PdfTokenKind"/> describes them; empty for brackets.</summary>
    public readonly ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>Reads the next token; false when there is none.</summary>
    public bool Read()
    {
        while (true)
        {
            SkipWhiteSpaceAndComments();
            Start = _position;
            _bytes = default;
            if (_position >= _data.Length)
            {
                Kind = PdfTokenKind.End;
                return false;
            }

            byte c = _data[_position];
            switch (c)
            {
                case (byte)'0' or (byte)'1' or (byte)'2' or (byte)'3' or (byte)'4' or (byte)'5' or (byte)'6' or (byte)'7' or (byte)'8' or (byte)'9'
                    or (byte)'-' or (byte)'+' or (byte)'.':
                    ReadNumber();
                    return true;
                case (byte)'/':
                    _position++;
                    ReadRegular(PdfTokenKind.Name);
                    return true;
                case (byte)'(':
                    ReadLiteralString();
                    return true;
                case (byte)'<':
                    if (_position + 1 < _data.Length && _data[_position + 1] == '<')
                        return Single(PdfTokenKind.DictionaryStart, 2);
                    ReadHexString();
                    return true;
                case (byte)'>':
                    if (_position + 1 < _data.Length && _data[_position + 1] == '>')
                        return Single(PdfTokenKind.DictionaryEnd, 2);
                    _position++;
                    continue;
                case (byte)')':
                    _position++;
                    continue;
                case (byte)'[':
                    return Single(PdfTokenKind.ArrayStart, 1);
                case (byte)']':
                    return Single(PdfTokenKind.ArrayEnd, 1);
                case (byte)'{':
                    return Single(PdfTokenKind.BraceStart, 1);
                case (byte)'}':
                    return Single(PdfTokenKind.BraceEnd, 1);
                default:
                    ReadRegular(PdfTokenKind.Keyword);
                    return true;
            }
        }
    }

    /// <summary>Whether the token is this keyword.</summary>
    public readonly bool IsKeyword(ReadOnlySpan<byte> keyword) => Kind == PdfTokenKind.Keyword && _bytes.SequenceEqual(keyword);

    /// <summary>The name with #xx undone, bytes above 127 as Latin-1.</summary>
    public readonly string NameText()
    {
        if (!_bytes.Contains((byte)'#'))
            return Encoding.Latin1.GetString(_bytes);

        var text = new StringBuilder(_bytes.Length);
        for (int i = 0; i < _bytes.Length; i++)
        {
            byte c = _bytes[i];
            if (c == '#' && i + 2 < _bytes.Length
                && PdfCharacters.HexValue(_bytes[i + 1]) is >= 0 and var high && PdfCharacters.HexValue(_bytes[i + 2]) is >= 0 and var low)
            {
                c = (byte)((high << 4) | low);
                i += 2;
            }

            text.Append((char)c);
        }

        return text.ToString();
    }

    /// <summary>The bytes that the string token stands for, escapes undone.</summary>
    public readonly byte[] StringBytes()
    {
        if (Kind == PdfTokenKind.LiteralString && _bytes.IndexOfAny((byte)'\\', (byte)'\r') < 0)
            return _bytes.ToArray();

        byte[] buffer = new byte[MaxStringLength];
        int length = CopyString(buffer);
        return length == buffer.Length ? buffer : buffer[..length];
    }

    /// <summary>No string token yields more bytes than this.</summary>
    public readonly int MaxStringLength => Kind == PdfTokenKind.HexString ? (_bytes.Length + 1) / 2 : _bytes.Length;

    /// <summary>Writes the string's bytes; <paramref name="target"/> must hold <see cref="MaxStringLength"/>. Returns how many they are.</summary>
    public readonly int CopyString(Span<byte> target) =>
        Kind == PdfTokenKind.HexString ? CopyHexString(_bytes, target) : CopyLiteralString(_bytes, target);

    /// <summary>Moves to the next byte that belongs to a token, or to the end.</summary>
    public void SkipWhiteSpaceAndComments()
    {
        while (_position < _data.Length)
        {
            byte c = _data[_position];
            if (c == '%')
            {
                int end = _data[_position..].IndexOfAny((byte)'\r', (byte)'\n');
                _position = end < 0 ? _data.Length : _position + end + 1;
            }
            else if (PdfCharacters.IsWhiteSpace(c))
            {
                _position++;
            }
            else
            {
                return;
            }
        }
    }

    private bool Single(PdfTokenKind kind, int length)
    {
        _position += length;
        Kind = kind;
        return true;
    }

    private void ReadRegular(PdfTokenKind kind)
    {
        int start = _position;
        while (_position < _data.Length && PdfCharacters.IsRegular(_data[_position]))
            _position++;
        _bytes = _data[start.._position];
        Kind = kind;
    }

    private void ReadHexString()
    {
        int start = ++_position;
        int length = _data[start..].IndexOf((byte)'>');
        _bytes = length < 0 ? _data[start..] : _data.Slice(start, length);
        _position = length < 0 ? _data.Length : start + length + 1;
        Kind = PdfTokenKind.HexString;
    }

    private void ReadLiteralString()
    {
        Kind = PdfTokenKind.LiteralString;
        int start = ++_position;
        int depth = 1;
        while (true)
        {
            int next = _data[_position..].IndexOfAny((byte)'(', (byte)')', (byte)'\\');
            if (next < 0)
            {
                _bytes = _data[start..];
                _position = _data.Length;
                return;
            }

            _position += next;
            byte c = _data[_position];
            if (c == '\\')
            {
                _position = Math.Min(_position + 2, _data.Length);
                continue;
            }

            _position++;
            depth += c == '(' ? 1 : -1;
            if (depth == 0)
            {
                _bytes = _data[start..(_position - 1)];
                return;
            }
        }
    }

    /// <summary>
    /// Numbers as the common readers take them: repeated signs count once, a minus among the digits is passed over, all after a second
    /// point is dropped, an exponent (which the standard forbids) is heeded, and a sign or point alone is 0.
    /// </summary>
    private void ReadNumber()
    {
        Kind = PdfTokenKind.Number;
        int start = _position;
        int position = _position;
        ReadOnlySpan<byte> source = _data;
        bool negative = false;
        while (position < source.Length && source[position] is (byte)'-' or (byte)'+')
            negative |= source[position++] == '-';

        const long Full = 100_000_000_000_000_000;
        long mantissa = 0;
        int exponent = 0;
        int points = 0;
        for (; position < source.Length; position++)
        {
            byte c = source[position];
            if (PdfCharacters.IsDigit(c))
            {
                if (points > 1)
                    continue;
                if (mantissa < Full)
                {
                    mantissa = (mantissa * 10) + (c - '0');
                    exponent -= points;
                }
                else
                {
                    exponent += 1 - points;
                }
            }
            else if (c == '.')
            {
                points++;
            }
            else if (c != '-')
            {
                break;
            }
        }

        bool hasExponent = false;
        if (position + 1 < source.Length && source[position] is (byte)'e' or (byte)'E')
            position = ReadExponent(position, ref exponent, out hasExponent);

        exponent = Math.Clamp(exponent, -300, 280);
        double value = mantissa;
        if (exponent != 0 && mantissa != 0)
            value = exponent is < 0 and >= -22 ? value / PowersOfTen[-exponent] : value * Math.Pow(10, exponent);
        Number = negative ? -value : value;
        IsInteger = points == 0 && !hasExponent;
        _bytes = source[start..position];
        _position = position;
    }

    private static ReadOnlySpan<double> PowersOfTen =>
        [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22];

    private readonly int ReadExponent(int position, ref int exponent, out bool found)
    {
        int digits = position + 1;
        bool negative = false;
        if (_data[digits] is (byte)'-' or (byte)'+')
            negative = _data[digits++] == '-';
        int power = 0;
        int first = digits;
        for (; digits < _data.Length && PdfCharacters.IsDigit(_data[digits]); digits++)
            power = Math.Min((power * 10) + (_data[digits] - '0'), 300);
        found = digits > first;
        if (!found)
            return position;
        exponent += negative ? -power : power;
        return digits;
    }

    private static int CopyHexString(ReadOnlySpan<byte> source, Span<byte> target)
    {
        int length = 0;
        int pending = -1;
        foreach (byte c in source)
        {
            int digit = PdfCharacters.HexValue(c);
            if (digit < 0)
                continue;
            if (pending < 0)
            {
                pending = digit;
            }
            else
            {
                target[length++] = (byte)((pending << 4) | digit);
                pending = -1;
            }
        }

        if (pending >= 0)
            target[length++] = (byte)(pending << 4);
        return length;
    }

    private static int CopyLiteralString(ReadOnlySpan<byte> source, Span<byte> target)
    {
        int length = 0;
        for (int i = 0; i < source.Length; i++)
        {
            byte c = source[i];
            if (c == '\r')
            {
                // 7.3.4.2: an end of line, however written, is one line feed.
                target[length++] = (byte)'\n';
                if (i + 1 < source.Length && source[i + 1] == '\n')
                    i++;
                continue;
            }

            if (c != '\\')
            {
                target[length++] = c;
                continue;
            }

            if (++i >= source.Length)
                break;
            c = source[i];
            switch (c)
            {
                case (byte)'n': target[length++] = (byte)'\n'; break;
                case (byte)'r': target[length++] = (byte)'\r'; break;
                case (byte)'t': target[length++] = (byte)'\t'; break;
                case (byte)'b': target[length++] = (byte)'\b'; break;
                case (byte)'f': target[length++] = (byte)'\f'; break;
                case (byte)'\n': break;
                case (byte)'\r':
                    if (i + 1 < source.Length && source[i + 1] == '\n')
                        i++;
                    break;
                case >= (byte)'0' and <= (byte)'7':
                    int code = c - '0';
                    for (int n = 0; n < 2 && i + 1 < source.Length && source[i + 1] is >= (byte)'0' and <= (byte)'7'; n++)
                        code = (code << 3) | (source[++i] - '0');
                    target[length++] = (byte)code;
                    break;
                default: target[length++] = c; break;
            }
        }

        return length;
    }
}
