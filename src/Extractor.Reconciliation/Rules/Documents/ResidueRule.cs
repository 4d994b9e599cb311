using System.Buffers;
using System.Text.RegularExpressions;
using Extractor.Model;
using Extractor.Reconciliation.Documents;
using Extractor.Reconciliation.Forms;

namespace Extractor.Reconciliation.Rules.Documents;

/// <summary>DOC-03, remnants of the template: open slots, choices not made, advice to the writer, doubled phrases.</summary>
internal static partial class ResidueRule
{
    private const string Template = "template";

    /// <summary>A doubled phrase is at least this long; shorter ones may be names (妇幼妇幼).</summary>
    private const int ShortestPhrase = 6;

    private const int LongestPhrase = 60;

    private static readonly string[] Anchors = ["原因", "用于", "相比", "预算数", "决算数"];

    /// <summary>One check for each kind of remnant that is found, or one that passes.</summary>
    public static IEnumerable<Check?> Check(ReportIndex index, Judge judge)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(judge);
        var (slots, choices, advice, doubled) = (new Places(), new Places(), new Places(), new Places());
        foreach (var line in index.Text!.Lines.Where(line => line.Part is not (ReportPart.Annex or ReportPart.Other)))
        {
            AddSlots(line, slots);
            Add(line, ResidueWords.Instructions, advice);
            if (line.Part == ReportPart.Narrative)
            {
                Add(line, ResidueWords.Alternatives, choices);
                AddDoubled(line, doubled);
            }
        }

        if (index.Report.Diagnostics.Any(found => found.Code == Template))
        {
            foreach (var others in new[] { choices, advice, doubled })
            {
                slots.Add(others);
            }

            return [judge.Holds(false, slots.Figures, $"这是没有填写的模板：{slots.Quotes}。", $"This is a template that was not filled in: {slots.QuotesEn}.")];
        }

        Check?[] found =
        [
            Conclude(slots, "有没有填写的空位", "has open slots of the template", judge),
            Conclude(choices, "有没有取舍的选择", "leaves a choice of the template open", judge),
            Conclude(advice, "留有模板的填写要求", "keeps advice of the template to its writer", judge),
            Conclude(doubled, "有重复的语句", "repeats a phrase", judge),
        ];
        return found.Any(check => check is not null) ? found : [judge.Holds(true, [], "没有模板残留。", "Nothing of a template is left.")];
    }

    private static Check? Conclude(Places places, string fault, string faultEn, Judge judge) =>
        places.Count == 0 ? null : judge.Holds(false, places.Figures, $"报告{fault}：{places.Quotes}。", $"The report {faultEn}: {places.QuotesEn}.");

    private static void AddSlots(ReportLine line, Places slots)
    {
        // One line with many slots is one place.
        if (Slots.Find(line.Text, 0) is { } slot)
        {
            slots.Add(line, line.Quote(slot.Start, slot.Length));
        }

        if (line.Part == ReportPart.Narrative && line.Text.Contains("支出收入", StringComparison.Ordinal) && MixedUp().Match(line.Text) is { Success: true } mixed)
        {
            slots.Add(line, line.Quote(mixed.Index, mixed.Length));
        }
    }

    private static void Add(ReportLine line, SearchValues<string> words, Places places)
    {
        var at = line.Text.AsSpan().IndexOfAny(words);
        if (at >= 0)
        {
            places.Add(line, line.Quote(at, 8));
        }
    }

    /// <summary>
    /// Finds 决算数大于预算数的原因是决算数大于预算数的原因是: between two occurrences of a word that such phrases hold, the text is
    /// compared with itself, so that the time stays linear.
    /// </summary>
    private static void AddDoubled(ReportLine line, Places places)
    {
        var text = line.Text;
        foreach (var anchor in Anchors)
        {
            var before = text.IndexOf(anchor, StringComparison.Ordinal);
            while (before >= 0 && text.IndexOf(anchor, before + anchor.Length, StringComparison.Ordinal) is >= 0 and var next)
            {
                var period = next - before;
                if (period is >= ShortestPhrase and <= LongestPhrase)
                {
                    var start = before;
                    while (start > 0 && next - start < 2 * period && text[start - 1] == text[start - 1 + period])
                    {
                        start--;
                    }

                    var end = before;
                    while (end + period < text.Length && end - start < period && text[end] == text[end + period])
                    {
                        end++;
                    }

                    if (end - start >= period)
                    {
                        places.Add(line, line.Quote(start, 2 * period));
                        return;
                    }
                }

                before = next;
            }
        }
    }

    // 财政拨款收入12.00万元,支出收入12.00万元: a slip of the template that is copied with it.
    [GeneratedRegex("(?<=[,;。])支出收入为?[0-9XＸx×]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex MixedUp();
}
