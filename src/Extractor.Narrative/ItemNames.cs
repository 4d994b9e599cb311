using Extractor.Subjects;

namespace Extractor.Narrative;

/// <summary>Takes a list of economic items apart: 基本工资、津贴补贴和奖金等 (reference: narrative, section 3, lists).</summary>
internal static class ItemNames
{
    private static readonly string[] Joiners = ["以及", "和", "及", "与"];

    /// <summary>The names as printed, without white space and without a trailing 等.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="start">Where the list begins.</param>
    /// <param name="end">Just behind its last character.</param>
    /// <param name="printed">The printed text between two characters.</param>
    public static (IReadOnlyList<string> Names, bool IsOpenEnded) Read(string text, int start, int end, Func<int, int, string> printed)
    {
        var names = new List<string>();
        var isOpenEnded = false;
        foreach (var (from, to) in Pieces(text, start, end))
        {
            isOpenEnded |= AddNames(text, from, to, to == end, names, printed);
        }

        return (names, isOpenEnded);
    }

    /// <summary>Whether the list of economic items has this name.</summary>
    public static bool IsKnown(string name) => SubjectIndex.Economic.Find(name).Count > 0;

    /// <summary>
    /// The token that ends a list: the full stop, or a semicolon after which the subject or the figures go on; null when figures
    /// stand in it, for then it is no list of names.
    /// </summary>
    /// <param name="tokens">All tokens.</param>
    /// <param name="from">The first of the list.</param>
    public static int? FindEnd(IReadOnlyList<Token> tokens, int from)
    {
        int? end = null;
        for (var at = from; at < tokens.Count; at++)
        {
            switch (tokens[at].Kind)
            {
                case TokenKind.Stop:
                    return at;
                case TokenKind.Semicolon:
                    end = at;
                    break;
                case TokenKind.Figure or TokenKind.Path or TokenKind.List:
                case TokenKind.Concept when tokens[at].Value is "personnel-expenses" or "public-expenses":
                    return end;
                default:
                    break;
            }
        }

        return tokens.Count;
    }

    /// <summary>Between 、 and commas; a bracket that lists the parts of a name separates too: 工资福利支出(基本工资、奖金).</summary>
    private static List<(int From, int To)> Pieces(string text, int start, int end)
    {
        var pieces = new List<(int, int)>();
        var from = start;
        for (var at = start; at <= end; at++)
        {
            var isEnd = at == end || text[at] is '、' or ',' or ';' or ':' || (text[at] is '(' or ')' && IsListInside(text, at, start, end));
            if (!isEnd)
            {
                continue;
            }

            if (at > from)
            {
                pieces.Add((from, at));
            }

            from = at + 1;
        }

        return pieces;
    }

    private static bool IsListInside(string text, int bracket, int start, int end)
    {
        var (open, close) = text[bracket] == '('
            ? (bracket, text.IndexOf(')', bracket, end - bracket))
            : (text.LastIndexOf('(', bracket, bracket - start + 1), bracket);
        return open < 0 || close < 0 || text.AsSpan(open, close - open).IndexOfAny("、,;") >= 0;
    }

    /// <summary>Adds one name, or the two that 和 joins; tells whether 等 follows.</summary>
    private static bool AddNames(string text, int from, int to, bool isLast, List<string> names, Func<int, int, string> printed)
    {
        var etcetera = text.IndexOf('等', from, to - from);
        if (etcetera == from)
        {
            return true;
        }

        var stop = etcetera > 0 ? etcetera : to;
        var cut = Joint(text[from..stop], isLast);
        if (cut is { } joint)
        {
            names.Add(NameText.Clean(printed(from, from + joint.At)));
            from += joint.At + joint.Length;
        }

        names.Add(NameText.Clean(printed(from, stop)));
        return etcetera > 0;
    }

    /// <summary>
    /// Where 和 joins two names; null when it belongs to one. The list of names decides: both sides are on it, or, at the end of
    /// the list where a conjunction is expected, one of them.
    /// </summary>
    private static (int At, int Length)? Joint(string piece, bool isLast)
    {
        if (piece.AsSpan().IndexOfAny("和及与") < 0 || IsKnown(piece))
        {
            return null;
        }

        (int, int)? half = null;
        foreach (var joiner in Joiners)
        {
            for (var at = piece.IndexOf(joiner, 1, StringComparison.Ordinal); at > 0 && at + joiner.Length < piece.Length; at = piece.IndexOf(joiner, at + 1, StringComparison.Ordinal))
            {
                var (left, right) = (IsKnown(piece[..at]), IsKnown(piece[(at + joiner.Length)..]));
                if (left && right)
                {
                    return (at, joiner.Length);
                }

                half ??= isLast && (left || right) ? (at, joiner.Length) : null;
            }
        }

        return half;
    }
}
