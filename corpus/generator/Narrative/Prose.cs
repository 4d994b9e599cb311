using System.Globalization;
using System.Text;
using Extractor.Corpus.Generator.Figures;

namespace Extractor.Corpus.Generator.Narrative;

/// <summary>Prints amounts and percentages into sentences and remembers each as a claim.</summary>
internal sealed class Prose
{
    // Private-use marks around a figure while a sentence is being put together.
    private const char Start = '\uE000';
    private const char UnitMark = '\uE001';
    private const char End = '\uE002';
    private const string Delimiters = "，。；：、（）！“”";

    public bool Separators { get; init; }

    /// <summary>Spaces around numbers, as word processors leave them.</summary>
    public bool Spaces { get; init; }

    /// <summary>521.8 instead of 521.80.</summary>
    public bool DropZeros { get; set; }

    /// <summary>Decimals of percentages.</summary>
    public int PercentDecimals { get; set; } = 2;

    public List<Claim> Claims { get; } = [];

    /// <summary>How many paragraphs have been finished.</summary>
    public int Said { get; private set; }

    public string Wan(long fen) => Mark(Math.Abs(Money.Round(fen, "万元")), "万元");

    public string Yuan(long fen) => Mark(Math.Abs(Money.Round(fen, "元")), "元");

    public string Percent(long part, long whole) => Mark(Math.Abs(Money.Percent(part, whole, PercentDecimals)), "%", PercentDecimals);

    /// <summary>A count of things: a claim that the gold files do not list.</summary>
    public string Count(int value, string unit) => Plain(value, unit);

    public string Plain(decimal value, string unit) =>
        $"{Start}{value.ToString(CultureInfo.InvariantCulture)}{UnitMark}{unit}{End}";

    /// <summary>The sentence without marks; its figures become claims of <paramref name="section"/>.</summary>
    public string Finish(string section, string text)
    {
        var clean = new StringBuilder();
        var phrase = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c != Start)
            {
                clean.Append(c);
                if (Delimiters.Contains(c, StringComparison.Ordinal)) phrase = clean.Length;
                continue;
            }
            var unitAt = text.IndexOf(UnitMark, i);
            var end = text.IndexOf(End, i);
            var number = text[(i + 1)..unitAt];
            var unit = text[(unitAt + 1)..end];
            var measure = clean.ToString(phrase, clean.Length - phrase).Trim();
            var space = Spaces ? " " : "";
            var start = clean.Length + space.Length;
            clean.Append(space).Append(number).Append(unit == "%" ? "" : space).Append(unit);
            var value = decimal.Parse(number, NumberStyles.Number, CultureInfo.InvariantCulture);
            Claims.Add(new Claim(section, clean.ToString(phrase, clean.Length - phrase).Trim(), measure, value, unit)
            {
                Said = Said,
                Start = start,
                Number = number,
            });
            i = end;
        }
        Said++;
        return clean.ToString();
    }

    private string Mark(decimal value, string unit, int decimals = 2)
    {
        var text = DropZeros
            ? value.ToString(Separators ? "#,##0.##" : "0.##", CultureInfo.InvariantCulture)
            : decimals == 2 ? Money.Print(value, Separators) : value.ToString("0.0", CultureInfo.InvariantCulture);
        return $"{Start}{text}{UnitMark}{unit}{End}";
    }
}
