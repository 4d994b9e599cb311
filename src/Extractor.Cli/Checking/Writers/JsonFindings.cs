using System.Text;
using Extractor.Datasets;
using Extractor.Datasets.Findings;

namespace Extractor.Cli.Checking.Writers;

/// <summary>For programs; see <see cref="FindingsJson"/>.</summary>
internal sealed class JsonFindings : IFindingsWriter
{
    public void Write(CheckRun run, TextWriter output) => output.Write(Encoding.UTF8.GetString(FindingsJson.Write(run)));
}
