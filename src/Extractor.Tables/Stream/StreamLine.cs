using System.Text.RegularExpressions;
using Extractor.Model;

namespace Extractor.Tables.Stream;

/// <summary>A line divided at its wide gaps.</summary>
internal sealed partial class StreamLine
{
    private StreamLine(IReadOnlyList<IReadOnlyList<Word>> texts)
    {
        Texts = texts;
        Size = texts.SelectMany(text => text).Max(word => word.FontSize);
        Baseline = texts[0][0].Baseline;
        Middle = PlacedWord.MiddleOf(texts[0][0]);
        Figures = texts.Count(text => IsFigure(PrintedText.OfLine(text)));
    }

    /// <summary>The words of each text, from left to right.</summary>
    public IReadOnlyList<IReadOnlyList<Word>> Texts { get; }

    public double Size { get; }

    public double Baseline { get; }

    public double Middle { get; }

    /// <summary>How many of the texts are figures.</summary>
    public int Figures { get; }

    /// <summary>Whether it has texts in several columns.</summary>
    public bool IsTabular => Texts.Count >= 2;

    /// <summary>Whether it is a line above a form: department, unit of money.</summary>
    public bool IsFormHead => Texts.Any(text => Head().IsMatch(PrintedText.OfLine(text)));

    public static StreamLine Of(IReadOnlyList<Word> line, StreamOptions options)
    {
        var texts = new List<List<Word>> { new() { line[0] } };
        for (var i = 1; i < line.Count; i++)
        {
            if (line[i].Box.Left - line[i - 1].Box.Right > options.ColumnGap * Math.Max(line[i].FontSize, line[i - 1].FontSize))
            {
                texts.Add([]);
            }

            texts[^1].Add(line[i]);
        }

        return new StreamLine(texts);
    }

    /// <summary>Whether the text is a figure, or the dash that stands for one.</summary>
    public static bool IsFigure(string text) => Figure().IsMatch(text);

    /// <summary>Whether the text is a figure with decimals, separators or a percent sign: no page number.</summary>
    public static bool IsAmount(string text) => Amount().IsMatch(text);

    [GeneratedRegex(@"^[-–—−+(（$€£¥]*\s?[0-9][0-9,. ]*\s?[%)）]*$|^[-–—]{1,2}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Figure();

    [GeneratedRegex("[0-9][.,][0-9]|%", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Amount();

    [GeneratedRegex("^(金额|编制)?(单位|部门)[:：]|公开[0-9 ]+表", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Head();
}
