using Extractor.Model;

namespace Extractor.Reconciliation.Accounting;

/// <summary>Follows the outline while the blocks are gone through in reading order.</summary>
internal sealed class SectionCursor(IReadOnlyList<Section> sections)
{
    /// <summary>How many sections may lack their heading; keeps headings that begin none from being held against all.</summary>
    private const int Ahead = 32;

    private int _next;

    /// <summary>Id of the section that the place gone to belongs to; null before the first heading.</summary>
    public string? Current { get; private set; }

    /// <summary>Goes on to the section that a heading begins, if it begins one.</summary>
    public void Pass(Paragraph heading)
    {
        for (var at = _next; at < Math.Min(sections.Count, _next + Ahead); at++)
        {
            var section = sections[at];
            if (section.Page == heading.Source.Page && section.Path == heading.Source.Path
                && heading.Text.Contains(section.Title, StringComparison.Ordinal))
            {
                Current = section.Id;
                _next = at + 1;
                return;
            }

            if (section.Page > heading.Source.Page)
            {
                return;
            }
        }
    }
}
