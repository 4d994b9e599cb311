namespace Extractor.Cli.Checking;

/// <summary>The language in which findings are shown to people.</summary>
internal enum MessageLanguage
{
    /// <summary>Chinese: that of the reports and of those who make them.</summary>
    Zh,

    /// <summary>English; what is quoted stays as it is printed.</summary>
    En,
}
