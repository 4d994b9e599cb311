using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Extractor.Cli;
using Extractor.Cli.Reading;

namespace Extractor.Corpus.Tests;

/// <summary><c>extractor check</c> with all stages, on a document of the corpus as it is and changed.</summary>
public sealed class CheckCommandTests : IDisposable
{
    private const string Document = "gansu-2024.docx";

    private readonly string _folder = Directory.CreateTempSubdirectory("extractor-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_consistent_document_opens_the_strictest_gate() =>
        Assert.Equal(0, (await CheckAsync(Copy("a.docx", text => text), "--fail-on", "minor")).Status);

    [Fact]
    public async Task A_changed_figure_closes_the_gate_and_is_quoted()
    {
        // The figure of the first form; all others that repeat it stay as they are.
        var changed = Copy("a.docx", text => Replaced(text, ">196.60<", ">169.60<"));
        var run = await CheckAsync(changed, "--format", "html");
        Assert.Equal(3, run.Status);
        Assert.Contains("<mark>169.60</mark> 万元", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_year_before_is_found_by_what_the_documents_say()
    {
        Copy("b.docx", text => text);
        Copy("a.docx", text => text.Replace("2023", "2022", StringComparison.Ordinal).Replace("2024", "2023", StringComparison.Ordinal));
        using var json = JsonDocument.Parse((await CheckAsync(_folder, "--format", "json")).Output);
        Assert.Equal(
            ["2023 ", "2024 a.docx"],
            json.RootElement.GetProperty("documents").EnumerateArray()
                .Select(document => $"{document.GetProperty("fiscal_year")} {Path.GetFileName(document.GetProperty("prior").GetString())}"));
    }

    private static async Task<(int Status, string Output)> CheckAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        var surroundings = new Surroundings(output, TextWriter.Null, ErrorIsTerminal: false, TimeProvider.System);
        var status = await new CommandLine(surroundings, new Pipeline()).RunAsync(["check", .. arguments]);
        return (status, output.ToString());
    }

    private static string Replaced(string text, string old, string fresh)
    {
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{old} is not in {Document}.");
        return string.Concat(text.AsSpan(0, at), fresh, text.AsSpan(at + old.Length));
    }

    /// <summary>The document with its text changed.</summary>
    private string Copy(string name, Func<string, string> change)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, CorpusFolder.Read(Document));
        using var package = ZipFile.Open(path, ZipArchiveMode.Update);
        var entry = package.GetEntry("word/document.xml")!;
        using var stream = entry.Open();
        string text;
        using (var reader = new StreamReader(stream, leaveOpen: true))
        {
            text = reader.ReadToEnd();
        }

        stream.SetLength(0);
        stream.Write(Encoding.UTF8.GetBytes(change(text)));
        return path;
    }
}
