using System.Globalization;
using Extractor.Corpus.Generator.Figures;
using Extractor.Model;
using Extractor.Mutations.Assembly;
using Claim = Extractor.Corpus.Generator.Narrative.Claim;

namespace Extractor.Mutations.Mutating;

/// <summary>Changes figures of the sentences.</summary>
internal sealed class TextMutator(AssembledReport assembled)
{
    private static readonly (string Word, string Opposite)[] Directions =
        [("增加", "减少"), ("减少", "增加"), ("增长", "下降"), ("下降", "增长"), ("提高", "降低"), ("降低", "提高")];

    /// <summary>Topic of a section, by words of its title; the first that fits.</summary>
    private static readonly (string Words, string Topic)[] Topics =
    [
        ("基本支出", "basic"), ("三公", "three-public"), ("会议费", "meetings"), ("培训费", "meetings"), ("政府性基金", "fund"), ("国有资本", "state-capital"),
        ("机关运行", "operating"), ("采购", "procurement"), ("国有资产", "assets"), ("绩效", "performance"), ("一般性支出", "meetings"),
        ("一般公共预算", "general"), ("财政拨款收", "fiscal"), ("财政拨款支出", "general"), ("收入支出", "overall"), ("收支", "overall"), ("收入决算", "revenue"), ("支出决算", "expenditure"),
    ];

    private readonly IReadOnlyList<Claim> _claims = assembled.Report.Content.Prose.Claims;

    /// <summary>Places that hold figures: <c>text:</c> and the topic.</summary>
    public IEnumerable<string> Places => _claims.Select(PlaceOf).Distinct(StringComparer.Ordinal);

    /// <summary>One change of the kind in the place; null when there is nothing to change so.</summary>
    public Mutation? Apply(MutationKind kind, string place, Dice dice)
    {
        var at = Enumerable.Range(0, _claims.Count).Where(i => PlaceOf(_claims[i]) == place && IsChangeable(_claims[i])).ToList();
        if (at.Count == 0)
        {
            return null;
        }

        var index = at[dice.Below(at.Count)];
        return kind switch
        {
            MutationKind.Digit or MutationKind.DigitsSwapped or MutationKind.PointMoved => ChangeNumber(kind, place, _claims[index], dice),
            MutationKind.Sign => Turn(place, _claims[index]),
            MutationKind.Exchanged => Exchange(place, index),
            MutationKind.Dropped => Drop(place, _claims[index]),
            _ => null,
        };
    }

    private static string PlaceOf(Claim claim)
    {
        // The part of the section below a collective heading says more than the heading.
        foreach (var title in claim.Section.Split('/').Reverse())
        {
            if (Topics.FirstOrDefault(t => title.Contains(t.Words, StringComparison.Ordinal)) is { Topic: { } topic })
            {
                return "text:" + topic;
            }
        }

        return "text:other";
    }

    // A threshold is part of a name: 单价100万元以上设备.
    private static bool IsChangeable(Claim claim) =>
        claim.Value != 0 && !claim.Measure.Contains("单价", StringComparison.Ordinal) && !claim.Measure.Contains("单位价值", StringComparison.Ordinal);

    private Mutation? ChangeNumber(MutationKind kind, string place, Claim claim, Dice dice)
    {
        if (NumberChange.Apply(kind, claim.Number, dice) is not { } changed)
        {
            return null;
        }

        var block = assembled.SaidBlocks[claim.Said];
        return Make(
            kind, place, claim.Quote, claim.Number, changed,
            Math.Abs((NumberChange.Value(changed) - NumberChange.Value(claim.Number)) ?? 0),
            block,
            text => text.Remove(claim.Start, claim.Number.Length).Insert(claim.Start, changed),
            [new TextRange(block, claim.Start, changed.Length)]);
    }

    private Mutation? Turn(string place, Claim claim)
    {
        var block = assembled.SaidBlocks[claim.Said];
        var text = TextOf(block);
        var before = text[..claim.Start].TrimEnd();
        foreach (var (word, opposite) in Directions)
        {
            if (before.EndsWith(word, StringComparison.Ordinal))
            {
                var start = before.Length - word.Length;
                return Make(
                    MutationKind.Sign, place, claim.Quote, word + claim.Number, opposite + claim.Number, null, block,
                    t => t.Remove(start, word.Length).Insert(start, opposite),
                    [new TextRange(block, claim.Start, claim.Number.Length)]);
            }
        }

        return null;
    }

    private Mutation? Exchange(string place, int index)
    {
        var first = _claims[index];
        var next = _claims.Skip(index + 1).TakeWhile(c => c.Said == first.Said)
            .FirstOrDefault(c => c.Unit == first.Unit && c.Value != first.Value && IsChangeable(c));
        if (next is null)
        {
            return null;
        }

        var block = assembled.SaidBlocks[first.Said];
        var shift = next.Number.Length - first.Number.Length;
        return Make(
            MutationKind.Exchanged, place, $"{first.Quote} | {next.Quote}", $"{first.Number}, {next.Number}", $"{next.Number}, {first.Number}",
            Math.Abs(first.Value - next.Value), block,
            text => text.Remove(next.Start, next.Number.Length).Insert(next.Start, first.Number)
                .Remove(first.Start, first.Number.Length).Insert(first.Start, next.Number),
            [new TextRange(block, first.Start, next.Number.Length), new TextRange(block, next.Start + shift, first.Number.Length)]);
    }

    /// <summary>Takes a member out of a list whose members are divided by semicolons.</summary>
    private Mutation? Drop(string place, Claim claim)
    {
        var block = assembled.SaidBlocks[claim.Said];
        var text = TextOf(block);
        var end = text.IndexOf('；', claim.Start);
        var start = Math.Max(text.LastIndexOf('；', claim.Start), text.LastIndexOf('：', claim.Start)) + 1;
        if (end < 0 || start == 0 || text.AsSpan(start, end - start).Contains('。'))
        {
            return null;
        }

        var member = text[start..end];
        var name = new string([.. member.TakeWhile(c => !char.IsAsciiDigit(c) && c != '，')]).Trim();
        if (name.IndexOf('（', StringComparison.Ordinal) is > 0 and var bracket)
        {
            name = name[..bracket];
        }

        return Make(MutationKind.Dropped, place, member, member, "", null, block, t => t.Remove(start, end + 1 - start), []) with
        {
            Target = new Target { Dropped = [name], DroppedFrom = ((Paragraph)assembled.Document.Blocks[block]).Source.Path },
        };
    }

    private Mutation Make(
        MutationKind kind, string place, string where, string old, string changed, decimal? size, int block, Func<string, string> change, IReadOnlyList<TextRange> ranges)
    {
        var paragraph = (Paragraph)assembled.Document.Blocks[block];
        var text = change(paragraph.Text);
        var blocks = assembled.Document.Blocks.ToList();
        blocks[block] = paragraph with { Text = text, Spans = [paragraph.Spans[0] with { Length = text.Length }] };
        return new Mutation(
            kind, place, string.Create(CultureInfo.InvariantCulture, $"{where} (block {block})"), old, changed, size,
            assembled.Document with { Blocks = blocks }, new Target { Ranges = ranges });
    }

    private string TextOf(int block) => ((Paragraph)assembled.Document.Blocks[block]).Text;
}
