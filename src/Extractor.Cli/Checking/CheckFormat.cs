namespace Extractor.Cli.Checking;

/// <summary>How findings are shown.</summary>
internal enum CheckFormat
{
    /// <summary>In columns, for a terminal.</summary>
    Table,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>For issue trackers and mail.</summary>
    Markdown,

    /// <summary>One page, for browsers and paper.</summary>
    Html,
}
