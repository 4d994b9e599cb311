using System.Globalization;
using System.Net;
using System.Text;
using Extractor.Corpus.Generator.Tables;

namespace Extractor.Corpus.Generator.Rendering;

/// <summary>Writes a report as one HTML page with print rules, for a browser to make a PDF of.</summary>
internal static class HtmlWriter
{
    public static string Write(ReportDocument report)
    {
        var html = new StringBuilder();
        var number = report.PageOfPages ? "'第 ' counter(page) ' 页 共 ' counter(pages) ' 页'"
            : report.DashedPageNumbers ? "'— ' counter(page) ' —'" : "counter(page)";
        var running = report.RunningHeader is null ? "" : $"@top-right{{content:'{report.RunningHeader}';font-size:9pt}}";
        html.Append("<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>").Append(Escape(report.Account.Department)).Append("</title><style>")
            .Append(CultureInfo.InvariantCulture, $"@page{{size:A4;margin:18mm 17mm;@bottom-center{{content:{number};font-size:9pt}}{running}}}@page wide{{size:A4 landscape}}")
            .Append(CultureInfo.InvariantCulture, $"body{{font-family:'{report.BrowserFont}';font-size:{report.TextSize.ToString(CultureInfo.InvariantCulture)}pt;line-height:1.7;margin:0}}")
            .Append("section{break-before:page}section:first-of-type{break-before:auto}section.wide{page:wide}.pb{break-before:page}")
            .Append("h1{font-size:18pt;text-align:center;margin:.5em 0}h2,h3{font-size:1em;margin:.2em 0;text-indent:2em}h3{font-weight:normal}p{margin:0;text-indent:2em;text-align:justify}")
            .Append(".cover{font-size:26pt;font-weight:bold;text-align:center;text-indent:0;margin:0}.cover.first{margin-top:55mm}.date{text-align:center;text-indent:0;margin-top:95mm;font-size:16pt}")
            .Append(".title{font-size:15pt;font-weight:bold;text-align:center;text-indent:0;break-after:avoid}.note{font-size:9pt;text-indent:0;line-height:1.4}.toc{display:flex;text-indent:0;font-size:12pt}.toc i{flex:1;border-bottom:1px dotted #000;margin:0 4px 6px}")
            .Append(".line{display:grid;grid-template-columns:2fr 1fr 2fr;font-size:9pt;line-height:1.3;break-after:avoid}.line :nth-child(2){text-align:center}.line :nth-child(3){text-align:right;white-space:pre-line}.line{align-items:end}")
            .Append("table{border-collapse:collapse;width:100%;table-layout:fixed;line-height:1.15}td,th{border:.6pt solid #000;padding:1pt 2pt;font-weight:normal;overflow-wrap:anywhere}.n{white-space:nowrap}.ol{border-left:0}.or{border-right:0}.l{text-align:left}.c{text-align:center}.r{text-align:right}")
            .Append("tr.whole{break-inside:avoid}</style></head><body><section>");
        var firstCover = true;
        var page = false;
        foreach (var block in report.Content.Blocks)
        {
            var at = page ? " pb" : "";
            page = false;
            switch (block)
            {
                case Heading { Level: 0 } h:
                    html.Append(CultureInfo.InvariantCulture, $"<p class=\"cover{(firstCover ? " first" : "")}{at}\">{Escape(h.Text)}</p>");
                    firstCover = false;
                    break;
                case Heading h: html.Append(CultureInfo.InvariantCulture, $"<h{h.Level} class=\"{at}\">{Escape(h.Text)}</h{h.Level}>"); break;
                case Text t: html.Append(Paragraph(t, at)); break;
                case FormLine f: html.Append(CultureInfo.InvariantCulture, $"<div class=\"line{at}\"><span>{Escape(f.Start)}</span><span>{Escape(f.Middle)}</span><span>{Escape(f.End)}</span></div>"); break;
                case TableBlock t: Table(html, t.Table); break;
                case PageBreak: page = true; break;
                case NewSection s: html.Append(CultureInfo.InvariantCulture, $"</section><section class=\"{(s.Landscape ? "wide" : "")}\">"); break;
            }
        }
        return html.Append("</section></body></html>\n").ToString();
    }

    private static string Escape(string text) => WebUtility.HtmlEncode(text);

    private static string Paragraph(Text t, string at)
    {
        if (t.Style == TextStyle.Contents)
        {
            var parts = t.Content.Split('\t');
            return parts.Length == 1
                ? $"<p class=\"toc{at}\">{Escape(parts[0])}</p>"
                : $"<p class=\"toc{at}\"><span>{Escape(parts[0])}</span><i></i><span>{Escape(parts[1])}</span></p>";
        }
        var style = t.Style switch { TextStyle.Body => "", TextStyle.FormTitle => "title", TextStyle.Note => "note", TextStyle.CoverLine => "date", _ => "c" };
        return $"<p class=\"{style}{at}\">{Escape(t.Content)}</p>";
    }

    private static void Table(StringBuilder html, GridTable table)
    {
        var total = table.Widths.Sum();
        html.Append(CultureInfo.InvariantCulture, $"<table style=\"font-size:{table.FontSize.ToString(CultureInfo.InvariantCulture)}pt\"><colgroup>");
        foreach (var w in table.Widths) html.Append(CultureInfo.InvariantCulture, $"<col style=\"width:{(w / total * 100).ToString("0.##", CultureInfo.InvariantCulture)}%\">");
        html.Append("</colgroup>");
        var headers = table.RepeatHeader ? table.Lead.Count + table.Header.Count : 0;
        var cells = table.Cells();
        html.Append(headers > 0 ? "<thead>" : "<tbody>");
        for (var r = 0; r < cells.Count; r++)
        {
            if (headers > 0 && r == headers) html.Append("</thead><tbody>");
            html.Append(CultureInfo.InvariantCulture, $"<tr class=\"{(table.MayBreakRows ? "" : "whole")}\"");
            if (table.RowHeight > 0) html.Append(CultureInfo.InvariantCulture, $" style=\"height:{table.RowHeight.ToString(CultureInfo.InvariantCulture)}pt\"");
            html.Append('>');
            foreach (var c in cells[r])
            {
                var spans = (c.ColumnSpan > 1 ? $" colspan=\"{c.ColumnSpan}\"" : "") + (c.RowSpan > 1 ? $" rowspan=\"{c.RowSpan}\"" : "");
                var left = table.OpenSides && c.Column == 0 ? " ol" : "";
                var right = table.OpenSides && c.Column + c.ColumnSpan == table.Columns ? " or" : "";
                html.Append(CultureInfo.InvariantCulture, $"<td class=\"{c.Align}{(c.Text.All(char.IsAsciiDigit) ? " n" : "")}{left}{right}\"{spans}>{Escape(c.Text)}</td>");
            }
            html.Append("</tr>");
        }
        html.Append(headers == cells.Count ? "</thead></table>" : "</tbody></table>");
    }
}
