using System.Runtime.InteropServices;
using Extractor.Model;

namespace Extractor.Pdf.Content;

/// <summary>Gathers the letters of a page; a glyph that is painted again at the same place (imitated bold type) stays one letter.</summary>
/// <param name="maxLetters">No more letters than this are kept.</param>
internal sealed class LetterCollector(int maxLetters)
{
    /// <summary>Side of the squares, in points, in which letters are looked up by their origins.</summary>
    private const double CellSize = 4;

    /// <summary>The same glyph so near, as a part of the font size and of its width, is the same letter.</summary>
    private const double NearSize = 0.1;
    private const double NearWidth = 0.3;

    /// <summary>In points.</summary>
    private const double NearLimit = 1.5;

    private readonly List<Letter> _letters = [];
    private readonly List<Origin> _origins = [];
    private int[] _buckets = NewBuckets(4096);

    private readonly record struct Origin(double X, double Y, int Next);

    public int Count => _letters.Count;

    public bool IsFull => _letters.Count >= maxLetters;

    public IReadOnlyList<Letter> Letters => _letters;

    /// <summary>Takes a letter whose glyph starts at the given point and is <paramref name="advance"/> points wide.</summary>
    public void Add(in Letter letter, double x, double y, double advance)
    {
        if (IsFull || !double.IsFinite(x + y + advance))
            return;

        double near = Math.Min(NearLimit, Math.Min(letter.FontSize * NearSize, advance * NearWidth));
        if (FindSame(letter, x, y, near) is >= 0 and int same)
        {
            if (letter.IsPainted)
                CollectionsMarshal.AsSpan(_letters)[same] = _letters[same] with { IsPainted = true };
            return;
        }

        if (_letters.Count >= _buckets.Length * 2)
            Grow();
        int bucket = Bucket(Cell(x), Cell(y));
        _origins.Add(new Origin(x, y, _buckets[bucket]));
        _buckets[bucket] = _letters.Count;
        _letters.Add(letter);
    }

    /// <summary>
    /// Puts replacement text (ISO 32000-1, 14.9.4) in the place of the letters from <paramref name="first"/> on. Letter by letter where
    /// their numbers agree, else on the first letter with a box around all; letters on several lines keep their own text, because one
    /// box over lines would spoil more than the text gains. Returns false in that case, and where the replacement would lose
    /// letters or digits.
    /// </summary>
    public bool Replace(int first, string text)
    {
        if (first >= _letters.Count)
            return true;

        Span<Letter> letters = CollectionsMarshal.AsSpan(_letters)[first..];
        string wanted = WithoutSpace(text);
        string shown = string.Concat(letters.ToArray().Select(letter => WithoutSpace(letter.Text)));
        if (wanted == shown)
            return true;
        if (wanted.Length == 0 && shown.Any(char.IsLetterOrDigit))
            return false;

        if (wanted.Length > 0 && TryDistribute(letters, wanted))
            return true;
        if (!IsOneLine(letters))
            return false;

        Letter joined = letters[0];
        foreach (Letter letter in letters)
            joined = joined with { Box = joined.Box.Union(letter.Box), IsPainted = joined.IsPainted || letter.IsPainted };
        RemoveAfter(first + (text.Length > 0 ? 1 : 0));
        if (text.Length > 0)
            _letters[first] = joined with { Text = text, Confidence = 1 };
        return true;
    }

    private static bool TryDistribute(Span<Letter> letters, string wanted)
    {
        int visible = 0;
        foreach (Letter letter in letters)
            visible += letter.Text == " " ? 0 : 1;
        var runes = wanted.EnumerateRunes().ToArray();
        if (runes.Length != visible)
            return false;

        int next = 0;
        foreach (ref Letter letter in letters)
        {
            if (letter.Text != " ")
                letter = letter with { Text = runes[next++].ToString(), Confidence = 1 };
        }

        return true;
    }

    private static bool IsOneLine(Span<Letter> letters)
    {
        foreach (Letter letter in letters)
        {
            if (Math.Abs(letter.Baseline - letters[0].Baseline) > letters[0].FontSize * 0.7)
                return false;
        }

        return true;
    }

    private static string WithoutSpace(string text) =>
        text.AsSpan().ContainsAny(" \t\r\n\u00A0") ? string.Concat(text.Where(c => !char.IsWhiteSpace(c))) : text;

    private void RemoveAfter(int count)
    {
        for (int i = _letters.Count - 1; i >= count; i--)
        {
            int bucket = Bucket(Cell(_origins[i].X), Cell(_origins[i].Y));
            _buckets[bucket] = _origins[i].Next;
        }

        _letters.RemoveRange(count, _letters.Count - count);
        _origins.RemoveRange(count, _origins.Count - count);
    }

    private int FindSame(in Letter letter, double x, double y, double near)
    {
        Span<Letter> letters = CollectionsMarshal.AsSpan(_letters);
        Span<Origin> origins = CollectionsMarshal.AsSpan(_origins);
        int right = Cell(x + near);
        int bottom = Cell(y + near);
        for (int column = Cell(x - near); column <= right; column++)
        {
            for (int row = Cell(y - near); row <= bottom; row++)
            {
                for (int i = _buckets[Bucket(column, row)]; i >= 0; i = origins[i].Next)
                {
                    if (Math.Abs(origins[i].X - x) <= near && Math.Abs(origins[i].Y - y) <= near
                        && letters[i].Text == letter.Text && Math.Abs(letters[i].FontSize - letter.FontSize) <= letter.FontSize * 0.05)
                    {
                        return i;
                    }
                }
            }
        }

        return -1;
    }

    private void Grow()
    {
        _buckets = NewBuckets(_buckets.Length * 4);
        for (int i = 0; i < _origins.Count; i++)
        {
            int bucket = Bucket(Cell(_origins[i].X), Cell(_origins[i].Y));
            _origins[i] = _origins[i] with { Next = _buckets[bucket] };
            _buckets[bucket] = i;
        }
    }

    private static int[] NewBuckets(int count)
    {
        int[] buckets = new int[count];
        Array.Fill(buckets, -1);
        return buckets;
    }

    private static int Cell(double value) => (int)Math.Floor(Math.Clamp(value, -1e8, 1e8) / CellSize);

    private int Bucket(int column, int row) => (int)((((uint)column * 0x9E3779B1) ^ ((uint)row * 0x85EBCA77)) >> 7) & (_buckets.Length - 1);
}
