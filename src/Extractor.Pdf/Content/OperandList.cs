using System.Runtime.InteropServices;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Content;

/// <summary>The operands before an operator; brackets are kept as tokens of their own.</summary>
internal sealed class OperandList
{
    /// <summary>More tokens than this without an operator are not content; the older half is dropped.</summary>
    private const int MaxOperands = 1 << 20;

    private readonly List<Operand> _items = [];
    private readonly double[] _numbers = new double[32];

    public ReadOnlySpan<Operand> Items => CollectionsMarshal.AsSpan(_items);

    public int Count => _items.Count;

    public void Clear() => _items.Clear();

    public void Add(ref PdfTokenizer tokens)
    {
        if (_items.Count >= MaxOperands)
            _items.RemoveRange(0, MaxOperands / 2);
        _items.Add(new Operand(tokens.Kind, tokens.Kind == PdfTokenKind.Number ? tokens.Number : 0, tokens.Start));
    }

    /// <summary>The last so many operands when all of them are numbers; false otherwise. The span holds until the next call.</summary>
    public bool TryNumbers(int count, out ReadOnlySpan<double> numbers)
    {
        numbers = default;
        if (_items.Count < count)
            return false;
        for (int i = 0; i < count; i++)
        {
            Operand operand = _items[_items.Count - count + i];
            if (operand.Kind != PdfTokenKind.Number)
                return false;
            _numbers[i] = operand.Number;
        }

        numbers = _numbers.AsSpan(0, count);
        return true;
    }

    /// <summary>All operands that are numbers, at most 32.</summary>
    public ReadOnlySpan<double> AllNumbers()
    {
        int count = 0;
        foreach (Operand operand in Items)
        {
            if (operand.Kind == PdfTokenKind.Number && count < _numbers.Length)
                _numbers[count++] = operand.Number;
        }

        return _numbers.AsSpan(0, count);
    }

    /// <summary>The last operand that is a name, without its solidus; null when there is none.</summary>
    public string? LastName(ReadOnlySpan<byte> content) => Name(content, fromEnd: true);

    /// <summary>The first operand that is a name; null when there is none.</summary>
    public string? FirstName(ReadOnlySpan<byte> content) => Name(content, fromEnd: false);

    /// <summary>The token of an operand once more.</summary>
    public static PdfTokenizer Reread(ReadOnlySpan<byte> content, in Operand operand)
    {
        var tokens = new PdfTokenizer(content) { Position = operand.Start };
        tokens.Read();
        return tokens;
    }

    private string? Name(ReadOnlySpan<byte> content, bool fromEnd)
    {
        for (int i = 0; i < _items.Count; i++)
        {
            Operand operand = _items[fromEnd ? _items.Count - 1 - i : i];
            if (operand.Kind == PdfTokenKind.Name)
                return Reread(content, operand).NameText();
        }

        return null;
    }
}
