using Extractor.Cli;
using Extractor.Cli.Reading;
using Extractor.Datasets;
using Extractor.Model;

namespace Extractor.Corpus.Tests.BadInput;

/// <summary>A folder of bad files and a good one, extracted once by the whole program; the tests look at what came of it.</summary>
public sealed class BadFolder : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("extractor-bad-").FullName;

    /// <summary>The exit status.</summary>
    public int Status { get; private set; }

    /// <summary>Standard error, line by line.</summary>
    public IReadOnlyList<string> Errors { get; private set; } = [];

    private string Out => Path.Combine(_folder, "out");

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        Add("good.docx", GoodDocument());
        Add("empty.pdf", BadFiles.Empty);
        Add("jpeg.pdf", BadFiles.Jpeg);
        Add("plain.pdf", BadFiles.Plain);
        Add("truncated.pdf", BadFiles.Truncated);
        Add("password.pdf", BadFiles.Password);
        Add("page-tree-loop.pdf", BadFiles.LoopInPageTree);
        Add("xref-loop.pdf", BadFiles.LoopInXref);
        Add("nested-arrays.pdf", BadFiles.NestedArrays);
        Add("bomb.pdf", BadFiles.Bomb);
        Add("unmapped-font.pdf", BadFiles.UnmappedFont);
        Add("scanned.pdf", BadFiles.Scan);
        Add("long.pdf", BadFiles.Text(2000));
        Add("other.docx", BadFiles.ZipOfSomethingElse);
        Add("zip-bomb.docx", BadFiles.ZipBomb);
        Add("entity.docx", BadFiles.ExternalEntity);
        Add("budget.docx", BadFiles.Budget);
        Add("template.docx", BadFiles.Template);

        using var output = new StringWriter();
        using var error = new StringWriter();
        var surroundings = new Surroundings(output, error, ErrorIsTerminal: false, TimeProvider.System);
        Status = await new CommandLine(surroundings, new Pipeline()).RunAsync(["extract", _folder, "-o", Out]);
        Errors = error.ToString().Split('\n');
    }

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>The report of a file; null when none was written.</summary>
    internal Report? Report(string name)
    {
        var path = Path.Combine(Out, Path.GetFileNameWithoutExtension(name) + ".report.json");
        return File.Exists(path) ? ReportJson.Read(File.ReadAllBytes(path)) : null;
    }

    /// <summary>The line of standard error that says why a file failed; null when it did not.</summary>
    internal string? Failure(string name) =>
        Errors.SingleOrDefault(line => line.StartsWith("error: ", StringComparison.Ordinal) && line.Contains(name + ": ", StringComparison.Ordinal));

    internal static byte[] GoodDocument() => CorpusFolder.Read(CorpusFolder.Documents.First(name => name.EndsWith(".docx", StringComparison.Ordinal)));

    private void Add(string name, byte[] content) => File.WriteAllBytes(Path.Combine(_folder, name), content);
}
