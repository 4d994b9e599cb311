using System.Globalization;
using System.Text.RegularExpressions;
using Extractor.Corpus.Generator.Rendering;
using Extractor.Corpus.Generator.Reports;
using Extractor.Corpus.Generator.Tables;

namespace Extractor.Corpus.Generator.Tests;

public sealed partial class GoldTests
{
    public static TheoryData<int> Reports => [.. Enumerable.Range(0, Catalogue.Reports.Count)];

    [Theory]
    [MemberData(nameof(Reports))]
    public void Every_printed_amount_of_a_form_is_one_figure_with_its_value(int index)
    {
        foreach (var table in Catalogue.Reports[index](null).Content.Tables.Where(t => t.IsForm))
        {
            // Two decimals mark an amount anywhere; in the columns of amounts any number is one.
            var columns = table.Figures.Select(f => f.Column).ToHashSet();
            var printed = table.Body.SelectMany((row, r) => row.Select((text, c) => (r, c, text)))
                .Where(x => AmountPattern().IsMatch(x.text) || (columns.Contains(x.c) && NumberPattern().IsMatch(x.text))).ToList();
            Assert.Equal(printed.Select(x => (x.r, x.c)).Order(), table.Figures.Select(f => (f.Row, f.Column)).Order());
            foreach (var (r, c, text) in printed)
                Assert.Equal(decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture), table.Figures.Single(f => f.Row == r && f.Column == c).Value);
        }
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Cells_cover_each_position_once(int index)
    {
        foreach (var table in Catalogue.Reports[index](null).Content.Tables)
        {
            var rows = table.Lead.Count + table.Header.Count + table.Body.Count;
            var covered = table.Cells().SelectMany(row => row)
                .SelectMany(cell => Enumerable.Range(cell.Row, cell.RowSpan).SelectMany(r => Enumerable.Range(cell.Column, cell.ColumnSpan).Select(c => (r, c))))
                .Order();
            Assert.Equal(Enumerable.Range(0, rows).SelectMany(r => Enumerable.Range(0, table.Columns).Select(c => (r, c))), covered);
        }
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Every_amount_and_percentage_of_the_sentences_is_a_claim_in_reading_order(int index)
    {
        var content = Catalogue.Reports[index](null).Content;
        var stated = content.Blocks.OfType<Text>().Where(t => t.Style == TextStyle.Body)
            .SelectMany(t => ClaimPattern().Matches(t.Content))
            .Select(m => (decimal.Parse(m.Groups["value"].Value, NumberStyles.Number, CultureInfo.InvariantCulture), m.Groups["unit"].Value));
        Assert.Equal(stated, content.Prose.Claims.Where(c => !c.IsCount).Select(c => (c.Value, c.Unit)));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Committed_gold_and_docx_are_what_the_generator_writes(int index)
    {
        var report = Catalogue.Reports[index](null);
        var folder = Corpus();
        Assert.Equal(File.ReadAllText(Path.Combine(folder, report.Id + ".gold.json")), System.Text.Encoding.UTF8.GetString(GoldWriter.Write(report)));
        Assert.Equal(new DocxWriter(report).Write(), new DocxWriter(Catalogue.Reports[index](null)).Write());
        Assert.True(File.Exists(Path.Combine(folder, report.Id + ".docx")));
    }

    [Fact]
    public void Column_path_skips_numbers_and_inner_spaces()
    {
        var table = new GridTable("x", "x", null, 3) { Align = "lrr", Widths = [1, 1, 1] }
            .Head("项 目", "本年支出", GridTable.Left).Head(GridTable.Above, "小 计", "基本支出").Head("栏次", "1", "2");
        Assert.Equal("本年支出/小计", table.ColumnPath(1));
        Assert.Equal("本年支出/基本支出", table.ColumnPath(2));
    }

    private static string Corpus()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Extractor.sln"))) folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? throw new InvalidOperationException("The repository was not found."), "corpus");
    }

    [GeneratedRegex(@"^-?[\d,]+\.\d\d$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AmountPattern();

    [GeneratedRegex(@"^-?\d+(\.\d+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"(?<value>[\d,]+(\.\d+)?)\s*(?<unit>万元|元|%)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ClaimPattern();
}
