using Extractor.Model;
using Extractor.Pdf.Objects;
using Extractor.Pdf.Syntax;
using Extractor.Pdf.Tests.Building;

namespace Extractor.Pdf.Tests.Filters;

/// <summary>A file without indirect objects that remembers what was reported.</summary>
internal sealed class TestFile : IPdfObjects
{
    public List<string> Codes { get; } = [];

    public PdfObject Resolve(PdfObject? value) => value ?? PdfNull.Instance;

    public ReadOnlyMemory<byte> Decode(PdfStream stream, out string imageFilter) => throw new NotSupportedException();

    public void Report(DiagnosticSeverity severity, string code, string message) => Codes.Add(code);

    public PdfStream Stream(string filter, byte[] data, string parameters)
    {
        var tokenizer = new PdfTokenizer(PdfBuilder.Bytes($"<< /Filter {filter} /DecodeParms {parameters} >>"));
        return new PdfStream((PdfDictionary)new ObjectParser(PdfLimits.Default).Parse(ref tokenizer), data);
    }
}
