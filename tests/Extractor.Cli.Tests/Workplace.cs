using Extractor.Cli.Reading;

namespace Extractor.Cli.Tests;

/// <summary>A folder of its own for a test, and the program run on it.</summary>
internal sealed class Workplace : IDisposable
{
    public Workplace()
    {
        Folder = Directory.CreateTempSubdirectory("extractor-").FullName;
        Out = At("out");
    }

    public string Folder { get; }

    /// <summary>The output folder; not there until the program makes it.</summary>
    public string Out { get; }

    public string At(string name) => Path.Combine(Folder, name);

    public string Add(string name, string content) => Add(name, System.Text.Encoding.UTF8.GetBytes(content));

    public string Add(string name, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllBytes(At(name), content);
        return At(name);
    }

    /// <summary>Files below the output folder, with forward slashes, in order.</summary>
    public IReadOnlyList<string> Written() => Directory.Exists(Out)
        ? [.. Directory.EnumerateFiles(Out, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Out, f).Replace('\\', '/')).Order(StringComparer.Ordinal)]
        : [];

    public static Task<RunResult> RunAsync(params string[] arguments) => RunAsync(new ScriptedReader(), arguments);

    public static async Task<RunResult> RunAsync(
        IReportReader reader, string[] arguments, CancellationToken cancellation = default, bool errorIsTerminal = false, int? outputColumns = null)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var surroundings = new Surroundings(output, error, errorIsTerminal, TimeProvider.System) { OutputColumns = outputColumns };
        var status = await new CommandLine(surroundings, reader).RunAsync(arguments, cancellation);
        return new RunResult(status, output.ToString(), error.ToString());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
