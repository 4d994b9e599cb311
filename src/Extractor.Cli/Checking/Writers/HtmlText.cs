using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Extractor.Cli.Checking.Writers;

/// <summary>Text and tables in HTML.</summary>
internal static class HtmlText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Text from a document, safe to show and encoded.</summary>
    public static string Of(string text) => Encoder.Encode(PlainText.Of(text));

    /// <summary>A table that scrolls by itself where the screen is too narrow for it.</summary>
    /// <param name="output">The page.</param>
    /// <param name="head">Not encoded yet.</param>
    /// <param name="rows">Encoded, for they may hold elements.</param>
    /// <param name="firstNumber">0-based; from this column on there are figures, set to the right.</param>
    public static void Table(TextWriter output, IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows, int firstNumber = int.MaxValue)
    {
        output.Write("<div class=\"table\"><table>\n<thead><tr>");
        for (var column = 0; column < head.Count; column++)
        {
            output.Write($"<th{Class(column)}>{Of(head[column])}</th>");
        }

        output.Write("</tr></thead>\n<tbody>\n");
        foreach (var row in rows)
        {
            output.Write("<tr>");
            for (var column = 0; column < row.Count; column++)
            {
                output.Write($"<td{Class(column)}>{row[column]}</td>");
            }

            output.Write("</tr>\n");
        }

        output.Write("</tbody>\n</table></div>\n");

        string Class(int column) => column >= firstNumber ? " class=\"number\"" : "";
    }
}
