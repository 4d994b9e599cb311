namespace Extractor.Narrative;

/// <summary>Reads a passage from left to right, once; what is no token is filler.</summary>
internal static class Tokenizer
{
    /// <summary>The tokens in order.</summary>
    public static IReadOnlyList<Token> Read(Passage passage, int? fiscalYear)
    {
        var text = passage.Text;
        var tokens = new List<Token>();
        var paths = new PathReader(passage, fiscalYear, tokens);
        for (var at = 0; at < text.Length;)
        {
            var c = text[at];
            if (char.IsAsciiDigit(c))
            {
                at = NumberReader.Read(passage, at, tokens);
            }
            else if (c == '(' && PathReader.Level(text, at) is { } level)
            {
                at = paths.Read(at, level);
            }
            else if (c == '(' && at + 1 < text.Length && text[at + 1] == '2' && paths.ReadCode(at) is { } behind)
            {
                at = behind;
            }
            else if (Punctuation(c) is { } kind)
            {
                tokens.Add(new(kind, at, at + 1));
                at++;
            }
            else
            {
                at = ReadWord(text, at, tokens, paths);
            }
        }

        return tokens;
    }

    /// <summary>The kind of token that a mark of punctuation is; null when it is none.</summary>
    public static TokenKind? Punctuation(char c) => c switch
    {
        ',' or '、' => TokenKind.Comma,
        ';' => TokenKind.Semicolon,
        '。' or '\n' or '!' => TokenKind.Stop,
        '(' => TokenKind.Open,
        ')' => TokenKind.Close,
        _ => null,
    };

    private static int ReadWord(string text, int at, List<Token> tokens, PathReader paths)
    {
        if (WordList.Sentence.Match(text.AsSpan(at)) is { } word && !IsPartOfOther(text, at, word))
        {
            // 一般公共服务(类) is a word of the list; as part of a longer path it is read with it.
            var marked = word.Surface.IndexOf("(类)", StringComparison.Ordinal);
            if (marked >= 0 && PathReader.FindLevel(text, at + marked + 3, "(款)") is not null)
            {
                return paths.Read(at + marked, 1);
            }

            if (word.Kind == "economic")
            {
                return ReadEconomic(text, at, word, tokens);
            }

            var kind = KindOf(word.Kind);
            if (Alternative(text, at, word, kind) is { } behind)
            {
                // 增加（减少）5万元: whoever wrote it did not decide.
                if (kind is TokenKind.Increase or TokenKind.Decrease)
                {
                    tokens.Add(new(TokenKind.Either, at, behind));
                }

                return behind;
            }

            var isApproximate = kind == TokenKind.Flat && (word.Surface.StartsWith("基本", StringComparison.Ordinal) || IsNearly(text, at));
            tokens.Add(new(kind, at, at + word.Surface.Length, word.Value, Marks: isApproximate ? TokenMarks.Approximate : TokenMarks.None));
            return at + word.Surface.Length;
        }

        return ChineseNumeral.IsStart(text[at]) ? NumberReader.ReadSpelled(text, at, tokens) : at + 1;
    }

    /// <summary>办公费3万元 is a figure of the economic item; 主要用于办公费、差旅费 only says what money is for.</summary>
    private static int ReadEconomic(string text, int at, Word word, List<Token> tokens)
    {
        var end = at + word.Surface.Length;
        var next = end;
        while (next < text.Length && text[next] is '支' or '出' or '为' or '共' or '计')
        {
            next++;
        }

        if (next < text.Length && char.IsAsciiDigit(text[next]) && IsWholeName(text, at))
        {
            tokens.Add(new(TokenKind.Concept, at, end, word.Value));
        }

        return end;
    }

    /// <summary>Whether a name begins here: 征地和拆迁补偿支出 is no 拆迁补偿.</summary>
    private static bool IsWholeName(string text, int at) =>
        at == 0 || text[at - 1] < '\u4E00' || text[at - 1] >= '\uFF00' || text[at - 1] is '中' or '是' or '为' or '于' or '括' or '含' or '的';

    /// <summary>Just behind 增加（减少） or 大于/小于, both of which a template offers; null when only one word stands here.</summary>
    private static int? Alternative(string text, int at, Word word, TokenKind kind)
    {
        var end = at + word.Surface.Length;
        if (kind is not (TokenKind.Increase or TokenKind.Decrease or TokenKind.Greater or TokenKind.Less) || end >= text.Length || text[end] is not ('(' or '/'))
        {
            return null;
        }

        if (WordList.Sentence.Match(text.AsSpan(end + 1)) is not { Kind: "increase" or "decrease" or "greater" or "less" } other)
        {
            return null;
        }

        end += 1 + other.Surface.Length;
        return end < text.Length && text[end] == ')' ? end + 1 : end;
    }

    private static bool IsNearly(string text, int at) =>
        at >= 2 && text.AsSpan(at - 2, 2) is "基本" or "大致" or "大体" or "总体";

    // 无 in 无锡, 一致 in 一致性 are rare; 占有, 占用, 完成情况 and 无偿 are not.
    private static bool IsPartOfOther(string text, int at, Word word)
    {
        var follows = at + word.Surface.Length < text.Length ? text[at + word.Surface.Length] : ' ';
        return word.Surface switch
        {
            // 一般公共预算 with its figure is a part; without one it only names the budget.
            "一般公共预算" or "一般公共预算拨款" or "一般公共预算财政拨款" => !char.IsAsciiDigit(follows) && follows != '为',
            "预算" when at > 1 && text[at - 1] is '共' or '营' or '金' => true,
            "预算" => "绩管单法编资安执财批内外调支收科公透股会部项".Contains(follows, StringComparison.Ordinal),
            // 就业资金项目, 其他资金补助: the name of a project, unless the amount follows at once.
            "资金" => !char.IsAsciiDigit(follows) && follows is not ('为' or '总'),
            // 年初预算5万元，决算5万元; elsewhere the word only names the account.
            "决算" => !char.IsAsciiDigit(follows) || at == 0 || Punctuation(text[at - 1]) is null,
            "占" => follows is '有' or '用' or '地',
            "持平" => at > 0 && text[at - 1] is '如' or '作',
            "不涉及" => follows == '的',
            "无" => follows is '偿' or '形' or '锡' or '线' || (at > 0 && text[at - 1] is '有' or '并'),
            _ => false,
        };
    }

    private static TokenKind KindOf(string kind) => kind switch
    {
        "concept" => TokenKind.Concept,
        "measure" => TokenKind.Measure,
        "increase" => TokenKind.Increase,
        "decrease" => TokenKind.Decrease,
        "greater" => TokenKind.Greater,
        "less" => TokenKind.Less,
        "equal" => TokenKind.Equal,
        "flat" => TokenKind.Flat,
        "none" => TokenKind.None,
        "reason" => TokenKind.Reason,
        "list" => TokenKind.List,
        "part" => TokenKind.Part,
        "side" => TokenKind.Side,
        "prior" => TokenKind.Prior,
        _ => throw new InvalidOperationException($"The list of words has no kind {kind}."),
    };
}
