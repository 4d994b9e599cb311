namespace Extractor.Subjects;

/// <summary>
/// A subject code of the functional (2xx) or economic (3xx) classification by its shape; whether it is on the list is
/// another question (<see cref="SubjectCodes"/>).
/// </summary>
public readonly record struct SubjectCode
{
    private readonly string? _digits;

    private SubjectCode(string digits) => _digits = digits;

    /// <summary>3, 5 or 7 ASCII digits; 类, 款 and 项 joined.</summary>
    public string Digits => _digits ?? "";

    /// <summary>The list that it belongs to.</summary>
    public CodeList List => Digits.StartsWith('2') ? CodeList.Functional : CodeList.Economic;

    /// <summary>类 1, 款 2, 项 3.</summary>
    public int Level => (Digits.Length - 1) / 2;

    /// <summary>The 款 of an 项, the 类 of a 款; null for a 类.</summary>
    public SubjectCode? Parent => Digits.Length > 3 ? new(Digits[..^2]) : null;

    /// <summary>The 类 that it belongs to.</summary>
    public SubjectCode Class => new(Digits[..3]);

    /// <summary>Whether this is a (grand)child of <paramref name="other"/> or the same.</summary>
    public bool IsWithin(SubjectCode other) => Digits.StartsWith(other.Digits, StringComparison.Ordinal);

    /// <summary>The code that these digits are; null unless they are 3, 5 or 7 digits (economic: 3 or 5) and begin with 2 or 3.</summary>
    public static SubjectCode? TryParse(ReadOnlySpan<char> digits)
    {
        var isFunctional = digits.Length is 3 or 5 or 7 && digits[0] == '2';
        var isEconomic = digits.Length is 3 or 5 && digits[0] == '3';
        if (!isFunctional && !isEconomic)
        {
            return null;
        }

        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return null;
            }
        }

        return new SubjectCode(digits.ToString());
    }

    /// <inheritdoc/>
    public override string ToString() => Digits;
}
