using Extractor.Model;

namespace Extractor.Cli.Reading;

internal sealed class Pipeline : IReportReader
{
    public Report Read(ReadOnlyMemory<byte> bytes, string fileName, ReadingPosition position) =>
        throw new UnreadableFileException("not-composed", "The stages have not landed yet.");
}
