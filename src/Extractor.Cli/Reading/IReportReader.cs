using Extractor.Model;

namespace Extractor.Cli.Reading;

/// <summary>Bytes of a file in, report out.</summary>
internal interface IReportReader
{
    /// <summary>Reads a document. May be called from several threads at once.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="fileName">Its name without folders.</param>
    /// <param name="position">Is told how far the reading has come.</param>
    /// <param name="prior">The report of the same department for the year before; null when it is not at hand.</param>
    /// <exception cref="UnreadableFileException">The file cannot be read at all.</exception>
    /// <exception cref="OperationCanceledException">The run was interrupted.</exception>
    Report Read(ReadOnlyMemory<byte> bytes, string fileName, ReadingPosition position, Report? prior = null);
}
