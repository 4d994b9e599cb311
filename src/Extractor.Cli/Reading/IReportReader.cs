using Extractor.Model;

namespace Extractor.Cli.Reading;

/// <summary>Bytes of a file in, report out.</summary>
internal interface IReportReader
{
    /// <summary>Reads a document. May be called from several threads at once.</summary>
    /// <exception cref="UnreadableFileException">The file cannot be read at all.</exception>
    /// <exception cref="OperationCanceledException">The run was interrupted.</exception>
    Report Read(ReadOnlyMemory<byte> bytes, string fileName, ReadingPosition position);
}
