using System.Text;
using Extractor.Corpus.Generator.Rendering;
using Extractor.Corpus.Generator.Reports;

if (args.Length is < 1 or > 2)
{
    Console.Error.WriteLine("usage: Extractor.Corpus.Generator OUT [HTML-OUT]");
    return 2;
}

// DOCX and gold files go beside each other; HTML is only a step towards a PDF.
var output = Directory.CreateDirectory(args[0]).FullName;
var html = Directory.CreateDirectory(args.Length > 1 ? args[1] : args[0]).FullName;
foreach (var report in Catalogue.Reports.Select(create => create(null)).Concat(FlawedReports.All.Select(create => create())))
{
    File.WriteAllBytes(Path.Combine(output, report.Id + ".docx"), new DocxWriter(report).Write());
    File.WriteAllBytes(Path.Combine(output, report.Id + ".gold.json"), GoldWriter.Write(report));
    File.WriteAllText(Path.Combine(html, report.Id + ".html"), HtmlWriter.Write(report), new UTF8Encoding(false));
    if (report.OwnPdfEncoding is { } cmap)
    {
        var kind = cmap.StartsWith("GBK", StringComparison.Ordinal) ? "gbk" : "unigb";
        File.WriteAllBytes(Path.Combine(output, $"{report.Id}.{kind}.pdf"), new PdfWriter(report, cmap).Write());
    }
    Console.WriteLine(report.Id);
}
return 0;
