namespace Extractor.Pdf.Content;

/// <summary>Operators (ISO 32000-1, annex A) as numbers: their bytes, the first one lowest.</summary>
internal static class Operators
{
    public const uint Save = 'q';
    public const uint Restore = 'Q';
    public const uint Concat = 'c' | ('m' << 8);
    public const uint LineWidth = 'w';
    public const uint LineCap = 'J';
    public const uint ExtendedState = 'g' | ('s' << 8);

    public const uint Move = 'm';
    public const uint Line = 'l';
    public const uint Curve = 'c';
    public const uint CurveFromCurrent = 'v';
    public const uint CurveToControl = 'y';
    public const uint Close = 'h';
    public const uint Rectangle = 'r' | ('e' << 8);

    public const uint Stroke = 'S';
    public const uint CloseStroke = 's';
    public const uint Fill = 'f';
    public const uint FillOld = 'F';
    public const uint FillEvenOdd = 'f' | ('*' << 8);
    public const uint FillStroke = 'B';
    public const uint FillStrokeEvenOdd = 'B' | ('*' << 8);
    public const uint CloseFillStroke = 'b';
    public const uint CloseFillStrokeEvenOdd = 'b' | ('*' << 8);
    public const uint EndPath = 'n';
    public const uint Clip = 'W';
    public const uint ClipEvenOdd = 'W' | ('*' << 8);
    public const uint Shading = 's' | ('h' << 8);

    public const uint FillSpace = 'c' | ('s' << 8);
    public const uint StrokeSpace = 'C' | ('S' << 8);
    public const uint FillColor = 's' | ('c' << 8);
    public const uint FillColorN = 's' | ('c' << 8) | ('n' << 16);
    public const uint StrokeColor = 'S' | ('C' << 8);
    public const uint StrokeColorN = 'S' | ('C' << 8) | ('N' << 16);
    public const uint FillGray = 'g';
    public const uint StrokeGray = 'G';
    public const uint FillRgb = 'r' | ('g' << 8);
    public const uint StrokeRgb = 'R' | ('G' << 8);
    public const uint FillCmyk = 'k';
    public const uint StrokeCmyk = 'K';

    public const uint BeginText = 'B' | ('T' << 8);
    public const uint EndText = 'E' | ('T' << 8);
    public const uint CharacterSpacing = 'T' | ('c' << 8);
    public const uint WordSpacing = 'T' | ('w' << 8);
    public const uint HorizontalScale = 'T' | ('z' << 8);
    public const uint Leading = 'T' | ('L' << 8);
    public const uint Font = 'T' | ('f' << 8);
    public const uint RenderMode = 'T' | ('r' << 8);
    public const uint Rise = 'T' | ('s' << 8);
    public const uint MoveText = 'T' | ('d' << 8);
    public const uint MoveTextLeading = 'T' | ('D' << 8);
    public const uint TextMatrix = 'T' | ('m' << 8);
    public const uint NextLine = 'T' | ('*' << 8);
    public const uint Show = 'T' | ('j' << 8);
    public const uint ShowAdjusted = 'T' | ('J' << 8);
    public const uint ShowNextLine = '\'';
    public const uint ShowSpaced = '"';

    public const uint XObject = 'D' | ('o' << 8);
    public const uint InlineImage = 'B' | ('I' << 8);
    public const uint BeginMarked = 'B' | ('M' << 8) | ('C' << 16);
    public const uint BeginMarkedProperties = 'B' | ('D' << 8) | ('C' << 16);
    public const uint EndMarked = 'E' | ('M' << 8) | ('C' << 16);

    /// <summary>The operator of a keyword; 0 when it is longer than any.</summary>
    public static uint Of(ReadOnlySpan<byte> keyword)
    {
        if (keyword.Length > 3)
            return 0;
        uint value = 0;
        for (int i = 0; i < keyword.Length; i++)
            value |= (uint)keyword[i] << (8 * i);
        return value;
    }
}
