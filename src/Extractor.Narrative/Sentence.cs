using Extractor.Model;

namespace Extractor.Narrative;

/// <summary>What has been read of the sentence so far, for all who read it.</summary>
/// <param name="passage">The passage that it stands in.</param>
/// <param name="fiscalYear">The year accounted for; null when it is not known.</param>
/// <param name="claims">Takes the claims.</param>
internal sealed class Sentence(Passage passage, int? fiscalYear, List<Claim> claims)
{
    /// <summary>How far back a word of the same sentence is looked for; a text without any full stop must not take quadratic time.</summary>
    public const int Longest = 400;

    /// <summary>The direction that the text leaves open: 增加（减少）.</summary>
    public const string EitherWay = "either";

    /// <summary>The passage that it stands in.</summary>
    public Passage Passage => passage;

    /// <summary>The year accounted for; null when it is not known.</summary>
    public int? FiscalYear => fiscalYear;

    /// <summary>Takes the claims.</summary>
    public ClaimWriter Writer { get; } = new(passage, claims);

    /// <summary>What it is about.</summary>
    public SubjectMemory Subjects { get; } = new(passage.Context);

    /// <summary>What its figures are measured against.</summary>
    public Comparison Comparison { get; } = new(passage.Text, fiscalYear);

    /// <summary>What the figures of an evaluation are about.</summary>
    public Evaluation Evaluation { get; } = new(passage);

    /// <summary>Where it begins.</summary>
    public int Start { get; set; }

    /// <summary>Where the clause begins: behind a comma or the last figure.</summary>
    public int Clause { get; set; }

    /// <summary>Where the name of the next figure may begin: behind any mark, figure or 其中.</summary>
    public int Boundary { get; set; }

    /// <summary>What the next figure measures, as far as words have said; null when they have not.</summary>
    public string? Measure { get; set; }

    /// <summary>Where the word stands that said it.</summary>
    public int MeasureAt { get; set; }

    /// <summary>increase, decrease, <see cref="EitherWay"/> or null.</summary>
    public string? Direction { get; set; }

    /// <summary>The year that it names; null when it names none.</summary>
    public int? Period { get; set; }

    /// <summary>What the parts (其中, 用于) are parts of; null outside of such a list.</summary>
    public string? Whole { get; set; }

    /// <summary>Whether parts are listed.</summary>
    public bool IsPart { get; set; }

    /// <summary>Whether it explains and does not report.</summary>
    public bool IsReason { get; set; }

    /// <summary>Whether the next concept is the whole that a share is taken of.</summary>
    public bool IsShareBase { get; set; }

    /// <summary>Where the quote of a claim begins.</summary>
    public int QuoteStart => Math.Max(Clause, Start);

    /// <summary>Whether a change is measured against a budget.</summary>
    public bool IsDeviation => Narrative.Comparison.IsBudget(Measure) || Comparison.IsWithBudget;

    /// <summary>均, 各 or 分别 between the subjects and the figure: it is said of each. Not 平均 and not 各项.</summary>
    public bool IsOfEach(int figure)
    {
        var from = Math.Max(Clause, Math.Min(Subjects.End, figure));
        var between = passage.Text.AsSpan(from, Math.Max(0, figure - from));
        var at = between.IndexOfAny('均', '各', '别');
        return at >= 0 && between[at] switch
        {
            '均' => at == 0 || between[at - 1] is not ('平' or '人' or '户'),
            '各' => at + 1 == between.Length || between[at + 1] is '增' or '减' or '下' or '上' or '降' or '提' or '为' or '是' or '自',
            _ => at > 0 && between[at - 1] == '分',
        };
    }

    /// <summary>XX局2024年度无…: a template's sentence states nothing.</summary>
    public bool IsSlot(int end)
    {
        var from = Math.Max(Start, end - Longest);
        return passage.Text.AsSpan(from, Math.Max(0, end - from)).IndexOf("XX", StringComparison.Ordinal) >= 0;
    }

    /// <summary>Adds a statement that prints no figure; in a template's slot it states nothing.</summary>
    /// <param name="place">The words that state it.</param>
    /// <param name="subject">What it is about.</param>
    /// <param name="measure">none, change, deviation, comparison, or the budget that is zero.</param>
    /// <param name="direction">flat, increase or decrease; null when it has none.</param>
    /// <param name="flags">Doubts.</param>
    public void AddZero(Token place, string subject, string measure, string? direction, IReadOnlyList<string> flags)
    {
        if (subject != "unknown" && !IsSlot(place.End))
        {
            var statement = new Statement(subject, measure, Comparison.BaseOf(measure, Measure), direction, Period ?? fiscalYear, QuoteStart);
            Writer.AddZero(place, statement, flags);
        }
    }
}
