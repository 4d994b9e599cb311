using Extractor.Model;
using Extractor.Subjects;

namespace Extractor.Narrative;

/// <summary>The section that is being read and those around it.</summary>
internal sealed class Outline
{
    private readonly List<(int Level, Context Context)> _around = [];

    /// <summary>Id of the section; null before the first heading.</summary>
    public string? Section { get; private set; }

    /// <summary>Its title, folded and without white space; empty before the first heading.</summary>
    public string Title { get; private set; } = "";

    /// <summary>What it is about, by its title or, where that says nothing, by the title of the section around it.</summary>
    public Context Context => _around.Count > 0 ? _around[^1].Context : Context.Plain;

    /// <summary>Goes on to the next section in reading order.</summary>
    public void Enter(Section section)
    {
        while (_around.Count > 0 && _around[^1].Level >= section.Level)
        {
            _around.RemoveAt(_around.Count - 1);
        }

        (Section, Title) = (section.Id, LabelText.Normalise(section.Title));
        _around.Add((section.Level, ContextList.OfTitle(Title) ?? Context));
    }

    /// <summary>A line that is no section but reads like the title of one.</summary>
    /// <param name="title">Folded, without white space and number.</param>
    public void Mention(string title)
    {
        Title = title;
        var level = _around.Count > 0 ? _around[^1].Level : 0;
        if (_around.Count > 0)
        {
            _around.RemoveAt(_around.Count - 1);
        }

        _around.Add((level, ContextList.OfTitle(title) ?? Context));
    }
}
