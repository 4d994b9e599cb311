using System.Text;
using System.Text.RegularExpressions;
using Extractor.Model;

namespace Extractor.Forms.Context;

/// <summary>A line kept twice, position by position: as printed and folded. Patterns look at the folded text and cut both.</summary>
internal sealed class MaskedText
{
    private readonly string _raw;

    /// <summary>Folds the line character by character; what folds to more than one character stays as printed.</summary>
    public MaskedText(string line)
        : this(line, Fold(line))
    {
    }

    private MaskedText(string raw, string folded)
    {
        _raw = raw;
        Folded = folded;
    }

    /// <summary>For patterns: full-width characters folded, any white space a blank.</summary>
    public string Folded { get; }

    /// <summary>What is left of the line, as printed.</summary>
    public string Printed => _raw.Trim();

    /// <summary>The text without the matches; a blank stands in their place.</summary>
    public MaskedText Without(Regex pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        var (raw, folded) = (new StringBuilder(_raw.Length), new StringBuilder(_raw.Length));
        var at = 0;
        foreach (var match in pattern.EnumerateMatches(Folded))
        {
            raw.Append(_raw, at, match.Index - at).Append(' ');
            folded.Append(Folded, at, match.Index - at).Append(' ');
            at = match.Index + match.Length;
        }

        return at == 0 ? this : new(raw.Append(_raw, at, _raw.Length - at).ToString(), folded.Append(Folded, at, Folded.Length - at).ToString());
    }

    private static string Fold(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return string.Create(line.Length, line, static (folded, line) =>
        {
            for (var at = 0; at < folded.Length; at++)
            {
                var plain = CompatibilityText.Fold(line[at].ToString());
                folded[at] = plain.Length != 1 ? line[at] : char.IsWhiteSpace(plain[0]) ? ' ' : plain[0];
            }
        });
    }
}
