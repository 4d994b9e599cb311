using Extractor.Subjects;

namespace Extractor.Narrative;

/// <summary>Reads ⟨类⟩(类)⟨款⟩(款)⟨项⟩(项), whole or from any level on, and takes back what its names were mistaken for.</summary>
internal sealed class PathReader(Passage passage, int? fiscalYear, List<Token> tokens)
{
    /// <summary>Longest distance at which 款 may follow 类 and 项 may follow 款 in one heading.</summary>
    private const int LongestName = 40;

    private static readonly string[] Markers = ["(类)", "(款)", "(项)"];
    private SubjectCode? _last;

    /// <summary>1, 2 or 3 where 类, 款 or 项 stands in this bracket; null otherwise.</summary>
    public static int? Level(string text, int bracket)
    {
        var isMarker = bracket + 2 < text.Length && text[bracket + 2] == ')';
        return !isMarker ? null : text[bracket + 1] switch { '类' => 1, '款' => 2, '项' => 3, _ => null };
    }

    /// <summary>Where the marker of a lower level stands in the same heading; null when it does not.</summary>
    public static int? FindLevel(string text, int from, string marker)
    {
        var next = text.IndexOf(marker, from, Math.Min(LongestName, text.Length - from), StringComparison.Ordinal);
        return next >= 0 && text.AsSpan(from, next - from).IndexOfAny("。;\n") < 0 ? next : null;
    }

    /// <summary>Reads the path whose first marker is this bracket; returns just behind it.</summary>
    public int Read(int marker, int level)
    {
        var text = passage.Text;
        var names = new string?[3];
        var end = marker + 3;
        for (var lower = level; lower < 3; lower++)
        {
            if (FindLevel(text, end, Markers[lower]) is { } next)
            {
                names[lower] = text[end..next].TrimStart('-', '—', '、').Trim('“');
                end = next + 3;
            }
        }

        var isSingle = Array.TrueForAll(names, name => name is null);
        if (isSingle && level == 1 && text.AsSpan(end).StartsWith("支出", StringComparison.Ordinal))
        {
            end += 2;
        }

        var (start, code) = FindStart(names, marker, level, isSingle);
        var printed = string.Join('/', names.Where(name => name is not null));
        while (tokens.Count > 0 && tokens[^1].Start >= start)
        {
            tokens.RemoveAt(tokens.Count - 1);
        }

        // A template's slot is no subject.
        var subject = code?.Digits ?? (printed.Contains("XX", StringComparison.Ordinal) || printed.Length == 0 ? "unknown" : printed);
        var isHeading = !isSingle || (level > 1 && ((end < text.Length && text[end] is '。' or '\n' or ':') || IsBesidePath(start)));
        tokens.Add(new(
            isHeading ? TokenKind.Path : TokenKind.Concept, start, end, subject, Marks: code is null ? TokenMarks.Doubtful : TokenMarks.None));
        _last = code ?? _last;
        return end;
    }

    /// <summary>Whether this is one more name of the same heading: …（项）、公务员医疗补助（项）.</summary>
    private bool IsBesidePath(int start) =>
        tokens.Count > 1 && tokens[^1].Kind == TokenKind.Comma && tokens[^1].End == start
        && tokens[^2].Kind == TokenKind.Path && tokens[^2].End == tokens[^1].Start;

    /// <summary>Reads 行政运行（2010301）: the code itself is printed behind the name; returns null when no code of the list stands here.</summary>
    public int? ReadCode(int bracket)
    {
        var text = passage.Text;
        var end = bracket + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        var isCode = end < text.Length && text[end] == ')' && SubjectCode.TryParse(text.AsSpan(bracket + 1, end - bracket - 1)) is { List: CodeList.Functional } code
            && SubjectCodes.Find(code).Count > 0;
        if (!isCode)
        {
            return null;
        }

        var digits = text[(bracket + 1)..end];
        end++;
        // 一般公共服务支出（201）人大事务（01）行政运行（01): the lower levels follow with two digits each.
        for (var level = digits.Length; level < 7 && FindDigits(text, end) is { } next; level += 2)
        {
            digits += text.Substring(next + 1, 2);
            end = next + 4;
        }

        tokens.Add(new(TokenKind.Concept, bracket, end, digits));
        _last = SubjectCode.TryParse(digits) ?? _last;
        return end;
    }

    /// <summary>Where two digits in brackets follow within a name's length; null when they do not.</summary>
    private static int? FindDigits(string text, int from)
    {
        for (var at = from; at + 3 < Math.Min(text.Length, from + LongestName) && text[at] is not ('。' or ';' or ',' or '\n'); at++)
        {
            if (text[at] == '(' && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]) && text[at + 3] == ')')
            {
                return at;
            }
        }

        return null;
    }

    /// <summary>
    /// The name before the first marker begins with the sentence or behind one of the words in front of it: 主要用于教育支出(类),
    /// but 用于教育事业的彩票公益金支出(项). The longest that is on the list is right.
    /// </summary>
    private (int Start, SubjectCode? Code) FindStart(string?[] names, int marker, int level, bool isSingle)
    {
        var from = Math.Max(0, marker - LongestName);
        var fallback = from;
        var first = tokens.Count;
        var closed = 0;
        while (first > 0 && tokens[first - 1].End > from)
        {
            var kind = tokens[first - 1].Kind;
            // A name may have brackets of its own: 政府办公厅（室）及相关机构事务（款）.
            closed += kind == TokenKind.Close ? 1 : 0;
            if (kind == TokenKind.Open && closed > 0)
            {
                closed--;
            }
            else if (kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Stop or TokenKind.Figure or TokenKind.Part or TokenKind.Path or TokenKind.Open)
            {
                from = tokens[first - 1].End;
                break;
            }

            first--;
        }

        from = Math.Max(from, passage.Text.LastIndexOf(':', marker, marker - from) + 1);
        fallback = Math.Max(fallback, from);
        var start = from;
        for (var next = first; ; next++)
        {
            names[level - 1] = Name(start, marker);
            if (IsName(names[level - 1]!, level) && Resolve(names, level, isSingle) is { } code)
            {
                return (start, code);
            }

            while (next < tokens.Count && tokens[next].End <= start)
            {
                next++;
            }

            if (next >= tokens.Count)
            {
                break;
            }

            if (tokens[next].Kind is TokenKind.List or TokenKind.Year or TokenKind.Reason or TokenKind.Prior)
            {
                fallback = tokens[next].End;
            }

            start = tokens[next].End;
        }

        // A name that is on no list; the names below it may still say which item it is.
        names[level - 1] = Name(fallback, marker);
        return (fallback, Resolve(names, level, isSingle));
    }

    private static bool IsName(string name, int level) =>
        SubjectIndex.Functional.Find(name).Any(entry => entry.Code.Level == level);

    private string Name(int start, int end) =>
        start >= end ? "" : ItemLabel.Read(passage.Text[start..end]).Name.TrimStart('-', ')', '.', '度', '是', '为', '的').Trim('“');

    private SubjectCode? Resolve(string?[] names, int level, bool isSingle) =>
        names[level - 1] is not { Length: > 1 } name ? null
        : level > 1 && isSingle ? ItemFinder.Find(name, level, passage.Context, _last, fiscalYear)
        : SubjectPath.Resolve(names, fiscalYear);
}
