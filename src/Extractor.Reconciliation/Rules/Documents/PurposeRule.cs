using System.Text.RegularExpressions;
using Extractor.Model;
using Extractor.Reconciliation.Documents;
using Extractor.Reconciliation.Forms;

namespace Extractor.Reconciliation.Rules.Documents;

/// <summary>
/// DOC-06 (ours): what an item of the narrative is said to be used for belongs to that item. Reported only where the purpose has
/// words of exactly one other kind of item and none of its own: 住房公积金 … 主要用于：缴纳基本医疗保险.
/// </summary>
internal static partial class PurposeRule
{
    /// <summary>One check for each item with a purpose that the table of purposes knows.</summary>
    public static IEnumerable<Check?> Check(ReportIndex index, Judge judge)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(judge);
        foreach (var line in index.Text!.Lines.Where(line => line.Part == ReportPart.Narrative && line.Text.Contains("(项)", StringComparison.Ordinal)))
        {
            foreach (Match match in Item().Matches(line.Text))
            {
                var (item, purpose) = (match.Groups["item"].Value, match.Groups["purpose"].Value);
                if (PurposeFamily.All.FirstOrDefault(family => family.Owns(item)) is not { } own)
                {
                    continue;
                }

                if (own.Find(purpose) is not null)
                {
                    yield return judge.Holds(true, [line.AsPlace()], $"“{item}”的用途与科目相符。", $"The purpose of \"{item}\" is that of the item.");
                    continue;
                }

                var others = PurposeFamily.All.Where(family => family != own && family.Find(purpose) is not null).ToArray();
                if (others.Length == 1 && !own.Neighbours.Contains(others[0].Name, StringComparer.Ordinal))
                {
                    var word = others[0].Find(purpose);
                    yield return judge.Holds(
                        false, [line.AsPlace()],
                        $"“{item}（项）”的用途写为“{purpose}”，其中“{word}”不是该科目的用途，应与“{own.Words[0]}”有关。",
                        $"The purpose of the item \"{item}\" is given as \"{purpose}\"; \"{word}\" belongs to another item, \"{own.Words[0]}\" is expected.");
                }
            }
        }
    }

    [GeneratedRegex("[(]款[)](?<item>[^。;,:()]{2,40}([(][^()]{1,10}[)][^。;,:()]{0,20})?)[(]项[)][。.,:;]?(主要|全部)?用于:?(?<purpose>[^。;]{2,120}?)(?=[。;]|年初预算|全年预算|[0-9]{4}年度?(年初)?预算|支出决算)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Item();
}
