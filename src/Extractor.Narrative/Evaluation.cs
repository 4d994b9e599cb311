namespace Extractor.Narrative;

/// <summary>
/// Tells what the figures of the performance part are about: how many projects, their funds, the budget and score of one
/// project or of the department as a whole, and the results (帮扶30户, 满意度95%), which no form knows.
/// </summary>
internal sealed class Evaluation(Passage passage)
{
    private const string Overall = "performance.overall";
    private const string Project = "performance.project";
    private const string Result = "performance.result";
    private string? _topic = passage.Title.Contains("整体", StringComparison.Ordinal) ? Overall
        : passage.Title.Contains("项目", StringComparison.Ordinal) ? Project : null;

    /// <summary>One project or the whole department: what the following budgets and scores are about.</summary>
    public void See(string concept)
    {
        if (concept is Overall or Project)
        {
            _topic = concept;
        }
    }

    /// <summary>项目全年预算数为, 单位全年预算数为: whose budget it is stands before it.</summary>
    public void SeeBudget(Token budget)
    {
        var before = passage.Text.AsSpan(0, budget.Start);
        _topic = before.EndsWith("项目", StringComparison.Ordinal) ? Project
            : before.EndsWith("单位", StringComparison.Ordinal) || before.EndsWith("部门", StringComparison.Ordinal) ? Overall
            : _topic;
    }

    /// <summary>Whether the figure counts projects: 项目3个, 3个项目.</summary>
    public static bool CountsProjects(string text, Token figure, int from)
    {
        var before = text.AsSpan(from, Math.Max(0, figure.Start - from)).TrimEnd("共数为有计总合支出:");
        var after = text.AsSpan(figure.End);
        var to = after.IndexOf("项目", StringComparison.Ordinal);
        return before.EndsWith("项目", StringComparison.Ordinal) || (to >= 0 && to <= 4 && after[..to].IndexOfAny("。,;、()") < 0);
    }

    /// <summary>The subject of a figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="measure">What it measures, so far.</param>
    /// <param name="clause">The subject that its clause names; null when it names none.</param>
    /// <param name="from">Where its clause begins.</param>
    /// <param name="sentence">Where its sentence begins.</param>
    /// <param name="isBudget">Whether the rate names a budget or says 执行率.</param>
    /// <returns>The subject and the measure; the subject null when it cannot be told.</returns>
    public (string? Subject, string Measure) Read(Token figure, string measure, string? clause, int from, int sentence, bool isBudget)
    {
        var isOwn = clause?.StartsWith("performance.", StringComparison.Ordinal) ?? false;
        return measure switch
        {
            "share" => (isOwn ? "performance.funds" : clause ?? "performance.funds", measure),
            "completion" => isBudget ? (_topic ?? Overall, measure) : (Result, "rate"),
            "score" => (Score(clause, figure, sentence), measure),
            "count" => (Count(clause, figure, from), measure),
            "initial-budget" or "full-year-budget" or "final" => (isOwn || clause is null ? _topic ?? Overall : clause, measure),
            "total" => (Total(clause, isOwn, figure, from), measure),
            _ => (Result, measure),
        };
    }

    private string Total(string? clause, bool isOwn, Token figure, int from)
    {
        // 涉及一般公共预算支出5万元: what was evaluated, not what was spent.
        var isConcerned = passage.Text.AsSpan(from, Math.Max(0, figure.Start - from)).IndexOf("涉及", StringComparison.Ordinal) >= 0;
        return clause == "performance.funds" || (isConcerned && clause is not null) ? "performance.funds"
            : clause is null || isOwn ? Result
            : clause;
    }

    private string Score(string? clause, Token figure, int sentence)
    {
        if (clause is not ("performance.score" or Overall or Project))
        {
            return Result;
        }

        var before = passage.Text.AsSpan(sentence, Math.Max(0, figure.Start - sentence));
        return before.IndexOf("平均", StringComparison.Ordinal) >= 0 ? "performance.score"
            : before.IndexOf("整体", StringComparison.Ordinal) >= 0 ? Overall
            : before.IndexOf("项目", StringComparison.Ordinal) >= 0 ? Project
            : _topic ?? "performance.score";
    }

    private string Count(string? clause, Token figure, int from)
    {
        if (clause is "performance.problems" or "performance.rectified" or "performance.rectifying"
            || (clause?.StartsWith("performance.grade.", StringComparison.Ordinal) ?? false))
        {
            return clause;
        }

        var after = passage.Text.AsSpan(figure.End, Math.Min(12, passage.Text.Length - figure.End));
        return CountsProjects(passage.Text, figure, from) ? "performance.projects"
            : figure.Value == "个" && after.IndexOf("整体", StringComparison.Ordinal) >= 0 ? Overall
            : Result;
    }
}
