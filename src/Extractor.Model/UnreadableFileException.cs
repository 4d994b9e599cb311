namespace Extractor.Model;

/// <summary>A file that cannot be read at all. The message is meant for people and names the reason.</summary>
public sealed class UnreadableFileException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="code">Stable kebab-case reason, such as <c>needs-password</c>, <c>not-a-pdf</c>, <c>empty-file</c>.</param>
    /// <param name="message">One English sentence.</param>
    /// <param name="page">1-based page where reading ended; null when no page was reached.</param>
    /// <param name="innerException">The cause, when there is one.</param>
    public UnreadableFileException(string code, string message, int? page = null, Exception? innerException = null)
        : base(message, innerException)
    {
        Code = code;
        Page = page;
    }

    /// <summary>Stable kebab-case reason.</summary>
    public string Code { get; }

    /// <summary>1-based page where reading ended; null when no page was reached.</summary>
    public int? Page { get; }
}
