using System.Globalization;
using Extractor.Model;

namespace Extractor.Reconciliation.Tests;

/// <summary>One wrong figure anywhere in a consistent report is noticed, and the wrong figure is among those flagged.</summary>
public sealed class MutationTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Each_figure_that_changes_breaks_an_identity_that_names_it(bool isLong)
    {
        var unnoticed = new List<string>();
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

                    var book = Book.Consistent(isLong);
                    var cells = book.Sheets[sheet].Rows[row];
                    cells[column] = (decimal.Parse(cells[column], CultureInfo.InvariantCulture) + 11.11m).ToString(CultureInfo.InvariantCulture);
                    var wrong = $"t{sheet + 1}-{row + 1}-{column}";
                    if (!book.Check().Observations.Single(found => found.Id == wrong).Flags.Contains(Flags.CheckFailed))
                    {
                        unnoticed.Add($"{book.Sheets[sheet].Form} {string.Join('|', cells)} [{column}]");
                    }
                }
            }
        }

        Assert.Empty(unnoticed);
    }
}
