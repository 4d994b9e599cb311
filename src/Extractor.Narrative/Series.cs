namespace Extractor.Narrative;

/// <summary>Figures in a row: 5万元、6万元和7万元.</summary>
internal static class Series
{
    /// <summary>The indexes of the figures, the first included, that stand side by side and have one unit.</summary>
    public static IReadOnlyList<int> Find(IReadOnlyList<Token> tokens, int at, string text)
    {
        var series = new List<int> { at };
        var last = tokens[at];
        for (var next = at + 1; next < tokens.Count; next++)
        {
            var token = tokens[next];
            if (token.Kind == TokenKind.Comma && token.Start == last.End)
            {
                continue;
            }

            var isNext = token.Kind == TokenKind.Figure && token.Value == last.Value && token.Start - last.End == 1
                && text[last.End] is '、' or ',' or '和' or '及' or '与';
            if (!isNext)
            {
                break;
            }

            series.Add(next);
            last = token;
        }

        return series;
    }
}
