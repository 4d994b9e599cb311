using System.Text.Json;
using Extractor.Corpus.Generator.Rendering;
using Extractor.Corpus.Generator.Reports;
using Extractor.Docx;
using Extractor.Layout;
using Extractor.Model;
using Extractor.Mutations.Assembly;
using Block = Extractor.Model.Block;

namespace Extractor.Mutations.Tests;

/// <summary>A report put together in memory is what its DOCX reads as, so what holds of the one holds of the other.</summary>
public sealed class AssemblyTests
{
    public static TheoryData<int, uint?> Reports
    {
        get
        {
            var data = new TheoryData<int, uint?>();
            for (var index = 0; index < Catalogue.Reports.Count; index++)
            {
                data.Add(index, null);
                data.Add(index, (uint)(1000 * (index + 1)));
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Document_in_memory_is_the_docx_as_read(int index, uint? seed)
    {
        var report = Catalogue.Reports[index](seed);
        var read = Read(report);
        var assembled = DocumentAssembler.Assemble(report);
        Assert.Equal(read.Blocks.Select(Text), assembled.Document.Blocks.Select(Text));

        var (expected, actual) = (Reading.Of(read), Reading.Of(assembled.Document));
        Assert.NotEmpty(actual.Observations);
        Assert.Equal(Lines(expected.Observations), Lines(actual.Observations));
        Assert.Equal(Lines(expected.Claims), Lines(actual.Claims));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Figures_are_found_again_where_the_generator_put_them(int index, uint? seed)
    {
        var assembled = DocumentAssembler.Assemble(Catalogue.Reports[index](seed));
        foreach (var claim in assembled.Report.Content.Prose.Claims)
        {
            var paragraph = (Paragraph)assembled.Document.Blocks[assembled.SaidBlocks[claim.Said]];
            Assert.Equal(claim.Number, paragraph.Text.Substring(claim.Start, claim.Number.Length));
        }

        foreach (var (grid, block) in assembled.TableBlocks)
        {
            var table = (Table)assembled.Document.Blocks[block];
            var first = grid.Lead.Count + grid.Header.Count;
            Assert.All(grid.Figures, figure => Assert.Equal(
                grid.Body[figure.Row][figure.Column],
                table.Cells.Single(cell => cell.Row == first + figure.Row && cell.Column == figure.Column).Text));
        }
    }

    private static Document Read(ReportDocument report)
    {
        var source = new SourceFile(report.Id + ".docx", "", "", 0, PageCount: null, Producer: null);
        var document = DocxDocument.Read(new DocxWriter(report).Write(), source);
        return document with { Blocks = HeadingFinder.Find(document.Blocks) };
    }

    private static string Text(Block block) => JsonSerializer.Serialize<object>(block);

    private static IEnumerable<string> Lines<T>(IEnumerable<T> items) => items.Select(item => JsonSerializer.Serialize(item));
}
