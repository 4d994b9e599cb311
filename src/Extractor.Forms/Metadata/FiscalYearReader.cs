using System.Text.RegularExpressions;
using Extractor.Forms.Labels;
using Extractor.Model;
using Extractor.Subjects;

namespace Extractor.Forms.Metadata;

/// <summary>
/// Finds the fiscal year by the agreement of four kinds of witness: cover, headings and titles, form headers, narrative. No
/// kind is trusted alone, for reports are written over those of the year before and each place may be left over.
/// </summary>
internal static partial class FiscalYearReader
{
    private const int LongestHeaderItem = 60;

    /// <summary>Reads the year.</summary>
    public static FiscalYearEvidence Read(IReadOnlyList<Block> blocks, Cover cover)
    {
        var headings = new Tally();
        var headers = new Tally();
        var narrative = new Tally();
        foreach (var block in blocks)
        {
            if (block is Table table)
            {
                // Some producers put the header line into the table.
                foreach (var cell in table.Cells.Where(cell => cell.Row <= 3 && cell.Text.Length <= LongestHeaderItem))
                {
                    headers.Add(HeaderYears(cell.Text));
                }
            }
            else if (block is Paragraph paragraph)
            {
                if (paragraph.Kind is ParagraphKind.Heading or ParagraphKind.ContentsEntry || FormTitleText.Read(paragraph.Text) is not null)
                {
                    headings.Add(Accounts().IsMatch(LabelText.Compact(paragraph.Text)) ? YearText.FindAll(paragraph.Text) : []);
                }
                else if (paragraph.Text.Length <= LongestHeaderItem && HeaderYears(paragraph.Text) is { Count: > 0 } years)
                {
                    headers.Add(years);
                }
                else
                {
                    narrative.Add(YearText.FindOwn(paragraph.Text));
                }
            }
        }

        return Weigh(cover, headings, headers, narrative);
    }

    private static FiscalYearEvidence Weigh(Cover cover, Tally headings, Tally headers, Tally narrative)
    {
        var votes = new Dictionary<int, int>();
        void Vote(int? year, int weight)
        {
            if (year is { } y)
            {
                votes[y] = votes.GetValueOrDefault(y) + weight;
            }
        }

        Vote(cover.Year, 3);
        Vote(headings.Leader, 2);
        Vote(headers.Leader, 2);
        Vote(narrative.Leader, 2);
        if (votes.Count == 0)
        {
            return new(null, []);
        }

        // Of equal weight the later: what is left over is of an earlier year.
        var year = votes.OrderByDescending(vote => vote.Value).ThenByDescending(vote => vote.Key).First().Key;
        var others = headings.Years.Concat(headers.Years).Concat(cover.Year is { } named ? [named] : [])
            .Where(other => other != year).Distinct().Order().ToArray();
        return new(year, others);
    }

    /// <summary>The year of a header item such as 2024年度 or 部门：… 2024年度 公开01表; a sentence or a date gives none.</summary>
    private static IReadOnlyList<int> HeaderYears(string text)
    {
        var plain = YearText.WithArabicYears(LabelText.Compact(text));
        return HeaderItem().IsMatch(plain) ? YearText.FindAll(plain) : [];
    }

    [GeneratedRegex("决算|概况|重点工作|情况说明", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Accounts();

    [GeneratedRegex("^(20[0-9]{2}年度?|[^。;,]*(部门|单位)[^。;,:]*:[^。;,]*20[0-9]{2}年度?([^0-9月].*)?|.*20[0-9]{2}年度.*公开.*表.*|.*公开.*表.*20[0-9]{2}年度?(?![0-9]).*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HeaderItem();

    private sealed class Tally
    {
        private readonly SortedDictionary<int, int> _counts = [];

        public IEnumerable<int> Years => _counts.Keys;

        public int? Leader => _counts.Count == 0 ? null : _counts.OrderByDescending(count => count.Value).ThenByDescending(count => count.Key).First().Key;

        public void Add(IReadOnlyList<int> years)
        {
            foreach (var year in years)
            {
                _counts[year] = _counts.GetValueOrDefault(year) + 1;
            }
        }
    }
}
