using System.Text;
using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Syntax;

/// <summary>
/// Builds objects (7.3) from tokens. Never fails: what is damaged is closed where the damage begins. Streams are not its business.
/// </summary>
internal sealed class ObjectParser(PdfLimits limits)
{
    private static readonly PdfBoolean True = new(true);
    private static readonly PdfBoolean False = new(false);
    private static readonly PdfNumber[] SmallNumbers = [.. Enumerable.Range(0, 1001).Select(n => new PdfNumber(n))];

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly int _maxNesting = limits.MaxNesting;

    /// <summary>Whether an object was cut short because it nests deeper than the limits allow. Stays set until it is reset.</summary>
    public bool NestingExceeded { get; set; }

    /// <summary>Reads one object; <see cref="PdfNull"/> for a keyword that is none and for the end.</summary>
    /// <param name="tokenizer">Stands before the object; afterwards right behind it, or before the keyword that is no object.</param>
    /// <param name="cipher">How strings are encrypted; null when they are not.</param>
    public PdfObject Parse(ref PdfTokenizer tokenizer, IStringCipher? cipher = null)
    {
        tokenizer.Read();
        return ParseCurrent(ref tokenizer, cipher, 0);
    }

    private PdfObject ParseCurrent(ref PdfTokenizer tokenizer, IStringCipher? cipher, int depth)
    {
        switch (tokenizer.Kind)
        {
            case PdfTokenKind.Number:
                return ParseNumberOrReference(ref tokenizer);
            case PdfTokenKind.Name:
                return new PdfName(InternName(tokenizer));
            case PdfTokenKind.LiteralString or PdfTokenKind.HexString:
                byte[] bytes = tokenizer.StringBytes();
                return new PdfString(cipher is null ? bytes : cipher.Decrypt(bytes));
            case PdfTokenKind.ArrayStart or PdfTokenKind.DictionaryStart when depth >= _maxNesting:
                // To go on behind it would mean to read everything in it; a file that does this is not worth it.
                NestingExceeded = true;
                tokenizer.Position = tokenizer.Data.Length;
                return PdfNull.Instance;
            case PdfTokenKind.ArrayStart:
                return ParseArray(ref tokenizer, cipher, depth + 1);
            case PdfTokenKind.DictionaryStart:
                return ParseDictionary(ref tokenizer, cipher, depth + 1);
            case PdfTokenKind.Keyword:
                if (tokenizer.IsKeyword("true"u8))
                    return True;
                if (tokenizer.IsKeyword("false"u8))
                    return False;
                if (!tokenizer.IsKeyword("null"u8))
                    tokenizer.Position = tokenizer.Start;
                return PdfNull.Instance;
            default:
                return PdfNull.Instance;
        }
    }

    private PdfArray ParseArray(ref PdfTokenizer tokenizer, IStringCipher? cipher, int depth)
    {
        var items = new List<PdfObject>();
        while (tokenizer.Read())
        {
            switch (tokenizer.Kind)
            {
                case PdfTokenKind.ArrayEnd:
                    return new PdfArray(items);
                case PdfTokenKind.Number:
                    items.Add(Number(tokenizer.Number));
                    break;
                case PdfTokenKind.DictionaryEnd:
                    // The closing bracket is missing.
                    tokenizer.Position = tokenizer.Start;
                    return new PdfArray(items);
                case PdfTokenKind.Keyword when tokenizer.IsKeyword("R"u8):
                    if (items is [.., PdfNumber number, PdfNumber generation])
                    {
                        items.RemoveRange(items.Count - 2, 2);
                        items.Add(new PdfReference(number.Int, generation.Int));
                    }

                    break;
                case PdfTokenKind.Keyword when IsObjectEnd(tokenizer.Bytes):
                    tokenizer.Position = tokenizer.Start;
                    return new PdfArray(items);
                case PdfTokenKind.Keyword:
                    int end = tokenizer.Position;
                    items.Add(ParseCurrent(ref tokenizer, cipher, depth));
                    tokenizer.Position = end;
                    break;
                case PdfTokenKind.BraceStart or PdfTokenKind.BraceEnd:
                    break;
                default:
                    items.Add(ParseCurrent(ref tokenizer, cipher, depth));
                    break;
            }
        }

        return new PdfArray(items);
    }

    private PdfDictionary ParseDictionary(ref PdfTokenizer tokenizer, IStringCipher? cipher, int depth)
    {
        var entries = new Dictionary<string, PdfObject>(StringComparer.Ordinal);
        while (tokenizer.Read())
        {
            if (tokenizer.Kind == PdfTokenKind.DictionaryEnd)
                break;
            if (tokenizer.Kind == PdfTokenKind.Keyword && IsObjectEnd(tokenizer.Bytes))
            {
                tokenizer.Position = tokenizer.Start;
                break;
            }

            if (tokenizer.Kind != PdfTokenKind.Name)
                continue;
            string key = InternName(tokenizer);
            tokenizer.Read();
            if (tokenizer.Kind == PdfTokenKind.DictionaryEnd)
                break;
            PdfObject value = ParseCurrent(ref tokenizer, cipher, depth);
            if (value is not PdfNull)
                entries[key] = value;
        }

        return new PdfDictionary(entries);
    }

    private static PdfObject ParseNumberOrReference(ref PdfTokenizer tokenizer)
    {
        double value = tokenizer.Number;
        if (!tokenizer.IsInteger || value < 0)
            return Number(value);

        int end = tokenizer.Position;
        tokenizer.SkipWhiteSpaceAndComments();
        if (tokenizer.Position < tokenizer.Data.Length && PdfCharacters.IsDigit(tokenizer.Data[tokenizer.Position])
            && tokenizer.Read() && tokenizer.IsInteger)
        {
            double generation = tokenizer.Number;
            if (tokenizer.Read() && tokenizer.IsKeyword("R"u8) && value <= int.MaxValue && generation <= int.MaxValue)
                return new PdfReference((int)value, (int)generation);
        }

        tokenizer.Position = end;
        return Number(value);
    }

    private static PdfNumber Number(double value) =>
        value >= 0 && value < SmallNumbers.Length && value == Math.Floor(value) ? SmallNumbers[(int)value] : new PdfNumber(value);

    private static bool IsObjectEnd(ReadOnlySpan<byte> keyword) =>
        keyword.StartsWith("endobj"u8) || keyword.SequenceEqual("stream"u8) || keyword.SequenceEqual("endstream"u8)
        || keyword.SequenceEqual("obj"u8) || keyword.SequenceEqual("xref"u8) || keyword.SequenceEqual("startxref"u8);

    private string InternName(PdfTokenizer tokenizer)
    {
        ReadOnlySpan<byte> bytes = tokenizer.Bytes;
        if (bytes.Length > 64 || bytes.Contains((byte)'#'))
            return tokenizer.NameText();

        Span<char> characters = stackalloc char[64];
        int length = Encoding.Latin1.GetChars(bytes, characters);
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(characters[..length], out string? name))
            return name;
        name = new string(characters[..length]);
        if (_names.Count < 10_000)
            _names.Add(name);
        return name;
    }
}
