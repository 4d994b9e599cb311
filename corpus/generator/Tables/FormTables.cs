using System.Globalization;
using Extractor.Corpus.Generator.Figures;

namespace Extractor.Corpus.Generator.Tables;

/// <summary>Makes the nine forms of an account in a layout.</summary>
internal sealed partial class FormTables(Account account, Layout layout)
{
    private const string Same = GridTable.Left;
    private const string Up = GridTable.Above;
    private static readonly string[] Ordinals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

    public Account Account { get; } = account;

    /// <summary>The province's layout with what this report has of its own.</summary>
    public Layout Layout { get; } = account.Variation.Apply(layout);

    /// <summary>Chinese numeral of 1 to 99.</summary>
    public static string Ordinal(int n) => n switch
    {
        <= 10 => Ordinals[n - 1],
        < 20 => "十" + Ordinals[n - 11],
        _ => Ordinals[(n / 10) - 1] + "十" + (n % 10 == 0 ? "" : Ordinals[(n % 10) - 1]),
    };

    /// <summary>Codes of the expenditure classes in the order of the summary.</summary>
    public static IReadOnlyList<string> Classes(int year, bool few)
    {
        string[] all =
        [
            "201", "202", "203", "204", "205", "206", "207", "208", "210", "211", "212", "213", "214", "215", "216", "217",
            "219", "220", "221", "222", "223", "224", "229", "231", "232", "234",
        ];
        return all.Where(c => (year >= 2020 || c is not ("223" or "234")) && (!few || c is not ("231" or "232"))).ToList();
    }

    public string Print(long fen) => fen == 0 ? Layout.Zero
        : Layout.TrimZeros ? Money.Round(fen, Layout.Unit).ToString("0.##", CultureInfo.InvariantCulture)
        : Money.Print(Money.Round(fen, Layout.Unit), Layout.Separators);

    /// <summary>Writes an amount into the last body row and notes it as a figure when a number is printed.</summary>
    private void Put(GridTable table, int column, long fen, string? code, string? item)
    {
        var text = Print(fen);
        table.Body[^1][column] = text;
        if (text.Length != 0 && char.IsAsciiDigit(text[^1]))
            table.Figures.Add(new Figure(table.Body.Count - 1, column, Money.Round(fen, Layout.Unit), code, item));
    }

    private GridTable Table(string form, string title, int columns, string align, double[] widths) =>
        new(form, title, Layout.Unit, columns)
        {
            Align = align,
            Widths = widths,
            RepeatHeader = Layout.RepeatHeader,
            FontSize = Layout.FontSize,
            RowHeight = Layout.RowHeight,
            OpenSides = Layout.OpenSides,
        };

    private string ClassName(string code) => Account.Codes.Functional(code);
}
