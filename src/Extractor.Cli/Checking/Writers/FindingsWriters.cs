namespace Extractor.Cli.Checking.Writers;

/// <summary>Chooses the writer for what was asked for.</summary>
internal static class FindingsWriters
{
    /// <summary>Columns of a table that goes to a file or a pipe.</summary>
    private const int PlainColumns = 120;

    /// <summary>Below this a table of five columns cannot be read.</summary>
    private const int FewestColumns = 60;

    public static IFindingsWriter For(CheckOptions options, Surroundings surroundings)
    {
        var words = Wording.In(options.Language);
        return options.Format switch
        {
            CheckFormat.Json => new JsonFindings(),
            CheckFormat.Markdown => new MarkdownFindings(words),
            CheckFormat.Html => new HtmlFindings(words),
            _ => options.OutputFile is null && surroundings.OutputColumns is { } columns
                ? new TableFindings(words, Math.Max(columns, FewestColumns), isTerminal: true)
                : new TableFindings(words, PlainColumns, isTerminal: false),
        };
    }
}
