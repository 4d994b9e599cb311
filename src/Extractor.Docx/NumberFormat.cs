using System.Globalization;
using System.Text;

namespace Extractor.Docx;

/// <summary>Writes numbers in the formats of <c>ST_NumberFormat</c> (ISO/IEC 29500-1, 17.18.59) that Chinese documents use.</summary>
internal static class NumberFormat
{
    private const string Digits = "〇一二三四五六七八九";
    private const string LegalDigits = "零壹贰叁肆伍陆柒捌玖";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";

    private static readonly (int Value, string Text)[] Roman =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
        (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>The number as printed; formats that are not known are written as decimal.</summary>
    public static string Write(int number, string format) => format switch
    {
        "none" => string.Empty,
        "chineseCounting" or "taiwaneseCounting" => number is > 0 and < 100 ? Counting(number, "零一二三四五六七八九", "十百千", false) : Positional(number),
        "chineseCountingThousand" or "taiwaneseCountingThousand" => Counting(number, "零一二三四五六七八九", "十百千", false),
        "japaneseCounting" or "koreanCounting" => Counting(number, "〇一二三四五六七八九", "十百千", true),
        "ideographDigital" or "taiwaneseDigital" or "japaneseDigitalTenThousand" or "koreanDigital2" => Positional(number),
        "chineseLegalSimplified" or "ideographLegalTraditional" or "japaneseLegal" => Counting(number, LegalDigits, "拾佰仟", false),
        "ideographTraditional" => number is > 0 and <= 10 ? Stems[number - 1].ToString() : Decimal(number),
        "ideographZodiac" => number is > 0 and <= 12 ? Branches[number - 1].ToString() : Decimal(number),
        "ideographZodiacTraditional" => number is > 0 and <= 60 ? $"{Stems[(number - 1) % 10]}{Branches[(number - 1) % 12]}" : Decimal(number),
        "ideographEnclosedCircle" => number is > 0 and <= 10 ? ((char)('㊀' + number - 1)).ToString() : Decimal(number),
        "decimalFullWidth" or "decimalFullWidth2" => FullWidth(Decimal(number)),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => Circled(number),
        "decimalEnclosedParen" => number is > 0 and <= 20 ? ((char)('⑴' + number - 1)).ToString() : $"({Decimal(number)})",
        "decimalEnclosedFullstop" => number is > 0 and <= 20 ? ((char)('⒈' + number - 1)).ToString() : Decimal(number) + ".",
        "numberInDash" => $"- {Decimal(number)} -",
        "upperLetter" => Letters(number, 'A'),
        "lowerLetter" => Letters(number, 'a'),
        "upperRoman" => RomanNumber(number),
        "lowerRoman" => RomanNumber(number).ToLowerInvariant(),
        _ => Decimal(number),
    };

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string FullWidth(string text) => string.Concat(text.Select(c => (char)(c - '!' + '！')));

    private static string Positional(int number) => string.Concat(Decimal(number).Select(c => c is >= '0' and <= '9' ? Digits[c - '0'] : c));

    private static string Circled(int number) => number switch
    {
        0 => "⓪",
        > 0 and <= 20 => ((char)('①' + number - 1)).ToString(),
        > 20 and <= 35 => ((char)('㉑' + number - 21)).ToString(),
        > 35 and <= 50 => ((char)('㊱' + number - 36)).ToString(),
        _ => Decimal(number),
    };

    /// <summary>A, B … Z, AA, BB … ZZ, AAA: a letter repeats, it is not carried.</summary>
    private static string Letters(int number, char first) =>
        number is > 0 and <= 780 ? new string((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1) : Decimal(number);

    private static string RomanNumber(int number)
    {
        if (number is <= 0 or >= 4000)
        {
            return Decimal(number);
        }

        var text = new StringBuilder();
        foreach (var (value, letters) in Roman)
        {
            while (number >= value)
            {
                text.Append(letters);
                number -= value;
            }
        }

        return text.ToString();
    }

    private static string Counting(int number, string digits, string units, bool japanese)
    {
        if (number is <= 0 or > 9999)
        {
            return number == 0 ? digits[..1] : Decimal(number);
        }

        var text = new StringBuilder();
        var zeroBefore = false;
        for (var (power, divisor) = (3, 1000); power >= 0; power--, divisor /= 10)
        {
            var digit = number / divisor % 10;
            if (digit == 0)
            {
                zeroBefore = text.Length > 0;
                continue;
            }

            if (zeroBefore && !japanese)
            {
                text.Append(digits[0]);
            }

            zeroBefore = false;
            // Ten to nineteen have no 一 in front; Japanese leaves it out at each unit.
            if (power == 0 || digit > 1 || (!japanese && !(power == 1 && text.Length == 0 && digits[1] == '一')))
            {
                text.Append(digits[digit]);
            }

            if (power > 0)
            {
                text.Append(units[power - 1]);
            }
        }

        return text.ToString();
    }
}
