using System.Globalization;
using Extractor.Model;

namespace Extractor.Reconciliation.Tests;

/// <summary>A wrong figure is reported once, at its place.</summary>
public sealed class PlacingTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_wrong_digit_is_one_finding_at_the_wrong_figure(bool isLong)
    {
        var astray = new List<string>();
        var second = 0;
        var total = 0;
        for (var sheet = 0; sheet < 9; sheet++)
        {
            var rows = Book.Consistent(isLong).Sheets[sheet].Rows;
            for (var row = 0; row < rows.Count; row++)
            {
                for (var column = 0; column < rows[row].Length; column++)
                {
                    if (!rows[row][column].Contains('.', StringComparison.Ordinal))
                    {
                        continue;
                    }

                    total++;
                    var book = Book.Consistent(isLong);
                    var cells = book.Sheets[sheet].Rows[row];
                    var right = decimal.Parse(cells[column], CultureInfo.InvariantCulture);
                    cells[column] = (right + 3m).ToString("F2", CultureInfo.InvariantCulture);
                    var wrong = $"t{sheet + 1}-{row + 1}-{column}";
                    var findings = book.Check().Findings;
                    second += findings.Count == 1 && findings[0].Refs[0] != wrong ? 1 : 0;
                    if (findings.Count != 1 || !findings[0].Refs.Contains(wrong, StringComparer.Ordinal))
                    {
                        astray.Add($"{wrong} {book.Sheets[sheet].Form} {string.Join('|', cells)} [{column}]: " + string.Join("; ", findings.Select(found => $"{found.Kind} {string.Join(',', found.Refs)} {found.Suggested} {string.Join(',', found.Evidence)}")));
                    }
                }
            }
        }

        Assert.True(astray.Count == 0, string.Join('\n', astray));
        // Where one identity alone holds a figure, nothing tells which of its figures is wrong.
        Assert.InRange(second, 0, total / 50);
    }
}
