namespace Extractor.Subjects;

/// <summary>Characters that print nothing and take no room.</summary>
public static class InvisibleText
{
    /// <summary>Whether the character is zero-width: joiners, direction marks, soft hyphen, byte order mark.</summary>
    public static bool IsInvisible(char c) =>
        c is '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064') or '\uFEFF'
            or '\u180E' or (>= '\uFE00' and <= '\uFE0F');
}
