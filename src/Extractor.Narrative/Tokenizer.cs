using System.Globalization;
using Extractor.Subjects;

namespace Extractor.Narrative;

/// <summary>Reads a passage from left to right, once; what is no token is filler.</summary>
internal static class Tokenizer
{
    /// <summary>Longest distance at which 款 may follow 类 and 项 may follow 款 in one heading.</summary>
    private const int LongestName = 40;

    /// <summary>The tokens in order.</summary>
    public static IReadOnlyList<Token> Read(Passage passage, int? fiscalYear)
    {
        var text = passage.Text;
        var tokens = new List<Token>();
        var sentence = 0;
        for (var at = 0; at < text.Length;)
        {
            var c = text[at];
            if (char.IsAsciiDigit(c))
            {
                at = ReadNumber(passage, at, tokens);
                continue;
            }

            if (c == '(' && at + 2 < text.Length && text[at + 1] == '类' && text[at + 2] == ')')
            {
                at = ReadPath(text, sentence, at, fiscalYear, tokens);
                continue;
            }

            if (Punctuation(c) is { } kind)
            {
                tokens.Add(new(kind, at, at + 1));
                at++;
                sentence = at;
            }
            else if (WordList.Sentence.Match(text.AsSpan(at)) is { } word && !IsPartOfOther(text, at, word))
            {
                var marked = word.Surface.IndexOf("(类)", StringComparison.Ordinal);
                if (marked >= 0 && FindLevel(text, at + marked + 3, "(款)") is not null)
                {
                    at = ReadPath(text, sentence, at + marked, fiscalYear, tokens);
                    continue;
                }

                tokens.Add(new(KindOf(word.Kind), at, at + word.Surface.Length, word.Value));
                at += word.Surface.Length;
            }
            else
            {
                at++;
            }
        }

        return tokens;
    }

    // 无 in 无锡, 一致 in 一致性 are rare; 占有, 占用, 完成情况 and 无偿 are not.
    private static bool IsPartOfOther(string text, int at, Word word)
    {
        var follows = at + word.Surface.Length < text.Length ? text[at + word.Surface.Length] : ' ';
        return word.Surface switch
        {
            "预算" => follows is '绩' or '管' or '单' or '法' or '编' or '资' or '安' or '执' or '财' or '批',
            // 就业资金项目, 其他资金补助: the name of a project, unless the amount follows at once.
            "资金" => !char.IsAsciiDigit(follows) && follows is not ('为' or '总'),
            "占" => follows is '有' or '用' or '地',
            "持平" => at > 0 && text[at - 1] is '如' or '作',
            "不涉及" => follows == '的',
            "无" => follows is '偿' or '形' or '锡' or '线' || (at > 0 && text[at - 1] is '有' or '并'),
            "减少" or "增加" => follows is '(' or '/',
            _ => false,
        };
    }

    private static TokenKind? Punctuation(char c) => c switch
    {
        ',' or '、' => TokenKind.Comma,
        ';' => TokenKind.Semicolon,
        '。' or '\n' or '!' => TokenKind.Stop,
        _ => null,
    };

    private static TokenKind KindOf(string kind) => kind switch
    {
        "concept" => TokenKind.Concept,
        "measure" => TokenKind.Measure,
        "increase" => TokenKind.Increase,
        "decrease" => TokenKind.Decrease,
        "flat" => TokenKind.Flat,
        "none" => TokenKind.None,
        "reason" => TokenKind.Reason,
        "list" => TokenKind.List,
        "part" => TokenKind.Part,
        "prior" => TokenKind.Prior,
        _ => throw new InvalidOperationException($"The list of words has no kind {kind}."),
    };

    private static int ReadNumber(Passage passage, int start, List<Token> tokens)
    {
        var text = passage.Text;
        var end = DigitsFrom(text, start);
        while (end - start <= 3 && IsGroup(passage, end) || (end < text.Length && end - start > 3 && text[start..end].Contains(',', StringComparison.Ordinal) && IsGroup(passage, end)))
        {
            end += 4;
        }

        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            end = DigitsFrom(text, end + 1);
        }

        var digits = text[start..end].Replace(",", "", StringComparison.Ordinal);
        // 1.5.3 and 24位 digits are no figures of a report; neither is what follows a letter (A4, COVID19) or stands in a document number.
        var isOther = digits.Length > 18 || (end < text.Length && text[end] == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))
            || (start > 0 && (char.IsAsciiLetter(text[start - 1]) || text[start - 1] is '〔' or '[' or '第'));
        if (isOther)
        {
            return end;
        }

        var number = decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        if (WordList.Units.Match(text.AsSpan(end)) is { } unit)
        {
            if (unit.Kind == "unit.none")
            {
                if (unit.Surface == "年" && digits.Length == 4)
                {
                    tokens.Add(new(TokenKind.Year, start, end + 1, "", number));
                }

                return end + 1;
            }

            tokens.Add(new(TokenKind.Figure, start, end + unit.Surface.Length, unit.Value, number));
            return end + unit.Surface.Length;
        }

        var follows = end < text.Length ? text[end] : '\n';
        if (follows == '万' && end + 1 < text.Length && Punctuation(text[end + 1]) is not null)
        {
            tokens.Add(new(TokenKind.Figure, start, end + 1, "万元", number, IsDoubtful: true));
            return end + 1;
        }

        if (Punctuation(follows) is not null && text[start..end].Contains('.', StringComparison.Ordinal) && Missing(tokens) is { } missing)
        {
            tokens.Add(new(TokenKind.Figure, start, end, missing, number, IsDoubtful: true));
        }

        return end;
    }

    /// <summary>The unit that a number with decimals and without a unit must have had, from the word right before it.</summary>
    private static string? Missing(List<Token> tokens)
    {
        if (tokens.Count == 0)
        {
            return null;
        }

        var last = tokens[^1];
        return last switch
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

    /// <summary>Where the marker of a lower level stands in the same heading; null when it does not.</summary>
    private static int? FindLevel(string text, int from, string marker)
    {
        var next = text.IndexOf(marker, from, Math.Min(LongestName, text.Length - from), StringComparison.Ordinal);
        return next >= 0 && text.AsSpan(from, next - from).IndexOfAny("。;\n") < 0 ? next : null;
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

    /// <summary>Reads ⟨类⟩(类)⟨款⟩(款)⟨项⟩(项) from its first marker.</summary>
    private static int ReadPath(string text, int sentence, int marker, int? fiscalYear, List<Token> tokens)
    {
        var names = new string?[3];
        var from = Math.Max(sentence, marker - LongestName);
        if (tokens.Count > 0 && tokens[^1] is { Kind: TokenKind.Figure or TokenKind.Part } before)
        {
            from = Math.Max(from, before.End);
        }

        from = Math.Max(from, text.LastIndexOf(':', marker, marker - from) + 1);
        names[0] = ItemLabel.Read(text[from..marker]).Name.TrimStart('-', ')', '.');
        var end = marker + 3;
        for (var level = 1; level < 3; level++)
        {
            if (FindLevel(text, end, level == 1 ? "(款)" : "(项)") is { } next)
            {
                names[level] = text[end..next].TrimStart('-', '—', '、');
                end = next + 3;
            }
        }

        if (names[1] is null && text.AsSpan(end).StartsWith("支出", StringComparison.Ordinal))
        {
            end += 2;
        }

        var code = SubjectPath.Resolve(names, fiscalYear);
        var printed = string.Join('/', names.Where(name => name is not null));
        // A template's slot is no subject.
        var subject = code?.Digits ?? (printed.Contains("XX", StringComparison.Ordinal) || printed.Length == 0 ? "unknown" : printed);
        tokens.Add(new(names[1] is null ? TokenKind.Concept : TokenKind.Path, from, end, subject, IsDoubtful: code is null));
        return end;
    }
}
