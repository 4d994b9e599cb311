using System.Globalization;
using Extractor.Model;

namespace Extractor.Narrative;

/// <summary>Makes the claims of one passage: quote, place, ranges and amount from the figure's token.</summary>
internal sealed class ClaimWriter(Passage passage, List<Claim> claims)
{
    /// <summary>Yuan in one of the unit; null when it is no unit of money.</summary>
    public static decimal? MoneyFactor(string unit) => unit switch
    {
        "元" => 1m,
        "千元" => 1_000m,
        "万元" => 10_000m,
        "百万元" => 1_000_000m,
        "亿元" => 100_000_000m,
        _ => null,
    };

    /// <summary>Adds a figure.</summary>
    public void AddFigure(Token figure, Statement statement, IReadOnlyList<string> flags) =>
        Add(figure, statement, figure.Number, figure.Value, MoneyFactor(figure.Value) * figure.Number, flags, [], passage.Ranges(figure.Start, figure.NumberEnd));

    /// <summary>Adds a statement that prints no figure and means zero, or no difference.</summary>
    public void AddZero(Token place, Statement statement, IReadOnlyList<string> flags) => Add(place, statement, 0m, "", 0m, flags, [], []);

    /// <summary>Adds a list, its value the number of its items.</summary>
    public void AddList(Token place, Statement statement, IReadOnlyList<string> flags, IReadOnlyList<string> items) =>
        Add(place, statement, items.Count, "项", null, flags, items, []);

    private void Add(
        Token at,
        Statement statement,
        decimal value,
        string unit,
        decimal? amount,
        IReadOnlyList<string> flags,
        IReadOnlyList<string> items,
        IReadOnlyList<TextRange> ranges)
    {
        var from = Math.Min(at.Start, statement.From);
        var place = passage.Place(at.Start);
        claims.Add(new Claim
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"c{claims.Count + 1}"),
            Section = passage.Section,
            Text = passage.Quote(from, Math.Max(at.End, from + 1)),
            Subject = statement.Subject,
            Measure = statement.Measure,
            Base = statement.Base,
            Items = items,
            Period = statement.Period,
            Value = value,
            Direction = statement.Direction,
            Unit = unit,
            Amount = amount,
            Page = place.Page,
            Bbox = place.Box,
            Path = place.Path,
            Flags = flags,
            Ranges = ranges,
        });
    }
}
