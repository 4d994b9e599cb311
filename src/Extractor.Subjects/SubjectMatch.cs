namespace Extractor.Subjects;

/// <summary>What the list says about a code and its printed name.</summary>
public enum SubjectMatch
{
    /// <summary>The code bears this name in this year (or, without a year, in some year). Also when no name is given.</summary>
    Match,

    /// <summary>The code bears this name in another year, or is not in force in this one: a soft finding.</summary>
    OtherYear,

    /// <summary>The code is on the list under another name.</summary>
    NameDiffers,

    /// <summary>The code is not on the list, its 款 is. No error: the list is not complete here, and treasuries add items.</summary>
    UnknownItem,

    /// <summary>Its 类 is on the list, its 款 is not.</summary>
    UnknownSection,

    /// <summary>No such 类: a wrong or damaged code.</summary>
    UnknownClass,
}
