using System.Globalization;
using Extractor.Reconciliation.Documents;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Rules.Documents;

/// <summary>Places in the text that share one fault, to be told in one message.</summary>
internal sealed class Places
{
    private const int MostQuotes = 3;

    private readonly List<(ReportLine Line, string Quote)> _all = [];

    /// <summary>How many there are.</summary>
    public int Count => _all.Count;

    /// <summary>The first of them as places of a check.</summary>
    public IReadOnlyList<Figure> Figures => [.. _all.Take(MostQuotes).Select(place => place.Line.AsPlace())];

    /// <summary>The first quotes with their pages, in Chinese.</summary>
    public string Quotes
    {
        get
        {
            var quotes = _all.Take(MostQuotes).Select(place => $"“{place.Quote}”" + (place.Line.Page is { } page ? string.Create(CultureInfo.InvariantCulture, $"（第{page}页）") : ""));
            return string.Join("、", quotes) + (Count > MostQuotes ? string.Create(CultureInfo.InvariantCulture, $"等{Count}处") : "");
        }
    }

    /// <summary>The same in English.</summary>
    public string QuotesEn
    {
        get
        {
            var quotes = _all.Take(MostQuotes).Select(place => $"\"{place.Quote}\"" + (place.Line.Page is { } page ? string.Create(CultureInfo.InvariantCulture, $" (page {page})") : ""));
            return string.Join(", ", quotes) + (Count > MostQuotes ? string.Create(CultureInfo.InvariantCulture, $" and so on, {Count} places") : "");
        }
    }

    /// <summary>One more.</summary>
    public void Add(ReportLine line, string quote) => _all.Add((line, quote));

    /// <summary>All of others as well.</summary>
    public void Add(Places others)
    {
        ArgumentNullException.ThrowIfNull(others);
        _all.AddRange(others._all);
    }
}
