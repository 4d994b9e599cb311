using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Extractor.Datasets.Findings;

/// <summary>Finds the figure of a claim in its quote.</summary>
internal static partial class QuotedFigure
{
    private const int MatchTimeout = 10_000;

    /// <summary>Start and length of the last number in <paramref name="quote"/> that has this value; null when none has it.</summary>
    /// <remarks>
    /// The last one, because a quote ends with its figure: what stands before is what the figure is about, and may hold the same
    /// number as a code or a count.
    /// </remarks>
    public static (int Start, int Length)? Find(string quote, decimal value)
    {
        (int Start, int Length)? found = null;
        foreach (Match number in Number().Matches(quote))
        {
            if (decimal.TryParse(Plain(number.ValueSpan), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var printed) && printed == value)
            {
                found = (number.Index, number.Length);
            }
        }

        return found;
    }

    /// <summary>ASCII digits and point; separators and the spaces of letter spacing left out.</summary>
    private static string Plain(ReadOnlySpan<char> number)
    {
        var plain = new StringBuilder(number.Length);
        foreach (var c in number)
        {
            switch (c)
            {
                case >= '０' and <= '９':
                    plain.Append((char)(c - '０' + '0'));
                    break;
                case '．':
                    plain.Append('.');
                    break;
                case (>= '0' and <= '9') or '.':
                    plain.Append(c);
                    break;
            }
        }

        return plain.ToString();
    }

    [GeneratedRegex("[0-9０-９]([0-9０-９,，.．]| +(?=[0-9０-９.．]))*(?<=[0-9０-９])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, MatchTimeout)]
    private static partial Regex Number();
}
