using System.Globalization;

namespace Extractor.Narrative;

/// <summary>Reads numbers with their units; what is no figure of a report (document numbers, 1.5.3, days) is passed over.</summary>
internal static class NumberReader
{
    /// <summary>Longest distance at which the unit of 分别为5、6万元 may stand behind the first number.</summary>
    private const int LongestSeries = 40;

    /// <summary>Reads the number that begins here; returns just behind it and its unit.</summary>
    public static int Read(Passage passage, int start, List<Token> tokens)
    {
        var text = passage.Text;
        var end = NumberEnd(passage, start);
        var digits = text[start..end].Replace(",", "", StringComparison.Ordinal);
        // 1.5.3 and 24位 digits are no figures of a report; neither is what follows a letter (A4, COVID19) or stands in a document number.
        var isOther = digits.Length > 18 || (end < text.Length && text[end] == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))
            || (start > 0 && (char.IsAsciiLetter(text[start - 1]) || text[start - 1] is '〔' or '[' or '第'));
        if (isOther)
        {
            return end;
        }

        var number = decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        var marks = Marks(text, start) | (passage.HasGap(start, end) || passage.IsNormalised(start, end) ? TokenMarks.Normalised : TokenMarks.None);
        if (CountOfTenThousands(text, end) is { } count)
        {
            tokens.Add(new(TokenKind.Figure, start, count.End, count.Unit, number, end, marks | count.Marks));
            return count.End;
        }

        // 300余人: the number is not exact.
        var unitAt = end;
        if (end + 1 < text.Length && text[end] is '余' or '多')
        {
            unitAt++;
        }

        if (WordList.Units.Match(text.AsSpan(unitAt)) is { } unit)
        {
            return AddFigure(text, tokens, new(TokenKind.Figure, start, unitAt, "", number, end, marks), unit, digits.Length);
        }

        return ReadWithoutUnit(text, tokens, new(TokenKind.Figure, start, end, "", number, end, marks));
    }

    /// <summary>Reads a spelled count; a numeral without a unit is a word like any other.</summary>
    public static int ReadSpelled(string text, int start, List<Token> tokens)
    {
        var (value, length) = ChineseNumeral.Read(text.AsSpan(start));
        var end = start + length;
        // 第一次, 一次性, 三个方面: ordinals and words.
        if (length == 0 || (start > 0 && text[start - 1] is '第' or '一' or '十') || WordList.Units.Match(text.AsSpan(end)) is not { Kind: "unit.count" } unit)
        {
            return start + Math.Max(1, length);
        }

        var stop = end + unit.Surface.Length;
        if (stop < text.Length && text[stop] is '性' or '方' or '以' or '月')
        {
            return stop;
        }

        tokens.Add(new(TokenKind.Figure, start, stop, unit.Value, value, end, TokenMarks.Spelled));
        return stop;
    }

    /// <summary>3.5万人次, 2万余户; null when no count stands here.</summary>
    private static (string Unit, int End, TokenMarks Marks)? CountOfTenThousands(string text, int at)
    {
        if (at + 1 >= text.Length || text[at] != '万')
        {
            return null;
        }

        var isMore = text[at + 1] is '余' or '多';
        at += isMore ? 2 : 1;
        return WordList.Units.Match(text.AsSpan(at)) is { Kind: "unit.count" } unit
            ? ("万" + unit.Value, at + unit.Surface.Length, isMore ? TokenMarks.Approximate : TokenMarks.None) : null;
    }

    private static int AddFigure(string text, List<Token> tokens, Token figure, Word unit, int digits)
    {
        var end = figure.End + unit.Surface.Length;
        if (unit.Kind == "unit.none")
        {
            if (unit.Surface == "年" && digits == 4)
            {
                tokens.Add(new(TokenKind.Year, figure.Start, figure.End + 1, "", figure.Number));
                // 2024年初预算 speaks of the budget at the start of the year.
                return figure.End + (end < text.Length && text[end] is '初' or '末' ? 0 : 1);
            }

            return figure.End + 1;
        }

        // 均在90分以上 names a bound; of a price 以上 is what the words 单价 expect.
        var behind = text.AsSpan(end, Math.Min(2, text.Length - end));
        var isApproximate = figure.End > figure.NumberEnd || unit.Surface.AsSpan().ContainsAny('余', '多')
            || behind is "左右" || (behind is "以上" or "以下" or "以内" && unit.Kind != "unit.money");
        tokens.Add(figure with { End = end, Value = unit.Value, Marks = figure.Marks | (isApproximate ? TokenMarks.Approximate : TokenMarks.None) });
        return end;
    }

    private static int ReadWithoutUnit(string text, List<Token> tokens, Token number)
    {
        var end = number.NumberEnd;
        var follows = end < text.Length ? text[end] : '\n';
        if (follows == '万' && end + 1 < text.Length && Tokenizer.Punctuation(text[end + 1]) is not null)
        {
            tokens.Add(number with { End = end + 1, Value = "万元", Marks = number.Marks | TokenMarks.Doubtful });
            return end + 1;
        }

        if (Tokenizer.Punctuation(follows) is null && follows != '和')
        {
            return end;
        }

        var isDecimal = text.AsSpan(number.Start, end - number.Start).Contains('.');
        if (number.Number == 0m && number.Start > 0 && text[number.Start - 1] == '为' && tokens is [.., { Kind: TokenKind.Concept } concept]
            && !concept.Value.StartsWith("assets.", StringComparison.Ordinal) && !concept.Value.EndsWith("-kept", StringComparison.Ordinal))
        {
            // 均为0: of money, whatever the unit.
            tokens.Add(number with { End = end, Value = "万元", Marks = number.Marks | TokenMarks.Doubtful });
            return end;
        }

        if ((SeriesUnit(text, number) ?? (isDecimal ? MissingUnit(tokens) : null)) is { } unit)
        {
            tokens.Add(number with { End = end, Value = unit, Marks = number.Marks | TokenMarks.Doubtful });
        }

        return end;
    }

    /// <summary>分别为5、6万元: the unit behind the last number is that of all.</summary>
    private static string? SeriesUnit(string text, Token number)
    {
        var before = text.AsSpan(Math.Max(0, number.Start - 5), Math.Min(5, number.Start));
        if (before.IndexOf("分别", StringComparison.Ordinal) < 0 && before.IndexOf('各') < 0 && !(number.Start > 0 && text[number.Start - 1] is '、' or '和'))
        {
            return null;
        }

        var at = number.End;
        var limit = Math.Min(text.Length, at + LongestSeries);
        while (at < limit && (char.IsAsciiDigit(text[at]) || text[at] is '.' or '、' or '和' or ','))
        {
            at++;
        }

        return at > number.End && char.IsAsciiDigit(text[at - 1]) && WordList.Units.Match(text.AsSpan(at)) is { Kind: not "unit.none" } unit ? unit.Value : null;
    }

    /// <summary>The unit that a number with decimals and without a unit must have had, from the word right before it.</summary>
    private static string? MissingUnit(List<Token> tokens)
    {
        if (tokens.Count == 0)
        {
            return null;
        }

        return tokens[^1] switch
        {
            { Kind: TokenKind.Measure, Value: "share" or "completion" } => "%",
            { Kind: TokenKind.Measure, Value: "initial-budget" or "full-year-budget" or "final" } => "万元",
            { Kind: TokenKind.Increase or TokenKind.Decrease } =>
                tokens.Count > 2 && tokens[^2].Kind == TokenKind.Comma && tokens[^3] is { Kind: TokenKind.Figure, Value: not "%" } ? "%" : "万元",
            { Kind: TokenKind.Concept, Value: "performance.score" } => "分",
            { Kind: TokenKind.Concept } => "万元",
            _ => null,
        };
    }

    private static TokenMarks Marks(string text, int start) =>
        start > 0 && text[start - 1] is '约' or '近' or '逾' ? TokenMarks.Approximate : TokenMarks.None;

    private static int NumberEnd(Passage passage, int start)
    {
        var text = passage.Text;
        var end = DigitsFrom(text, start);
        var isGrouped = end - start <= 3 && IsGroup(passage, end);
        while (isGrouped)
        {
            end += 4;
            isGrouped = IsGroup(passage, end);
        }

        return end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]) ? DigitsFrom(text, end + 1) : end;
    }

    private static int DigitsFrom(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    // 1,234: a comma of ASCII before exactly three digits; a full-width comma separates clauses.
    private static bool IsGroup(Passage passage, int comma)
    {
        var text = passage.Text;
        if (comma + 3 >= text.Length || text[comma] != ',' || DigitsFrom(text, comma + 1) != comma + 4)
        {
            return false;
        }

        var (paragraph, index) = passage.Origins[comma];
        return passage.Paragraphs[paragraph].Text[index] == ',' && !passage.HasGap(comma - 1, comma + 2);
    }
}
