using Extractor.Datasets.Findings;

namespace Extractor.Cli.Checking.Writers;

/// <summary>A form in which findings are shown.</summary>
internal interface IFindingsWriter
{
    /// <summary>Writes all of it, with a line break at the end. The same run always gives the same text.</summary>
    void Write(CheckRun run, TextWriter output);
}
